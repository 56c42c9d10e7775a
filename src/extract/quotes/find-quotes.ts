import type { Article, Quote, Span } from '../../model.ts';
import { isExtracted } from '../../text/languages.ts';
import type { TaggedText } from '../tagged-text.ts';
import { findReports } from './find-reports.ts';
import { quoteKind } from './quote-kind.ts';
import { type Reading, readText } from './reading.ts';
import type { Report, TokenRange } from './report.ts';
import type { Speaker } from './speaker.ts';
import { resolveSpeaker } from './speakers.ts';
import { stanceOf } from './stance.ts';

/** A quote with what led to it. */
export interface Finding {
  readonly quote: Quote;
  readonly report: Report;
  readonly speaker: Speaker;
}

/**
 * The attributions of an article, in reading order of their content: who is reported to have said, written, asked or
 * thought what. None for articles in another language than English (or an unknown one).
 */
export function findQuotes(article: Article, sentences: readonly Span[]): Quote[] {
  const reading = readArticle(article, sentences);
  return reading ? findAll(reading).map(({ quote }) => quote) : [];
}

/** The reading that quotes are found in; null where the article's language is not ours. */
export function readArticle(
  { text, paragraphs, language }: Article,
  sentences: readonly Span[],
): Reading | null {
  return isExtracted(language) ? readText(text, paragraphs, sentences) : null;
}

/** Every quote of a text together with its report and speaker: the model's reports, then quotation marks, then speakers. */
export function findAll(reading: Reading): Finding[] {
  const { tagged, quotations } = reading;
  const reports = findReports(reading);
  const before: (string | null)[] = [];
  return reports.map((report) => {
    const speaker = resolveSpeaker(reading, report.source, before);
    before.push(speaker.name);
    const quote: Quote = {
      kind: quoteKind(tagged.text, quotations, report.content),
      content: report.content,
      cue: spanOf(tagged, report.cue),
      source: spanOf(tagged, report.source),
      speaker: speaker.name,
      role: speaker.role,
      inferred: speaker.inferred || liesElsewhere(tagged, report),
      stance: stanceOf(tagged, report),
      rule: report.rule,
    };
    return { quote, report, speaker };
  });
}

/** Whether the words that name the speaker stand in another sentence than any part of the content touches. */
function liesElsewhere({ tokens, sentences }: TaggedText, { source, content }: Report): boolean {
  const sentence = sentences[(source && tokens[source.first]?.sentence) ?? -1];
  return (
    sentence !== undefined &&
    !content.some(({ start, end }) => start <= sentence.end && sentence.start <= end)
  );
}

function spanOf({ tokens }: TaggedText, range: TokenRange | null): Span | null {
  const [first, last] = range ? [tokens[range.first], tokens[range.last - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}
