import type { Paragraph, Span } from '../../../model.ts';
import { NameMentions } from '../../names/name-mention-index.ts';
import { type InterviewTurn, interviewTurns } from '../../paragraphs/interview-turns.ts';
import { type ParagraphKind, paragraphKinds } from '../../paragraphs/paragraph-kind.ts';
import { type TaggedText, tagText } from '../../tagged-text.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { firstEndingAfter } from './quote-kind.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { findUnits, type SentenceUnit } from './units.ts';

/** One text, read once for all rules: its words, quotation marks, names and units. */
export interface AnnotatedText {
  readonly tagged: TaggedText;
  readonly quotations: readonly Quotation[];
  /** For each token its quotation's index, -1 for none. */
  readonly quoted: Int32Array;
  readonly names: NameMentions;
  readonly units: readonly SentenceUnit[];
  readonly paragraphs: readonly AnnotatedParagraph[];
}

/** A paragraph, what it is, and whether it asks or answers in an interview. */
export interface AnnotatedParagraph extends Span {
  readonly kind: ParagraphKind;
  readonly turn: InterviewTurn;
}

/** Reads a text once for all rules; `title` may tell that it is an interview. */
export function annotateText(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  title: string | null = null,
): AnnotatedText {
  const tagged = tagText(text, sentences);
  const quotations = findQuotations(text, paragraphs);
  const quoted = quotedTokens(tagged, quotations);
  const names = new NameMentions(tagged);
  const units = findUnits(tagged, quotations, quoted, names.mentions);
  const kinds = paragraphKinds(text, paragraphs);
  const turns = interviewTurns(text, paragraphs, title);
  const annotated = paragraphs.map(({ start, end }, n) => {
    return { start, end, kind: kinds[n] ?? 'prose', turn: turns?.[n] ?? null };
  });
  return { tagged, quotations, quoted, names, units, paragraphs: annotated };
}

/** The paragraph that holds an offset; null between two. */
export function annotatedParagraphAt(
  { paragraphs }: AnnotatedText,
  offset: number,
): AnnotatedParagraph | null {
  const found = paragraphs[firstEndingAfter(paragraphs, offset)];
  return found && found.start <= offset ? found : null;
}
