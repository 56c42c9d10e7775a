import type { Removal } from '../../model.ts';

/** "   7. https://…", "[7] mailto:…": an entry of the list of links that text browsers and newsletters put below a text. */
const ENTRY = /^\s{0,8}\[?(\d{1,4})(?:\]:?|[.:)])\s{1,8}((?:https?|ftp|mailto|file|tel):\S{1,4000})$/;
const HEADING =
  /^\s{0,8}(?:references|links|visible links|hidden links|footnotes|quellen|verweise|liens)\s?:?$/i;
const RULE = /^\s{0,8}[-=_*]{3,200}$/;
const MARK = /( ?)\[(\d{1,4})\]/g;
const MIN_ENTRIES = 2;

/** A text without its numbered links: the list below it, and the numbers in the text that refer to it. */
export function withoutNumberedLinks(text: string): {
  readonly text: string;
  readonly removed: readonly Removal[];
} {
  if (!text.includes('[')) return { text, removed: [] };
  const lines = text.split(/\r\n|[\n\r]/);
  const numbers = new Set<string>();
  const taken = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const number = line.length > 4096 ? undefined : ENTRY.exec(line)?.[1];
    if (number === undefined) continue;
    numbers.add(number);
    taken.add(index);
  }
  if (numbers.size < MIN_ENTRIES) return { text, removed: [] };
  for (const first of [...taken]) {
    for (let above = first - 1; above >= 0 && !taken.has(above); above--) {
      const line = lines[above] ?? '';
      if (HEADING.test(line) || RULE.test(line)) taken.add(above);
      else if (line.trim() !== '') break;
    }
  }
  const removed = [...taken]
    .sort((a, b) => a - b)
    .map((index) => ({ rule: 'link-list', text: (lines[index] ?? '').trim() }));
  const kept = lines.flatMap((line, index) => (taken.has(index) ? [] : [withoutMarks(line, numbers)]));
  return { text: kept.join('\n'), removed };
}

/** Text browsers put the number before what is linked, newsletters behind it. */
function withoutMarks(line: string, numbers: ReadonlySet<string>): string {
  return line.replace(MARK, (mark, space: string, number: string, at: number) => {
    if (!numbers.has(number)) return mark;
    return /[\p{L}\p{N}“"'‘(]/u.test(line.charAt(at + mark.length)) ? space : '';
  });
}
