import { attachQuotations } from './attach-quotations.ts';
import { refineConcessive } from './concessive-contents.ts';
import { findDenials } from './denials.ts';
import { isImplausible } from './implausible-reports.ts';
import { findLearnedReports } from './learned-reports.ts';
import { findMannerReports } from './manner-cues.ts';
import { attributionModel } from './model/attribution-model.ts';
import { findAsReported, refinePassive } from './passive-sources.ts';
import type { Reading } from './reading.ts';
import { findRelativeClauses } from './relative-clauses.ts';
import type { Report } from './report.ts';
import { withoutShownThings } from './shown-things.ts';
import { findSignedReports } from './signatures.ts';
import { findThatClauses } from './that-clauses.ts';
import { findTranscriptReports } from './transcripts.ts';
import { refineNames } from './whole-names.ts';

/**
 * The reports of a text in reading order. Layouts that rules know for certain (transcripts, signatures) come first,
 * then what the model finds and they don't cover, with its limits mended, then what rules find that it passed over, and every quotation still without a report.
 */
export function findReports(reading: Reading): Report[] {
  const certain = [...findTranscriptReports(reading), ...findSignedReports(reading)];
  const learned = findLearnedReports(reading, attributionModel()).filter(
    (report) => !isImplausible(reading, report),
  );
  const found = [...certain, ...withoutCovered(learned, certain)]
    .map((report) => refineNames(reading, report))
    .map((report) => refinePassive(reading, report))
    .map((report) => refineConcessive(reading, report));
  for (const rule of [findMannerReports, findDenials, findAsReported, findRelativeClauses, findThatClauses])
    found.push(...rule(reading, found));
  return attachQuotations(reading, withoutShownThings(reading, found));
}

/** The reports whose content does not begin inside one that is certain. */
function withoutCovered(reports: readonly Report[], certain: readonly Report[]): Report[] {
  const spans = certain.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  return reports.filter(({ content }) => {
    const start = content[0]?.start ?? 0;
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const before = spans[low - 1];
    return !before || start >= before.end;
  });
}
