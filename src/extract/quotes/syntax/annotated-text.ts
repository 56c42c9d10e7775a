import type { Paragraph, Span } from '../../../model.ts';
import { NameMentions } from '../../names/name-mention-index.ts';
import { type TaggedText, tagText } from '../../tagged-text.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { findUnits, type Unit } from './units.ts';

/** One text, read once for all rules: its words, quotation marks, names and units. */
export interface AnnotatedText {
  readonly tagged: TaggedText;
  readonly quotations: readonly Quotation[];
  /** For each token its quotation's index, -1 for none. */
  readonly quoted: Int32Array;
  readonly names: NameMentions;
  readonly units: readonly Unit[];
}

export function readText(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
): AnnotatedText {
  const tagged = tagText(text, sentences);
  const quotations = findQuotations(text, paragraphs);
  const quoted = quotedTokens(tagged, quotations);
  const names = new NameMentions(tagged);
  return { tagged, quotations, quoted, names, units: findUnits(tagged, quotations, quoted, names.mentions) };
}
