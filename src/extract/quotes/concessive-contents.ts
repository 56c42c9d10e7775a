import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

const OPENS_SUBCLAUSE =
  /^(?:although|though|while|whereas|if|when|unless|because|since|despite|after|before|once|as|given|even|in)$/;

/** "said that, although …, the bridge would open": content that stops at the end of its first subclause goes on. */
export function refineConcessive({ tagged: { tokens, sentences } }: Reading, report: Report): Report {
  const { cue, content } = report;
  const [span] = content;
  if (!cue || !span || content.length > 1) return report;
  let at = cue.last;
  while ((tokens[at]?.start ?? span.start) < span.start) at++;
  if (tokens[at]?.lower !== 'that' || tokens[at]?.start !== span.start) return report;
  const opener = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  if (!sentence || !OPENS_SUBCLAUSE.test(tokens[opener]?.lower ?? '')) return report;
  let end = opener;
  while (end < sentence.last && (tokens[end]?.start ?? span.end) < span.end) end++;
  if (tokens[end]?.text !== ',') return report;
  let last = sentence.last;
  while (last > end && /^[.!?…]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  const to = tokens[last - 1];
  return to && last > end + 2 ? { ...report, content: [{ start: span.start, end: to.end }] } : report;
}
