import { beforeDay } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

/**
 * A source that the model cut through a name, whole, and without the day: "Colin" in "Colin Brace said" becomes "Colin
 * Brace", and "Gannet Ferries today" becomes "Gannet Ferries".
 */
export function refineNames({ scene, tagged: { tokens } }: Reading, report: Report): Report {
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
  const end = beforeDay(tokens, last);
  return { ...report, source: { first, last: end > first ? end : last } };
}
