import type { Archive } from '../../archive/archive.ts';
import type { AskAnswer } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { termsOf } from '../../text/terms.ts';
import { COMPLETED } from '../question/completed.ts';
import { MONTH_STEMS, WEEKDAY_STEMS } from '../retrieval/sentences/offer-words.ts';
import { answerElsewhere } from './told-elsewhere.ts';

/** Where something is or happens, a name by its capital. Written from general knowledge of the language. */
const PLACE =
  /\b(?:in|at|near|off|outside|inside|around|above|below|between|along|across) (?:the )?(?:(?:town|city|village|district|region|port|island|north|south|east|west|northern|southern|eastern|western|central) (?:of )?)*(?<name>\p{Lu}[\p{L}\p{M}’'-]+)/gu;

/** What something is said or decided in, by its stem. From general knowledge of the language. */
const NO_PLACE = /^(?:parliament|congress|senat|english|french|german|spanish|russian|chines|arab)/;

/**
 * "Where?" after an answer, answered by a sentence that names a place and tells of what was asked before, in an article that has its names; null for other questions, where the sentence that was chosen
 * does so already, and where none does.
 */
export function answerWithPlace(archive: Archive, answer: AskAnswer): AskAnswer | null {
  // That one word of what was asked stands beside a place answers nothing that nothing answered.
  if (!answer.answered) return null;
  const { own = '', before = '' } = COMPLETED.exec(answer.query.question)?.groups ?? {};
  if (!/^\W*(?:(?:and|but|so) )?where\W*$/i.test(own) || (answer.best && tellsPlace(answer.best.text)))
    return null;
  const asked = termsOf(before);
  const names = termsOf([...before.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}'’-]*/gu)].join(' '));
  return answerElsewhere(archive, answer, ({ entry, text }) => {
    const told = new Set(termsOf(text));
    return (
      tellsPlace(text) &&
      asked.some((term) => told.has(term)) &&
      names.every((term) => archive.mentions(entry.article.id, term))
    );
  });
}

/** Whether a sentence names a place in which something is. */
export function tellsPlace(text: string): boolean {
  return [...text.matchAll(PLACE)].some(({ groups }) => {
    const name = stem((groups?.['name'] ?? '').toLowerCase());
    return !NO_PLACE.test(name) && !MONTH_STEMS.has(name) && !WEEKDAY_STEMS.has(name);
  });
}
