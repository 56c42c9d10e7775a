import { looksLikeName } from '../author.ts';
import { creditedNames } from '../credits.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { trimEndSigns } from '../trim-signs.ts';
import { type HeaderLines, partsBesideDate } from './outlet-line.ts';
import { judgeOutletName } from './outlet-name.ts';

const CREDIT = /^(?:(?:written\s{1,4})?by:?\s{1,9}|authors?:\s{0,9})(\S.{2,109})$/i;
/** What leads over from names to a date or a handle. */
const LEAD_OVER =
  /[\s,]*(?:@\S*|\b(?:updated|published|posted|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[\s,:]*$/i;
/** A weekday cut short, right before a date. */
const SHORT_DAY = /\s(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?,\s*$/i;
const MAX_LEAD_OVER_CHARACTERS = 60;
/** A line that is longer credits nobody. */
const MAX_BYLINE_CHARACTERS = 300;

/** A header line that says who wrote the article. */
interface Byline {
  readonly author: string;
  /** The line's number. */
  readonly index: number;
}

/** Who a line of the header credits ("By NAME"), or names before a bar and the date; null where no line does. */
export function readByline({ lines, roles, from, to }: Omit<HeaderLines, 'bodyStart'>): Byline | null {
  const header = lines
    .slice(from, to)
    .map((line, at) => ({ line, index: from + at }))
    .filter(({ line }) => line.length <= MAX_BYLINE_CHARACTERS);
  const credited = header.flatMap(({ line, index }) => {
    const parts = roles.get(index) === 'dateline' ? [line, ...partsBesideDate(line)] : [line];
    return parts.flatMap((part) => {
      const foreign = creditedNames(part);
      if (foreign !== null) return [{ author: foreign, index }];
      const names = CREDIT.exec(part)?.[1];
      return names === undefined ? [] : [{ author: firstName(withoutOutlet(names)), index }];
    });
  });
  const barred = header.flatMap(({ line, index }) =>
    roles.get(index) === 'dateline' ? [{ author: firstName(line.split('|')[0] ?? ''), index }] : [],
  );
  const isAuthor = ({ author }: Byline) =>
    (looksLikeName(author) || isUncased(author)) && judgeOutletName(author) !== 'outlet';
  return [...credited, ...barred].find(isAuthor) ?? null;
}

/** A name in a script without capitals. */
function isUncased(author: string): boolean {
  return /^[^\p{Lu}\p{Ll}\p{N}]*\p{L}[^\p{Lu}\p{Ll}\p{N}]*$/u.test(author);
}

function firstName(text: string): string {
  return trimEndSigns(text.split(/[|·•–]/)[0] ?? '', /[,\s]/);
}

/** "NAME, NAME Courier, 8 May 2025": the names of people alone, where a date or an outlet follows them. */
export function withoutOutlet(credited: string): string {
  const date = findWrittenDates(credited, 'day-first')[0];
  const before = date && date.start > 0 ? credited.slice(0, date.start).replace(SHORT_DAY, '') : credited;
  const names = withoutLeadOver(before);
  const outlet = partsBesideDate(names).find((part) => judgeOutletName(part) === 'outlet');
  const at = outlet === undefined ? -1 : names.indexOf(outlet);
  return at > 0 ? names.slice(0, at) : names;
}

function withoutLeadOver(text: string): string {
  const tail = text.slice(-MAX_LEAD_OVER_CHARACTERS);
  const match = LEAD_OVER.exec(tail);
  return match ? withoutLeadOver(text.slice(0, text.length - tail.length + match.index)) : text;
}
