import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/** Words by which a clause goes on behind "…, Weil said,". From general knowledge of English. */
const GOES_ON = /^(?:if|unless|because|although|though|even|regardless|until|or|whether|so)$/;
/** "…, she said, and those loans were called in": what points back to what was said goes on with it. */
const POINTS_BACK = /^(?:those|these|that|this)$/;
/** Behind its comma a cue with who speaks is no longer, in tokens. */
const MAX_INSERTION_TOKENS = 12;

/**
 * Adds what goes on behind a cue that divides reported speech: "The pier would close, Weil said, unless money came". Where words are quoted,
 * what follows is the reporter's.
 */
export function refineSecondHalf(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [span] = content;
  const {
    tagged: { tokens, sentences },
    quoted,
  } = annotated;
  if (!cue || !source || !span || content.length > 1) return attribution;
  const said = tokensIn(tokens, span);
  const inserted = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (!sentence || said.first < sentence.first || said.last > inserted.first) return attribution;
  if (inserted.first - said.last > 1 || inserted.last - inserted.first > MAX_INSERTION_TOKENS)
    return attribution;
  const first = tokens[inserted.last]?.text === ',' ? inserted.last + 1 : inserted.last;
  let last = sentence.last;
  while (last > first && /^[.!?…]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  const opener = tokens[first]?.lower ?? '';
  const isClause = opener === 'and' && POINTS_BACK.test(tokens[first + 1]?.lower ?? '');
  if (last - first < 2 || !(GOES_ON.test(opener) || isClause)) return attribution;
  // What begins with quotation marks is told in somebody's very words; what follows these is the reporter's.
  if ((quoted[said.first] ?? -1) >= 0) return attribution;
  for (let at = inserted.last; at < last; at++) if ((quoted[at] ?? -1) >= 0) return attribution;
  const rest = spanOfTokens(tokens, { first, last });
  return rest ? { ...attribution, content: [span, rest] } : attribution;
}
