import type { QuoteKind, Span } from '../../../model.ts';
import { bisect } from '../../../text/bisect.ts';
import type { Quotation } from './quotation-marks.ts';

/** Share of the content's characters in quotation marks from which a quote counts as direct. */
const DIRECT_SHARE = 0.9;

/** Whether all of a content stands in quotation marks, part of it or none. `quotations` are in reading order. */
export function quoteKind(
  text: string,
  quotations: readonly Quotation[],
  content: readonly Span[],
): QuoteKind {
  let length = 0;
  let marked = 0;
  for (const span of content) {
    length += inkLength(text, span.start, span.end);
    for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || quotation.start >= span.end) break;
      marked += inkLength(text, Math.max(span.start, quotation.start), Math.min(span.end, quotation.end));
    }
  }
  if (marked === 0) return 'indirect';
  return marked >= DIRECT_SHARE * length ? 'direct' : 'mixed';
}

function inkLength(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(/\s+/g, '').length;
}

/** The index of the first quotation that ends after an offset. */
export function firstEndingAfter(quotations: readonly Span[], offset: number): number {
  return bisect(0, quotations.length, (i) => (quotations[i]?.end ?? 0) > offset);
}
