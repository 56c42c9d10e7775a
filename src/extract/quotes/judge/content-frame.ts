import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { tokensIn } from '../syntax/token-spans.ts';

/** How what is attributed is built: words in quotation marks, a clause, "to do", "about it", or a noun phrase. */
export type ContentFrame = 'quotation' | 'that' | 'clause' | 'infinitive' | 'preposition' | 'noun';

/** Fewer words in quotation marks inside a content are a name or a term. */
const MIN_QUOTED_WORDS = 3;

/** How a content is built, by its first part. */
export function contentFrame(
  { tagged: { text, tokens }, quotations }: AnnotatedText,
  { content }: Attribution,
): ContentFrame {
  const span = content[0];
  if (!span) return 'noun';
  for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= span.end) break;
    if (wordsIn(text.slice(quotation.start, quotation.end)) >= MIN_QUOTED_WORDS) return 'quotation';
  }
  const { first, last } = tokensIn(tokens, span);
  const opening = tokens[first]?.lower ?? '';
  if (/^(?:that|whether|if|how|why|what|where|when|who)$/.test(opening)) return 'that';
  if (opening === 'to') return 'infinitive';
  let nominal = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const finite =
      token?.pos === 'AUX' ||
      (token?.pos === 'VERB' && !/ing$/.test(token.lower) && tokens[at - 1]?.lower !== 'to');
    if (finite && nominal && !/^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? '')) return 'clause';
    if (token && /^(?:NOUN|PROPN|PRON)$/.test(token.pos)) nominal = true;
    if (token && /^(?:who|which|that)$/.test(token.lower) && at > first) break;
  }
  return /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '') ? 'preposition' : 'noun';
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
