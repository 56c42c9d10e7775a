import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/** Behind its comma a cue with who speaks is no longer, in tokens; nor is the subject before it. */
const [LONGEST_INSERTION, LONGEST_SUBJECT] = [12, 12];

/**
 * Adds the subject of reported speech that a cue parts from its verb: "One goal, the report said, was to “grow”", where the content found
 * begins at "was".
 */
export function refineFirstHalf(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [span] = content;
  const {
    tagged: { tokens, sentences },
    quoted,
  } = annotated;
  if (!cue || !source || !span || content.length > 1) return attribution;
  const inserted = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (!sentence || inserted.last - inserted.first > LONGEST_INSERTION) return attribution;
  let opens = inserted.first - 1;
  while (opens > sentence.first && tokens[opens]?.text !== ',') opens--;
  if (opens <= sentence.first || inserted.first - opens > 3 || opens - sentence.first > LONGEST_SUBJECT)
    return attribution;
  let verb = inserted.last;
  while (verb < sentence.last && tokens[verb]?.text !== ',') verb++;
  if (
    verb - inserted.last > 3 ||
    !/^(?:was|were|is|are|will|would|had|has|have)$/.test(tokens[verb + 1]?.lower ?? '')
  )
    return attribution;
  const said = tokensIn(tokens, span);
  if (said.first <= verb || said.first > verb + 3) return attribution;
  for (let at = sentence.first; at < opens; at++) {
    if ((quoted[at] ?? -1) >= 0 || isFiniteVerb(tokens[at])) return attribution;
  }
  const subject = spanOfTokens(tokens, { first: sentence.first, last: opens });
  const rest = spanOfTokens(tokens, { first: verb + 1, last: said.last });
  return subject && rest ? { ...attribution, content: [subject, rest] } : attribution;
}

/** A verb that makes a clause of its own; "one stated goal" has none. */
function isFiniteVerb(token: TaggedToken | undefined): boolean {
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower));
}
