import { type DateOrder, findWrittenDates, readDate } from '../dates/publication-date.ts';
import type { BlockLine } from './block-lines.ts';
import { speaksOfChange } from './date-labels.ts';
import { wordAgreement } from './word-agreement.ts';

/** When the article was published and last changed; see `Article.published` for the notation. */
export interface PageDates {
  readonly published: string | null;
  readonly updated: string | null;
}

const NO_DATES: PageDates = { published: null, updated: null };
const LINES_BELOW_TITLE = 14;
const LINES_ABOVE_TITLE = 4;
const MAX_LABEL_CHARACTERS = 30;
/** Beside its dates. */
const MAX_WORDS = 16;
const MIN_TITLE_PART = 12;
const MIN_AGREEMENT = 0.5;

/** The dates shown below and above the line that shows the title. */
export function shownDates(
  document: Document,
  lines: readonly BlockLine[],
  title: string | null,
  {
    order,
    isOfAnother,
  }: { readonly order: DateOrder | null; readonly isOfAnother: (element: Element) => boolean },
): { readonly below: PageDates; readonly above: PageDates } {
  const at = titleLine(lines, title ?? '');
  if (at < 0) return { below: NO_DATES, above: NO_DATES };
  const times = timesByBlock(document);
  const own = (from: number, to: number) =>
    lines.slice(from, to).filter(({ element }) => !isOfAnother(element) && !element.closest('blockquote'));
  return {
    below: datesIn(own(at + 1, at + 1 + LINES_BELOW_TITLE), times, order),
    above: datesIn(own(Math.max(0, at - LINES_ABOVE_TITLE), at), times, order),
  };
}

/**
 * The line that shows the title: a heading or line that says the same, a line that begins it (a line break may part it),
 * or the heading that agrees with it most. -1 without one.
 */
function titleLine(lines: readonly BlockLine[], title: string): number {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = letters(title);
  if (wanted === '') return -1;
  const isHeading = ({ element }: BlockLine) => /^H[1-3]$/.test(element.tagName);
  const heading = lines.findIndex((line) => isHeading(line) && letters(line.text) === wanted);
  if (heading >= 0) return heading;
  const line = lines.findIndex(({ text }) => {
    const shown = letters(text);
    return shown === wanted || (shown.length >= MIN_TITLE_PART && wanted.startsWith(shown));
  });
  if (line >= 0) return line;
  const agreements = lines.map((line) => (isHeading(line) ? wordAgreement(line.text, title) : 0));
  const most = Math.max(0, ...agreements);
  return most >= MIN_AGREEMENT ? agreements.indexOf(most) : -1;
}

/** The machine-readable times of a page, by the block element that shows them. */
function timesByBlock(document: Document): ReadonlyMap<Element, string> {
  const times = new Map<Element, string>();
  for (const time of document.querySelectorAll('time[datetime]')) {
    const block = time.closest('p, div, li, section, header, td, dd, h2, h3, h4, article');
    const value = time.getAttribute('datetime');
    if (block && value && !times.has(block)) times.set(block, value);
  }
  return times;
}

/** The first date of publication and of a change among lines, told apart by the words before each. */
function datesIn(
  lines: readonly BlockLine[],
  times: ReadonlyMap<Element, string>,
  order: DateOrder | null,
): PageDates {
  let published: string | null = null;
  let updated: string | null = null;
  let before = '';
  for (const { text, element } of lines) {
    const label = before.length < MAX_LABEL_CHARACTERS ? before : '';
    before = text;
    const written = findWrittenDates(text, order);
    const dated = written.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
    if (wordCount(text) - dated > MAX_WORDS) continue;
    const note = (value: string, lead: string) => {
      if (speaksOfChange(lead)) updated ??= value;
      else published ??= value;
    };
    let last = 0;
    const marked = /\d/.test(text) ? readDate(times.get(element) ?? '', null) : null;
    for (const { start, end, value } of written) {
      const lead = text.slice(last, start).trim() || (last === 0 ? label : '');
      note(written.length === 1 ? (marked ?? value) : value, lead);
      last = end;
    }
    if (marked && written.length === 0) note(marked, `${label} ${text}`);
  }
  return { published, updated };
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
