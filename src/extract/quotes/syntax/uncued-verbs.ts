import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { Attribution } from './attribution.ts';

/** The verbs outside of quotation marks that are no report's cue yet, in order, each with its place among the tokens. */
export function uncuedVerbs(
  { tagged: { tokens }, quoted }: AnnotatedText,
  known: readonly Attribution[],
): { readonly token: TaggedToken; readonly at: number }[] {
  const cues = new Set(known.flatMap(({ cue }) => (cue ? [cue.first] : [])));
  return tokens.flatMap((token, at) =>
    token.pos === 'VERB' && !cues.has(at) && (quoted[at] ?? -1) < 0 ? [{ token, at }] : [],
  );
}
