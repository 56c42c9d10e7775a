import type { Paragraph, Span } from '../model.ts';

/** Splits paragraphs into sentences. A sentence never crosses a paragraph; the spans carry no outer white space. */
export function splitSentences(text: string, paragraphs: readonly Paragraph[]): Span[] {
  const sentences: Span[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const paragraph of paragraphs) {
    for (const { index, segment } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + index + (segment.length - segment.trimStart().length);
      const end = paragraph.start + index + segment.trimEnd().length;
      if (end > start) sentences.push({ start, end });
    }
  }
  return sentences;
}
