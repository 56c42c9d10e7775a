import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/**
 * A plea is all of "not guilty to fraud", and no more: "pleaded guilty and served a year" tells of what came after.
 */
export function refinePlea({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const span = content[0];
  if (!cue || !span || !/^pl(?:ead|ed)/.test(tokens[cue.first]?.lower ?? '')) return attribution;
  const said = tokensIn(tokens, span);
  const word = tokens[cue.last];
  const opens = /^(?:not|guilty|no)$/.test(word?.lower ?? '') && said.first > cue.last;
  const first = opens && said.first - cue.last <= 3 ? cue.last : said.first;
  let last = first;
  while (last < said.last && !(tokens[last]?.lower === 'and' && tokens[last + 1]?.pos === 'VERB')) last++;
  const own = spanOfTokens(tokens, { first, last });
  return own && last > first ? { ...attribution, content: [own, ...content.slice(1)] } : attribution;
}
