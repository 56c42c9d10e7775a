import type { Archive } from '../../archive/archive.ts';
import type { AskAnswer } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { termsOf } from '../../text/terms.ts';
import { COMPLETED } from '../question/completed.ts';
import { MONTH_STEMS, WEEKDAY_STEMS } from '../retrieval/offer-words.ts';
import { answerElsewhere } from './told-elsewhere.ts';

/** Where something is or happens, a name by its capital. Written from general knowledge of the language. */
const PLACE =
  /\b(?:in|at|near|off|outside|inside|around|above|below|between|along|across) (?:the )?(?:(?:town|city|village|district|region|port|island|north|south|east|west|northern|southern|eastern|western|central) (?:of )?)*(?<name>\p{Lu}[\p{L}\p{M}’'-]+)/gu;

/**
 * "Where?" after an answer, answered by a sentence that names a place and tells of what was asked before; null for other questions, where the sentence that was chosen
 * does so already, and where none does.
 */
export function answerWithPlace(archive: Archive, answer: AskAnswer): AskAnswer | null {
  const { own = '', before = '' } = COMPLETED.exec(answer.query.question)?.groups ?? {};
  if (!/^\W*(?:(?:and|but|so) )?where\W*$/i.test(own) || (answer.best && tellsPlace(answer.best.text)))
    return null;
  const asked = termsOf(before);
  return answerElsewhere(archive, answer, ({ text }) => {
    const told = new Set(termsOf(text));
    return tellsPlace(text) && asked.some((term) => told.has(term));
  });
}

function tellsPlace(text: string): boolean {
  return [...text.matchAll(PLACE)].some(({ groups }) => {
    const name = stem((groups?.['name'] ?? '').toLowerCase());
    return !MONTH_STEMS.has(name) && !WEEKDAY_STEMS.has(name);
  });
}
