import type { Span } from '../../model.ts';
import type { TaggedText } from '../tagged-text.ts';
import type { Quotation } from './quotation-marks.ts';
import type { Report } from './report.ts';

/** A quotation of fewer words that no cue introduces is a title or a scare quote. */
const FEWEST_WORDS = 3;

/** Gives every quotation that no report covers to the report that it goes on from, or makes it one of its own. */
export function attachQuotations(
  { text }: TaggedText,
  quotations: readonly Quotation[],
  reports: readonly Report[],
): Report[] {
  const open = reports
    .map((report) => wholeQuotations(report, quotations))
    .sort((a, b) => firstStart(a) - firstStart(b));
  let previous: Quotation | undefined;
  for (const quotation of quotations) {
    const covered = open.some((report) => report.content.some((span) => overlaps(span, quotation)));
    if (!covered && wordCount(text, quotation) >= FEWEST_WORDS) {
      const last = previous;
      const owner = open.findLast((report) => (report.content.at(-1)?.end ?? 0) <= quotation.start);
      const gap = last ? text.slice(last.end, quotation.start) : '';
      const goesOn = owner && last && quotation.mark === 'double' && gap.length < 200 && !gap.includes('\n');
      if (goesOn) {
        open[open.indexOf(owner)] = { ...owner, content: [...owner.content, spanOf(quotation)] };
      } else {
        const source = owner && last && !last.closed ? owner.source : null;
        open.push({ cue: null, source, content: [spanOf(quotation)], rule: 'unintroduced' });
      }
    }
    previous = quotation;
  }
  return open.sort((a, b) => firstStart(a) - firstStart(b));
}

/** Content that reaches into a quotation takes all of it. */
function wholeQuotations(report: Report, quotations: readonly Quotation[]): Report {
  const content = report.content.map((span) => {
    let { start, end } = span;
    for (const quotation of quotations) {
      if (quotation.start < start && start < quotation.end) start = quotation.start;
      if (quotation.start < end && end < quotation.end) end = quotation.end;
    }
    return { start, end };
  });
  return { ...report, content };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function firstStart(report: Report): number {
  return report.content[0]?.start ?? 0;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
