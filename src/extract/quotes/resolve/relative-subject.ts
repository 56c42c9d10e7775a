import { nounSense } from '../../../text/word-senses.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** How far back an e-mail or letter is looked for that says something, in tokens. */
const MAX_BACK = 24;
const MESSAGE = /^(?:e-?mail|letter|tweet|post|message|memo|note|text)$/;

/**
 * Who is meant by "who", "which" or "that" where the phrase before it only tells what they are: "He was the kind of man who", "Weil was the
 * one we met, the man who"; or is only whom something was written to: "an email from Weil to the mayor that said". Null where it is not so.
 */
export function relativeSubject(
  annotated: AnnotatedText,
  phrase: TokenRange,
  pronoun: string,
): TokenRange | null {
  return pronoun === 'who' ? subjectOfBeing(annotated, phrase) : writerOf(annotated, phrase);
}

function subjectOfBeing(
  { tagged: { tokens, sentences } }: AnnotatedText,
  phrase: TokenRange,
): TokenRange | null {
  if (nounSense(tokens[phrase.last - 1]?.lower ?? '') !== 'person') return null;
  const first = sentences[tokens[phrase.first]?.sentence ?? -1]?.first ?? phrase.first;
  if (!/^(?:PROPN|PRON)$/.test(tokens[first]?.pos ?? '')) return null;
  let verb = first + 1;
  while (verb < phrase.first && tokens[verb]?.pos === 'PROPN') verb++;
  const isBeing =
    /^(?:is|was)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:a|an|the|one)$/.test(tokens[verb + 1]?.lower ?? '');
  return isBeing && verb < phrase.first ? { first, last: verb } : null;
}

function writerOf({ names, tagged: { tokens } }: AnnotatedText, phrase: TokenRange): TokenRange | null {
  for (let at = phrase.last - 1; at > 0 && at > phrase.last - MAX_BACK; at--) {
    if (tokens[at]?.sentence !== tokens[phrase.last - 1]?.sentence) return null;
    if (!MESSAGE.test(tokens[at]?.lower ?? '')) continue;
    if (tokens[at + 1]?.lower !== 'from') return null;
    const [writer] = names.mentionsIn({ first: at + 2, last: phrase.last });
    return writer && writer.titleFirst === at + 2 ? { first: writer.titleFirst, last: writer.last } : null;
  }
  return null;
}
