import { stringify } from 'csv-stringify/sync';
import { rowsOf } from '../answer/kinds/index.ts';
import type { Answer } from '../model.ts';
import type { Say } from '../words/say.ts';
import { citationLine } from './citation-line.ts';

const COLUMNS = [
  'date',
  'speaker',
  'text',
  'note',
  'marks',
  'outlet',
  'title',
  'published',
  'paragraph',
  'url',
  'article',
  'also',
];

/**
 * An answer as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need). What a spreadsheet would take
 * for a formula gets an apostrophe in front, which it shows; that is the only change to a passage.
 */
export function toCsv(answer: Answer, say: Say): string {
  const lines = rowsOf(answer, say).map(({ date, speaker, text, label, marks, citation, also }) => [
    ...[date, speaker, text, label, marks.join(' ')],
    ...[
      citation?.outlet,
      citation?.title,
      citation?.published,
      citation?.paragraph,
      citation?.url,
      citation?.articleId,
    ],
    also.map((citation) => citationLine(citation, say)).join(' | '),
  ]);
  return stringify([COLUMNS, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  });
}
