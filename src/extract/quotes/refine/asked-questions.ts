import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/** "Asked whether she would resign, Brandt laughed": what whoever is asked does is no part of the question. */
export function refineAskedQuestion(
  { tagged: { tokens, sentences }, quoted }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, source, content } = attribution;
  const [span, ...others] = content;
  const asked = tokens[cue?.first ?? -1];
  if (!cue || !span || asked?.lower !== 'asked') return attribution;
  const opens = cue.first - (sentences[asked.sentence]?.first ?? cue.first);
  const { first, last } = tokensIn(tokens, span);
  // A source that stands behind the question is whoever is asked.
  if (opens > 1 || first < cue.last || (source && source.first < first)) return attribution;
  // The comma behind the question stands behind all of it: what it has inside is its own.
  if (tokens[last]?.text === ',') return attribution;
  const comma = tokens
    .slice(first, last)
    .findLastIndex(({ text }, i) => text === ',' && (quoted[first + i] ?? -1) < 0);
  const verb = tokens.slice(first + comma, last).some(({ pos }) => pos === 'VERB');
  const question = verb && spanOfTokens(tokens, { first, last: first + comma });
  return comma > 0 && question ? { ...attribution, content: [question, ...others] } : attribution;
}
