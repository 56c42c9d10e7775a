import type { Paragraph, Span } from '../../model.ts';
import { Scene } from '../names/scene.ts';
import { type TaggedText, tagText } from '../tagged-text.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { findUnits, type Unit } from './units.ts';

/** One text, read once for all rules: its words, quotation marks, names and units. */
export interface Reading {
  readonly tagged: TaggedText;
  readonly quotations: readonly Quotation[];
  /** For each token its quotation's index, -1 for none. */
  readonly quoted: Int32Array;
  readonly scene: Scene;
  readonly units: readonly Unit[];
}

export function readText(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
): Reading {
  const tagged = tagText(text, sentences);
  const quotations = findQuotations(text, paragraphs);
  const quoted = quotedTokens(tagged, quotations);
  const scene = new Scene(tagged);
  return { tagged, quotations, quoted, scene, units: findUnits(tagged, quotations, quoted, scene.mentions) };
}
