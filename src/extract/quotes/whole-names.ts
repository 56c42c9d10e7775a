import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

/** A source that the model cut through a name, whole: "Colin" in "Colin Brace said" becomes "Colin Brace". */
export function refineNames({ scene }: Reading, report: Report): Report {
  const { source, cue } = report;
  if (!source) return report;
  let { first, last } = source;
  for (let i = scene.indexBefore(last); i >= 0; i--) {
    const mention = scene.mentions[i];
    if (!mention || mention.last <= first) break;
    const holdsCue = cue !== null && cue.first < mention.last && cue.last > mention.first;
    if (holdsCue) continue;
    first = Math.min(first, mention.first);
    last = Math.max(last, mention.last);
  }
  return { ...report, source: { first, last } };
}
