import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { toICalendar } from './calendar.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { drawTimeline } from './picture/picture.ts';
import type { Theme } from './picture/style.ts';

export type ExportFormat = 'csv' | 'markdown' | 'icalendar' | 'png';

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
  /** For pictures; light by default. */
  readonly theme?: Theme;
}

/** The formats that an answer can be exported to: calendars and pictures are for timelines that have dates. */
export function exportFormats(answer: Answer): ExportFormat[] {
  const dated = answer.kind === 'timeline' && answer.entries.length > 0;
  return dated ? ['csv', 'markdown', 'icalendar', 'png'] : ['csv', 'markdown'];
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
      return file(`${name}.csv`, 'text/csv; charset=utf-8', toCsv(answer));
    case 'markdown':
      return file(`${name}.md`, 'text/markdown; charset=utf-8', toMarkdown(answer));
    case 'icalendar':
      return file(
        `${name}.ics`,
        'text/calendar; charset=utf-8',
        toICalendar(timelineIn(answer), options.now),
      );
    case 'png': {
      const { png, alt } = await drawTimeline(timelineIn(answer), options.theme ?? 'light');
      return { name: `${name}.png`, type: 'image/png', bytes: png, alt };
    }
  }
}

function timelineIn(answer: Answer): Extract<Answer, { kind: 'timeline' }> {
  if (answer.kind === 'timeline') return answer;
  throw new UserError(
    'Only a timeline can be exported to a calendar or a picture. CSV and Markdown work for every answer.',
  );
}

function file(name: string, type: string, content: string): ExportedFile {
  return { name, type, bytes: new TextEncoder().encode(content), alt: null };
}
