import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { phraseFrom } from '../syntax/noun-phrases.ts';

const PARTICIPLE = /(?:ed|said|told|seen|known|shown|written|put|made)$/;

/**
 * In the passive the speaker follows "by": "was accused by two ministers of …", "…, as confirmed by the harbour office".
 * Where the model took the speaker for the content, the content is the clause before.
 */
export function refinePassive(
  { tagged: { tokens, sentences } }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue } = attribution;
  if (!cue || tokens[cue.last]?.lower !== 'by' || !PARTICIPLE.test(tokens[cue.first]?.lower ?? ''))
    return attribution;
  const source = phraseFrom(tokens, cue.last + 1);
  if (!source) return attribution;
  if (!attribution.content.some((span) => touches(tokens, source, span))) return { ...attribution, source };
  const first = sentences[tokens[cue.first]?.sentence ?? 0]?.first ?? 0;
  const clause = clauseBefore(tokens, first, cue.first);
  return clause ? { ...attribution, source, content: [clause] } : attribution;
}

function touches(tokens: readonly TaggedToken[], { first, last }: TokenRange, span: Span): boolean {
  return (tokens[first]?.start ?? 0) < span.end && span.start < (tokens[last - 1]?.end ?? 0);
}

/** From the sentence's start to the comma or "as" before the participle. */
function clauseBefore(tokens: readonly TaggedToken[], first: number, participle: number): Span | null {
  let last = participle;
  while (
    last > first &&
    /^(?:as|,|is|was|were|been|be|has|have|had|also|later)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last--;
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && last > first + 1 ? { start: start.start, end: end.end } : null;
}

/** "…, as confirmed by the harbour office": what stands before is what was confirmed. */
export function findAsAttributed(
  { tagged: { tokens, sentences }, quoted }: AnnotatedText,
  known: readonly Attribution[],
): Attribution[] {
  const cues = new Set(known.flatMap(({ cue }) => (cue ? [cue.first] : [])));
  const found: Attribution[] = [];
  for (let at = 1; at < tokens.length - 2; at++) {
    const token = tokens[at];
    if (tokens[at - 1]?.lower !== 'as' || tokens[at + 1]?.lower !== 'by' || cues.has(at) || !token) continue;
    if (cueClass(token.lower) === null || /ing$/.test(token.lower) || (quoted[at] ?? -1) >= 0) continue;
    const source = phraseFrom(tokens, at + 2);
    const clause = clauseBefore(tokens, sentences[token.sentence]?.first ?? 0, at);
    if (source && clause)
      found.push({ cue: { first: at, last: at + 1 }, source, content: [clause], rule: 'as-reported' });
  }
  return found;
}
