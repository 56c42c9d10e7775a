import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { beforeDay } from '../syntax/noun-phrases.ts';

/**
 * A source that the model cut through a name, whole, and without the day: "Colin" in "Colin Brace said" becomes "Colin
 * Brace", and "Gannet Ferries today" becomes "Gannet Ferries".
 */
export function refineNames(
  { names, tagged: { tokens } }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { source, cue } = attribution;
  if (!source) return attribution;
  let { first, last } = source;
  for (let i = names.indexBefore(last); i >= 0; i--) {
    const mention = names.mentions[i];
    if (!mention || mention.last <= first) break;
    const holdsCue = cue !== null && cue.first < mention.last && cue.last > mention.first;
    if (holdsCue) continue;
    first = Math.min(first, mention.first);
    last = Math.max(last, mention.last);
  }
  const end = beforeDay(tokens, last);
  return { ...attribution, source: { first, last: end > first ? end : last } };
}
