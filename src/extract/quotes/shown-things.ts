import type { Span } from '../../model.ts';
import { cueLemma } from './cues.ts';
import { firstEndingAfter } from './quote-kind.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

/** Verbs for what an act gives away, or a paper states. Written from general knowledge of the language. */
const SHOWING = new Set('show suggest indicate signal reflect underscore highlight reveal depict'.split(' '));
/** What states in words what it shows. */
const PAPER =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|records?|documents?|emails?|e-mails?|letters?|memos?|transcripts?|filings?|research|results|articles?|texts?|statements?)$/;

/**
 * The reports without those that only tell what something shows, with words in quotation marks, in a sentence that reports
 * what somebody says: in 'Corvana, Berg added, shows "a new low"' the quotation is Berg's, and Corvana says nothing.
 */
export function withoutShownThings(reading: Reading, reports: readonly Report[]): Report[] {
  const { tokens } = reading.tagged;
  const shows = ({ cue, source, content }: Report) =>
    cue !== null &&
    SHOWING.has(cueLemma(tokens[cue.first]?.lower ?? '')) &&
    !tokens.slice(source?.first, source?.last ?? 0).some(({ lower }) => PAPER.test(lower)) &&
    content.some((span) => hasQuotation(reading, span));
  const speaking = new Set(
    reports.flatMap((report) =>
      report.cue && !shows(report) ? [tokens[report.cue.first]?.sentence ?? -1] : [],
    ),
  );
  return reports.filter(
    (report) => !shows(report) || !speaking.has(tokens[report.cue?.first ?? 0]?.sentence ?? -1),
  );
}

function hasQuotation({ quotations }: Reading, { start, end }: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < end;
}
