import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { phraseFrom } from '../syntax/noun-phrases.ts';
import { subjectKind } from '../syntax/speaking-subject.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/** Who can stand behind a verb of saying that follows what is said. */
const SPEAKERS = /^(?:person|body|role|group|document)$/;

/** Verbs that stand before their subject where what is said comes first. */
const INVERTED = /^(?:said|says)$/;

/**
 * "The ferry sank twice, said the Echo." and "The proof, said Weil, is here": where the model took who speaks for what is said, and the
 * subject of what is said for who speaks. What is said is the clause before, and what goes on behind the name.
 */
export function refineInvertedClause(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const { tagged, quoted } = annotated;
  const { tokens, sentences } = tagged;
  const { cue, content, source } = attribution;
  const verb = cue && tokens[cue.first];
  const [span, ...more] = content;
  if (!cue || !verb || !span || more.length > 0 || tokens[cue.first - 1]?.text !== ',') return attribution;
  if (cue.last - cue.first > 1 || !INVERTED.test(verb.lower)) return attribution;
  if (source && source.first >= cue.last) return attribution;
  const range = tokensIn(tokens, span);
  const phrase = range.first === cue.last ? phraseFrom(tokens, cue.last) : null;
  if (!phrase || (quoted[cue.last] ?? -1) >= 0 || !SPEAKERS.test(subjectKind(annotated, phrase)))
    return attribution;
  const sentence = sentences[verb.sentence];
  const end = phraseEnd(tokens, phrase.last, sentence?.last ?? phrase.last);
  const before = spanOfTokens(tokens, {
    first: clauseStart(tokens, sentence?.first ?? 0),
    last: cue.first - 1,
  });
  if (end === null || !before) return attribution;
  const rest = restBehind(tokens, end, sentence?.last ?? end);
  if (!rest && !isClause(tokensIn(tokens, before), tokens)) return attribution;
  return {
    ...attribution,
    source: { first: phrase.first, last: end },
    content: rest ? [before, rest] : [before],
  };
}

/** Where the phrase for who speaks ends: at a comma or the sentence's end, with what hangs on it; null where a verb makes it a clause. */
function phraseEnd(tokens: readonly TaggedToken[], from: number, last: number): number | null {
  for (let at = from; at < last; at++) {
    const token = tokens[at];
    if (/^[,;:!?—–]$/.test(token?.text ?? '') || (token?.text === '.' && at === last - 1)) return at;
    if (token?.lower === 'lead') continue;
    if (
      /^(?:VERB|AUX)$/.test(token?.pos ?? '') ||
      /^(?:that|who|which|how|if|whether)$/.test(token?.lower ?? '')
    )
      return null;
  }
  return last;
}

/** Whether words tell something: a verb stands in them outside what only describes a noun ("Otto Weil, a baker", "the board, meeting on Monday"). */
function isClause({ first, last }: TokenRange, tokens: readonly TaggedToken[]): boolean {
  let isDescribed = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const isVerb = /^(?:VERB|AUX)$/.test(token?.pos ?? '');
    const opens = at === first || tokens[at - 1]?.text === ',';
    if (opens) isDescribed = isVerb || /^(?:who|which|whose|whom|where|that)$/.test(token?.lower ?? '');
    const tells = isVerb && !/ing$/.test(token?.lower ?? '') && tokens[at - 1]?.lower !== 'to';
    if (tells && !isDescribed && tokens[at + 1]?.lower !== 'by') return true;
  }
  return false;
}

function clauseStart(tokens: readonly TaggedToken[], first: number): number {
  return /^(?:and|but|so)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
}

/** "…, said Weil, | is in the pudding": what goes on with a verb. */
function restBehind(tokens: readonly TaggedToken[], comma: number, last: number): Span | null {
  const next = tokens[comma + 1];
  if (
    tokens[comma]?.text !== ',' ||
    !/^(?:VERB|AUX)$/.test(next?.pos ?? '') ||
    /ing$/.test(next?.lower ?? '')
  )
    return null;
  const end = /^[.!?]$/.test(tokens[last - 1]?.text ?? '') ? last - 1 : last;
  return spanOfTokens(tokens, { first: comma + 1, last: end } satisfies TokenRange);
}
