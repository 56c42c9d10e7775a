const QUOTED = /^[ \t]{0,4}(?:>[ \t]?){1,9}/;
const MIN_LINES = 4;
/** A text whose lines are quoted but for a few is one that somebody passed on. */
const MIN_SHARE = 0.8;

/** A text without the signs that mail programs put before lines that they quote, where nearly all of it is quoted. */
export function withoutQuoteSigns(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split(/\r\n|[\n\r]/);
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => QUOTED.test(line)).length;
  if (quoted < MIN_LINES || quoted < MIN_SHARE * filled.length) return text;
  return lines.map((line) => line.replace(QUOTED, '')).join('\n');
}
