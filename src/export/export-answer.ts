import { chartOf, rowsOf, titleOfQuery, toJson } from '../answer/kinds/index.ts';
import { isQuotable } from '../answer/passages/quotable.ts';
import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { type Say, sayIn } from '../words/say.ts';
import { hasDates, toICalendar } from './calendar.ts';
import { citedIn, toBibTeX, toCslJson } from './citations.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { type CardOptions, drawCard } from './picture/card.ts';
import { describeChart, drawChart } from './picture/picture.ts';
import type { Theme } from './picture/style.ts';
import { writableWords } from './picture/writable-words.ts';

export type ExportFormat = 'csv' | 'markdown' | 'json' | 'icalendar' | 'bibtex' | 'csl' | 'png';

/** A file to hand over. */
export interface ExportedFile {
  readonly name: string;
  /** Media type, with the character set where it is text. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** For a picture: what it shows; null for texts. */
  readonly alt: string | null;
}

export interface ExportOptions {
  readonly now: Date;
  /** The words of all that is not an article's. */
  readonly say: Say;
  /** For pictures; light by default. */
  readonly theme?: Theme;
}

/** The formats that an answer can be exported to: calendars need dates, lists of literature articles, and pictures something to see. */
export function exportFormats(answer: Answer): ExportFormat[] {
  const rows = rowsOf(answer, sayIn());
  return [
    ...(['csv', 'markdown', 'json'] as const),
    ...(hasDates(rows) ? (['icalendar'] as const) : []),
    ...(citedIn(rows).length > 0 ? (['bibtex', 'csl'] as const) : []),
    ...(chartOf(answer, sayIn()) ? (['png'] as const) : []),
  ];
}

/** An answer as a file. Throws a UserError where the format doesn't fit the answer. */
export async function exportAnswer(
  answer: Answer,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportedFile> {
  const name = `verbatim-${answer.kind}`;
  switch (format) {
    case 'csv':
      return textFile(`${name}.csv`, 'text/csv', toCsv(answer, options.say));
    case 'markdown':
      return textFile(`${name}.md`, 'text/markdown', toMarkdown(answer, options.say));
    case 'json':
      return textFile(`${name}.json`, 'application/json', `${JSON.stringify(toJson(answer), null, 2)}\n`);
    case 'icalendar':
      return textFile(
        `${name}.ics`,
        'text/calendar',
        toICalendar(rowsOf(answer, options.say), { name: titleOf(answer, options.say), ...options }),
      );
    case 'bibtex':
      return textFile(`${name}.bib`, 'application/x-bibtex', toBibTeX(citedIn(rowsOf(answer, options.say))));
    case 'csl':
      return textFile(
        `${name}.csl.json`,
        'application/vnd.citationstyles.csl+json',
        toCslJson(citedIn(rowsOf(answer, options.say))),
      );
    case 'png':
      return drawAnswer(answer, { theme: options.theme ?? 'light', say: options.say });
  }
}

/** The picture of an answer. Throws a UserError where there is nothing to see. */
export async function drawAnswer(answer: Answer, options: CardOptions): Promise<ExportedFile> {
  const { say, theme } = options;
  const written = writableWords(say);
  const [chart, told] = [chartOf(answer, written), chartOf(answer, say)];
  if (!chart || !told) throw new UserError(message('export.noPicture'));
  const { png } = await drawChart(chart, { title: titleOf(answer, written), theme, say: written });
  const alt = describeChart(told, { title: titleOf(answer, say), say });
  return { name: `verbatim-${answer.kind}.png`, type: 'image/png', bytes: png, alt };
}

/** A card of an item of an answer. Throws a UserError where there is none, or it can't be drawn whole. */
export async function drawItem(
  { items, kind }: Answer,
  at: number,
  options: CardOptions,
): Promise<ExportedFile> {
  const item = items[at];
  if (!item || !isQuotable(item)) throw new UserError(message('picture.passageGone'));
  const { png, alt } = await drawCard(item, options);
  return { name: `verbatim-${kind}-card.png`, type: 'image/png', bytes: png, alt };
}

function titleOf({ query }: Answer, say: Say): string {
  return query === null ? 'Verbatim' : titleOfQuery(query, say);
}

function textFile(name: string, type: string, content: string): ExportedFile {
  return { name, type: `${type}; charset=utf-8`, bytes: new TextEncoder().encode(content), alt: null };
}
