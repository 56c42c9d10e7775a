import type { OutletTemplate, ReindexReport } from '../model.ts';
import { unreadNote } from '../text/languages.ts';

/** How many outlets, and lines of each, are named; the others are counted. */
const MAX_OUTLETS = 8;
const MAX_LINES = 3;
const LONGEST_LINE = 80;

/** What a reindex has to say beside its files, each a sentence: which lines it left out as template, which languages are not read. */
export function reportNotes({ templates, unread }: ReindexReport): string[] {
  const more = templates.length - MAX_OUTLETS;
  return [
    ...templates.slice(0, MAX_OUTLETS).map(describeTemplate),
    ...(more > 0 ? [`So it is with ${more} more ${more === 1 ? 'outlet' : 'outlets'}.`] : []),
    ...unread.map((language) => `${unreadNote(language)}.`),
  ];
}

function describeTemplate({ outlet, lines, articles }: OutletTemplate): string {
  const which = articles === 1 ? '1 article' : `${articles} articles`;
  const shown = lines.slice(0, MAX_LINES).map((line) => `“${clip(line)}”`);
  const more = lines.length - shown.length;
  const rest = more > 0 ? ` and ${more} more ${more === 1 ? 'line' : 'lines'}` : '';
  return `Recurs in articles of ${outlet ?? 'unknown outlets'}, so ${which} ${articles === 1 ? 'is' : 'are'} read without: ${shown.join(', ')}${rest}.`;
}

function clip(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_LINE)).slice(0, LONGEST_LINE)} …`;
}
