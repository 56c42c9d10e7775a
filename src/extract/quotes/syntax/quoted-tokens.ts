import type { TaggedText } from '../../tagged-text.ts';
import type { Quotation } from './quotation-marks.ts';

/** For each token the index of the quotation that it stands in, its marks included; -1 outside of all. */
export function quotedTokens({ tokens }: TaggedText, quotations: readonly Quotation[]): Int32Array {
  const owner = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation && quotation.start < token.end) owner[index] = next;
  });
  return owner;
}
