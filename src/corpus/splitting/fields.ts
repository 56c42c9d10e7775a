import { unwrapLines } from '../wrapped-lines.ts';

/** A labelled part of an article in an export: `Byline: Petra Voss`, and the lines below it up to the next label. */
export interface Field {
  /** In lower case; empty for what stands before the first label. */
  readonly label: string;
  /** What follows the label, and the lines below it. */
  readonly lines: readonly string[];
  /** All its lines as they are written. */
  readonly written: readonly string[];
}

/** A line that opens a field: its label and what follows on the line. */
export interface Opening {
  readonly label: string;
  readonly rest: string;
}

/** Cuts lines up at their labels. `openingOf` gets a line and the field that is open, and gives null for a line that goes on. */
export function cutFields(
  lines: readonly string[],
  openingOf: (line: string, open: string) => Opening | null,
): readonly Field[] {
  const fields: { label: string; lines: string[]; written: string[] }[] = [
    { label: '', lines: [], written: [] },
  ];
  for (const line of lines) {
    const opening = openingOf(line, fields.at(-1)?.label ?? '');
    if (opening)
      fields.push({
        label: opening.label.toLowerCase(),
        lines: opening.rest ? [opening.rest] : [],
        written: [],
      });
    else fields.at(-1)?.lines.push(line);
    if (line !== '') fields.at(-1)?.written.push(line);
  }
  return fields;
}

/** The lines of the first field of one of the labels, joined up to the first empty line; null where there is none. */
export function fieldValue(fields: readonly Field[], ...labels: readonly string[]): string | null {
  for (const label of labels) {
    const lines = fields.find((field) => field.label === label)?.lines ?? [];
    const start = lines.findIndex((line) => line !== '');
    if (start < 0) continue;
    const end = lines.indexOf('', start);
    return lines.slice(start, end < 0 ? undefined : end).join(' ');
  }
  return null;
}

/** The paragraphs in lines; those that were wrapped at a fixed width are put together. */
export function paragraphsOf(lines: readonly string[]): string[] {
  return unwrapLines(lines.join('\n'));
}
