import { type DateOrder, findWrittenDates } from '../dates/publication-date.ts';
import { readMonth } from '../dates/publication-month.ts';
import type { BlockLine } from './block-lines.ts';
import { speaksOfChange } from './date-labels.ts';
import type { PageDates } from './shown-dates.ts';

/** Whole labels of a date of publication, in the languages most often met; written from general knowledge. */
const PUBLISHED = new RegExp(
  `^(?:${[
    'date',
    '(?:date |first |originally )?(?:published|posted|issued|released)(?: (?:on|date|at))?',
    '(?:publication|publishing|issue|release|posting) date',
    'date of (?:publication|issue|release)',
    'datum|veröffentlicht(?: am)?|erschienen(?: am)?|veröffentlichungsdatum|erscheinungsdatum',
    'publié(?: le)?|date de publication|mis en ligne le',
    'fecha(?: de publicación)?|publicado(?: (?:el|em))?|data(?: de publicação| di pubblicazione)?|pubblicato(?: il)?',
    'geplaatst(?: op)?|gepubliceerd(?: op)?|publicatiedatum',
  ].join('|')})\\s*[:：]?$`,
  'i',
);
const MAX_LABEL_CHARACTERS = 40;
const MAX_LINE_CHARACTERS = 90;
const ELSEWHERE = 'footer, nav, [class*="related"], [class*="comment"]';

/**
 * The dates that stand alone beside or below a label ("Date" / "November 2003", "Last updated: June 2022"), wherever on the page; a
 * month counts where no day is given. Null where labels of one kind stand beside several dates: teasers have them too.
 */
export function labelledDates(lines: readonly BlockLine[], order: DateOrder | null): PageDates {
  const published: string[] = [];
  const updated: string[] = [];
  for (const [index, { text, element }] of lines.entries()) {
    if (text.length > MAX_LINE_CHARACTERS || !/\d{4}/.test(text)) continue;
    const { label, value } = splitLabel(text, order) ?? {};
    const said = label || (lines[index - 1]?.text ?? '');
    if (value === undefined || said.length > MAX_LABEL_CHARACTERS) continue;
    const kind = PUBLISHED.test(said) ? published : speaksOfChange(said) ? updated : null;
    if (kind && !element.closest(ELSEWHERE)) kind.push(value);
  }
  return { published: onlyOne(published), updated: onlyOne(updated) };
}

/** What stands before the date or month that ends a line. */
function splitLabel(
  text: string,
  order: DateOrder | null,
): { readonly label: string; readonly value: string } | null {
  const [date, ...more] = findWrittenDates(text, order);
  if (date) {
    const rest = text.slice(date.end).trim();
    return more.length > 0 || rest !== ''
      ? null
      : { label: text.slice(0, date.start).trim(), value: date.value };
  }
  const month = /(?:^|[:\s])((?:\p{L}{3,}\.?,?\s+|\d{4}[-/])\d{1,4})$/u.exec(text);
  const value = readMonth(month?.[1] ?? '');
  return month && value
    ? { label: text.slice(0, text.length - (month[1] ?? '').length).trim(), value }
    : null;
}

function onlyOne(dates: readonly string[]): string | null {
  return new Set(dates).size === 1 ? (dates[0] ?? null) : null;
}
