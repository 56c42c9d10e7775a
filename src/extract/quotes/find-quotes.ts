import type { Article, Quote, QuoteKind, Span } from '../../model.ts';
import type { TaggedText } from '../tagged-text.ts';
import { attachQuotations } from './attach-quotations.ts';
import { findLearnedReports } from './learned-reports.ts';
import { attributionModel } from './model/attribution-model.ts';
import type { Quotation } from './quotation-marks.ts';
import { readText } from './reading.ts';
import type { Report, TokenRange } from './report.ts';
import { resolveSpeaker } from './speakers.ts';
import { stanceOf } from './stance.ts';

/**
 * The attributions of an article, in reading order of their content: who is reported to have said, written, asked or
 * thought what. None for articles in another language than English (or an unknown one).
 */
export function findQuotes(article: Article, sentences: readonly Span[]): Quote[] {
  if (article.language !== null && article.language !== 'en') return [];
  const reading = readText(article.text, article.paragraphs, sentences);
  const { tagged, quotations } = reading;
  const reports = attachQuotations(tagged, quotations, findLearnedReports(reading, attributionModel()));
  const speakers: (string | null)[] = [];
  return reports.map((report) => {
    const speaker = resolveSpeaker(reading, report.source, speakers);
    speakers.push(speaker.name);
    return {
      kind: kindOf(tagged, quotations, report),
      content: report.content,
      cue: spanOf(tagged, report.cue),
      source: spanOf(tagged, report.source),
      speaker: speaker.name,
      role: speaker.role,
      inferred: speaker.inferred,
      stance: stanceOf(tagged, report.cue),
      rule: report.rule,
    };
  });
}

function spanOf({ tokens }: TaggedText, range: TokenRange | null): Span | null {
  const [first, last] = range ? [tokens[range.first], tokens[range.last - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Share of the content's characters in quotation marks from which a quote counts as direct. */
const DIRECT_SHARE = 0.9;

function kindOf({ text }: TaggedText, quotations: readonly Quotation[], report: Report): QuoteKind {
  let length = 0;
  let marked = 0;
  for (const span of report.content) {
    length += text.slice(span.start, span.end).replace(/\s/g, '').length;
    for (const quotation of quotations) {
      const [start, end] = [Math.max(span.start, quotation.start), Math.min(span.end, quotation.end)];
      if (start < end) marked += text.slice(start, end).replace(/\s/g, '').length;
    }
  }
  if (marked === 0) return 'indirect';
  return marked >= DIRECT_SHARE * length ? 'direct' : 'mixed';
}
