import { findWrittenDates } from '../dates/publication-date.ts';
import { isBorneOut, partsBesideDate } from '../scraped/outlet-line.ts';
import { judgeOutletName } from '../scraped/outlet-name.ts';
import type { BlockLine } from './block-lines.ts';
import type { DescribedArticle } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const OUTLET_TAGS = ['og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title'];
const PUBLISHER = '[itemprop~="publisher"] [itemprop~="name"], [itemprop~="publisher"][content]';
const SEPARATOR = /\s(?:[|\-–—:»«·•/~]|::)\s/;
const LINES_BEFORE_TITLE = 5;
const LINES_BELOW_TITLE = 4;
const MAX_DATELINE_CHARACTERS = 120;
const MAX_NAME_WORDS = 7;
const MAX_TITLE_CHARACTERS = 1000;

/**
 * Who published a page, as it says: in its description, its tags, what is marked up; else beside its title or above it, where
 * that is called as outlets are, or its copyright or an address bears it out. Null where it doesn't say.
 */
export function pageOutlet(
  document: Document,
  lines: readonly BlockLine[],
  { tags, described, title }: { tags: MetaTags; described: DescribedArticle | null; title: string | null },
): string | null {
  const said = described?.publisher ?? firstTag(tags, OUTLET_TAGS) ?? publisherIn(document);
  if (said) return /^https?:/.test(said) ? null : said;
  const whole = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const parts = whole.slice(0, MAX_TITLE_CHARACTERS).split(SEPARATOR);
  const beside = parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
  const at = lines.findIndex(({ text }) => text === title);
  const above = lines.slice(Math.max(0, at - LINES_BEFORE_TITLE), Math.max(0, at)).map(({ text }) => text);
  const texts = lines.map(({ text }) => text);
  const isName = (name: string) => name !== title && name.split(' ').length <= MAX_NAME_WORDS;
  const isShown = (name: string) => judgeOutletName(name) === 'outlet-or-person' && texts.includes(name);
  const named = beside.find(
    (name) =>
      isName(name) && (judgeOutletName(name) === 'outlet' || isBorneOut(name, texts) || isShown(name)),
  );
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + LINES_BELOW_TITLE).map(({ text }) => text);
  return (
    named ??
    above.find((name) => isName(name) && judgeOutletName(name) === 'outlet' && isBorneOut(name, texts)) ??
    below.flatMap(besideDate).find(isName) ??
    null
  );
}

/** The outlets that a line names beside its date: "Oster Courier, 13 June 2022". */
function besideDate(line: string): readonly string[] {
  if (line.length > MAX_DATELINE_CHARACTERS || findWrittenDates(line, 'day-first').length === 0) return [];
  // Beside somebody who is credited, a name that may be a person's as well is the outlet's.
  const isCredited = /^by\s/i.test(line);
  return partsBesideDate(line).filter((part, place) => {
    const likeness = judgeOutletName(part);
    return likeness === 'outlet' || (likeness === 'outlet-or-person' && isCredited && place > 0);
  });
}

function publisherIn(document: Document): string | null {
  const element = document.querySelector(PUBLISHER);
  const name = element?.getAttribute('content') ?? element?.textContent;
  return name?.replace(/\s+/g, ' ').trim() || null;
}
