import type { Span } from '../../../model.ts';
import { nounSense } from '../../../text/word-senses.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';

/** What words stand on or in: behind it they are its own ("He pointed at the sign: “No bathing”"). Written from general knowledge. */
const BEARER =
  /^(?:signs?|notices?|banners?|posters?|boards?|walls?|doors?|screens?|placards?|labels?|rules?|plans?|envelopes?|phones?|pages?|papers?|cards?|tapes?|plaques?|slips?|tickets?|inscriptions?|graffiti|shirts?|maps?|lists?|recorders?|radios?)$/;

/**
 * Who speaks behind a colon that ends a clause of somebody's doing, whatever it tells of them: "Weil shook his head: “The board said six.”" Null where
 * the clause names anybody else, or something that has words of its own, or no person opens it.
 */
export function announcedBy(annotated: AnnotatedText, quotation: Span, sentence: number): TokenRange | null {
  const { tagged, names, quoted } = annotated;
  const { tokens, sentences } = tagged;
  const clause = sentences[sentence];
  const opening = firstEndingAfter(tokens, quotation.start);
  if (!clause || tokens[opening - 1]?.text !== ':' || opening - 1 <= clause.first) return null;
  const last = opening - 1;
  const words = tokens.slice(clause.first, last);
  if (words.some((_, i) => (quoted[clause.first + i] ?? -1) >= 0 || words[i]?.text === ':')) return null;
  if (!words.some(({ pos, text, lower }) => pos === 'VERB' && text === lower)) return null;
  if (words.some(({ pos, lower }) => pos === 'NOUN' && (BEARER.test(lower) || nounSense(lower) === 'words')))
    return null;
  const people = names.mentionsIn({ first: clause.first, last });
  const [subject] = people;
  if (!subject || subject.titleFirst !== clause.first || names.isPossessive(subject)) return null;
  const own = names.personOf(subject);
  const isAlone = people.every((one) => names.personOf(one) === own || !names.personOf(one)?.isSurelyPerson);
  return own?.isSurelyPerson && isAlone ? { first: subject.titleFirst, last: subject.last } : null;
}
