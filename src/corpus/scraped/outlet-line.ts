import { findWrittenDates } from '../dates/publication-date.ts';
import { trimSigns } from '../trim-signs.ts';
import { judgeOutletName } from './outlet-name.ts';

const LABEL =
  /^(?:(?:first |originally )?(?:published|posted|updated|created|printed|appeared)(?: (?:on|in|by))?|by|source|outlet|publication|from|quelle)\b\s*:?\s*/i;
const CREDITED = /^\s*by:?\s/i;
const MAX_WORDS_ALONE = 8;
/** An issue of a weekly or monthly: too little for a date of publication, but it stands beside outlets as dates do. */
const ISSUE = /\s?[,|(]\s?\p{L}{3,20}\.?\s(?:19|20)\d{2}\)?$/u;
const MAX_LINE_CHARACTERS = 300;

/** What a search for the outlet may look at. */
export interface HeaderLines {
  readonly lines: readonly string[];
  readonly roles: ReadonlyMap<number, string>;
  /** The lines around the title and before the body, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The first line of the body. */
  readonly bodyStart: number;
}

/**
 * The outlet that a line of the header names: beside the date ("NAME Courier, 8 May 2025") or alone on the line next to
 * title, byline or date. Only what is called as outlets are counts, or what the page's own address or copyright bears out: a
 * city stands beside dates as well. Null where it isn't sure.
 */
export function readOutlet({ lines, roles, from, to, bodyStart }: HeaderLines): string | null {
  const signed = lines.slice(from, to).some((line) => CREDITED.test(line));
  const isOutlet = (part: string, _: number, parts: readonly string[]) => {
    const name = part.replace(LABEL, '');
    const likeness = judgeOutletName(name);
    if (likeness === 'outlet' && (parts.length === 1 || name.includes(' ') || name.includes('.')))
      return true;
    if (likeness === 'outlet-or-person') return signed;
    return parts.length === 1 && !CREDITED.test(part) && isBorneOut(name, lines);
  };
  for (let index = from; index < to; index++) {
    if (roles.get(index) !== 'dateline') continue;
    const found = partsBesideDate(lines[index] ?? '').find(isOutlet);
    if (found) return found.replace(LABEL, '');
  }
  for (let index = from; index < Math.min(to, bodyStart); index++) {
    const line = lines[index] ?? '';
    if (roles.has(index) || line.length > MAX_LINE_CHARACTERS) continue;
    if (line.split(' ').length > MAX_WORDS_ALONE) continue;
    const name = line.replace(ISSUE, '').replace(LABEL, '');
    const beside = roles.has(index - 1) || roles.has(index + 1) || CREDITED.test(lines[index + 1] ?? '');
    if (beside && judgeOutletName(name) === 'outlet') return name;
  }
  return holderInMasthead(lines, bodyStart);
}

const HOLDER = /^\W{0,9}(?:©|\(c\)|copyright)\W{0,9}(?:(?:19|20)\d{2}\W{0,9}){0,2}(\p{Lu}[^.,|;:]{2,59})/iu;

/** Who a copyright line says the page is of, where a line above the body says that name alone, as mastheads do. */
function holderInMasthead(lines: readonly string[], bodyStart: number): string | null {
  const above = new Set(
    lines.slice(0, bodyStart).flatMap((line) => (line.length <= 60 ? [line.toLowerCase()] : [])),
  );
  const holders = lines.flatMap((line) =>
    line.length <= MAX_LINE_CHARACTERS ? (HOLDER.exec(line)?.[1]?.trim() ?? []) : [],
  );
  return (
    holders.find((holder) => above.has(holder.toLowerCase()) && judgeOutletName(holder) === 'outlet') ?? null
  );
}

/** What a dateline holds beside its dates, part by part. */
export function partsBesideDate(line: string): readonly string[] {
  let rest = '';
  let last = 0;
  for (const { start, end } of findWrittenDates(line, 'day-first')) {
    rest += `${line.slice(last, start)}|`;
    last = end;
  }
  return (rest + line.slice(last))
    .split(/[|·•,;()]|\s(?:[–—-]{1,9}|\/)\s/)
    .map((part) => trimSigns(part, /[\s–—-]/))
    .filter(Boolean);
}

/** "NAME News Desk" names its outlet, where the page's own address, copyright or a line of its own bears it out. */
export function outletOfDesk(byline: string, lines: readonly string[]): string | null {
  const name =
    /^(.{2,40}?)\s+(?:(?:news|web|digital|online|sports?)\s+)?(?:desk|bureau|staff|newsroom|team)$/i.exec(
      byline,
    )?.[1];
  if (!name) return null;
  const alone = lines.some((line) => line.toLowerCase() === name.toLowerCase());
  return alone || isBorneOut(name, lines) ? name : null;
}

/** True where an address on the page is the name's, or a copyright line gives it: it is an outlet's. */
export function isBorneOut(name: string, lines: readonly string[]): boolean {
  const folded = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (folded.length < 3 || !/^\p{Lu}/u.test(name)) return false;
  const address = new RegExp(`[@./]${folded}\\.[a-z]`, 'u');
  return lines.some((line) => {
    if (address.test(line.toLowerCase())) return true;
    return /^\W*(?:©|\(c\)|copyright)/i.test(line) && line.includes(name);
  });
}
