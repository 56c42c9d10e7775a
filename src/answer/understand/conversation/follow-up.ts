import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize } from '../../../text/tokens.ts';

/** What "it" and the like may do while something else is asked: say, happen, be true. Written from general knowledge of the language. */
const EMPTY: ReadonlySet<string> = new Set(
  `say says said saying tell tells told mean means meant happen happens happened happening know knows knew think thinks thought come comes
  came go goes going went get gets got make makes made true real really please ok okay well thing things exactly kind sort sure work works`
    .split(/\s+/)
    .filter(Boolean),
);
const POINTER = /\b(?:it|this|that|these|those)\b/i;
/** "Was it …", "did that …": the subject. */
const SUBJECT =
  /\b(?:did|does|do|is|was|are|were|has|have|had|will|would|can|could|should)\s+(?:it|this|that|these|those)\b/i;

/** "Who paid for it?", "who built that?": the object. */
const OBJECT = /\b(?:it|this|that|these|those)[\s?!.]*$/i;

/**
 * The word that words can't be understood by without something before them ("what is it about?", "when was that built?"); empty
 * where they say nothing at all ("and?"); null where they stand alone.
 */
export function missingSubject(words: string): string | null {
  if (/["“„«]/.test(words)) return null;
  const telling = tokenize(words).filter(({ term }) => !isStopWord(term) && !EMPTY.has(term));
  const pointer = POINTER.exec(words)?.[0] ?? '';
  if (telling.length === 0) return pointer;
  const isNamed = telling.some(({ start }) => start > 0 && /^\p{Lu}/u.test(words.slice(start)));
  return telling.length === 1 && !isNamed && (SUBJECT.test(words) || OBJECT.test(words)) ? pointer : null;
}

/** Whether words go on from something: "and Russia?", "what about the ferries?", "but why?". */
export function goesOn(words: string): boolean {
  return /^(?:and|but|so|or|what about|how about)\b/i.test(words);
}
