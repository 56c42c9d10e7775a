/** What would be read out of a file. */
export interface FileSummary {
  readonly file: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Days of publication, the first one first. */
  readonly days: readonly string[];
  /** Articles without one. */
  readonly undated: number;
  /** Words of the articles' texts, and with those that were left out. */
  readonly words: number;
  readonly allWords: number;
  readonly problems: readonly { readonly reason: string; readonly partial: boolean }[];
}

const MAX_FILE_COLUMNS = 44;
const MAX_OUTLETS = 2;

/** A table of files, the sums below it, and then every problem in full. */
export function printReport(files: readonly FileSummary[]): string[] {
  const rows = files.map((each) => [
    clip(each.file),
    String(each.articles),
    each.articles === 0 ? '-' : `${count(each.words)} of ${count(each.allWords)}`,
    each.articles === 0 ? '-' : daysOf(each),
    outletsOf(each.outlets),
    stateOf(each),
  ]);
  const head = ['File', 'Articles', 'Words kept', 'Published', 'Outlets', 'State'];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const problems = files.flatMap(({ file, problems: own }) => own.map(({ reason }) => `${file}: ${reason}`));
  return [...lines, '', sumsOf(files), ...(problems.length > 0 ? ['', 'Problems:', ...problems] : [])];
}

function sumsOf(files: readonly FileSummary[]): string {
  const sum = (value: (file: FileSummary) => number) => files.reduce((total, each) => total + value(each), 0);
  const outlets = new Set(files.flatMap((each) => each.outlets)).size;
  const unread = files.filter(({ articles }) => articles === 0).length;
  const inPart = files.filter(({ articles, problems }) => articles > 0 && problems.length > 0).length;
  const days = files.flatMap((each) => each.days).sort();
  const span = days.length > 0 ? `, ${daysOf({ days, undated: 0 })}` : '';
  return [
    `${plural(files.length, 'file')}, ${plural(
      sum(({ articles }) => articles),
      'article',
    )} of ${plural(outlets, 'outlet')}${span};`,
    `${count(sum(({ words }) => words))} of ${count(sum(({ allWords }) => allWords))} words kept;`,
    `${sum(({ undated }) => undated)} without a date, ${plural(unread, 'file')} not read, ${inPart} in part.`,
  ].join(' ');
}

function stateOf({ articles, problems }: FileSummary): string {
  if (articles === 0) return 'not read';
  return problems.length > 0 ? 'in part' : 'read';
}

function daysOf({ days, undated }: Pick<FileSummary, 'days' | 'undated'>): string {
  const [first = 'unknown'] = days;
  const last = days.at(-1) ?? first;
  const span = first === last ? first : `${first} to ${last}`;
  return days.length > 0 && undated > 0 ? `${span}, ${undated} unknown` : span;
}

function outletsOf(outlets: readonly string[]): string {
  if (outlets.length === 0) return '-';
  const more = outlets.length - MAX_OUTLETS;
  return `${outlets.slice(0, MAX_OUTLETS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function clip(file: string): string {
  return file.length <= MAX_FILE_COLUMNS ? file : `…${file.slice(1 - MAX_FILE_COLUMNS)}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
