import { readDate } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { namesOf } from '../records/field-values.ts';
import { type ExportForm, endedPieces } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

const END_OF_ENTRY = /^-{8}$/;
const END_OF_SECTION = /^-{5}$/;
const FIELD = /^([A-Z][A-Z ]{2,30}):(?:\s+(.*))?$/;
const TEXTS = new Set(['BODY', 'EXTENDED BODY']);
const OTHERS = new Set(['EXCERPT', 'KEYWORDS', 'COMMENT', 'PING']);
const BLOCK = /<(?:p|br|div|li|blockquote|h[1-6])\b[^<>]{0,2000}>/i;
const MARKUP =
  /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|span|a|em|strong|b|i|img)\b[^<>]{0,5000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Exports of blogs in the form that Movable Type has made usual: labels, then sections between rules, and a longer rule between the entries. */
export const movableType: ExportForm = {
  service: 'Movable Type',
  recognise: (lines) =>
    /^(?:AUTHOR|TITLE):/.test(lines.find((line) => line !== '') ?? '') &&
    lines.includes('BODY:') &&
    lines.some((line) => END_OF_ENTRY.test(line)),
  isLabel: (line) => [END_OF_ENTRY, END_OF_SECTION, FIELD].some((pattern) => pattern.test(line)),
  split: (lines) => ({ pieces: endedPieces(lines, (line) => END_OF_ENTRY.test(line)), announced: null }),
  read,
};

/** An entry; null for what is no entry, or was never published. */
function read(piece: readonly string[]): Draft | null {
  const [head = [], ...sections] = sectionsOf(piece);
  const fields = new Map(
    head.flatMap((line) => {
      const [, label, value = ''] = FIELD.exec(line) ?? [];
      return label === undefined ? [] : [[label, value] as const];
    }),
  );
  if (fields.size === 0 || /^draft$/i.test(fields.get('STATUS') ?? '')) return null;
  const texts = sections.filter((lines) => TEXTS.has(labelOf(lines)));
  const others = [head, ...sections.filter((lines) => !texts.includes(lines))].flat();
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: fields.get('TITLE') || null,
      author: namesOf(fields.get('AUTHOR') ?? '').join(', ') || null,
      // The form has months first, everywhere.
      published: readDate(fields.get('DATE') ?? '', 'month-first'),
    },
    paragraphs: texts.flatMap((lines) => bodyOf(lines.slice(1))),
    removed: others.filter((line) => line !== '').map((text) => ({ rule: 'service-line', text })),
  };
}

/** The paragraphs of a text, which may be HTML in whole or in part: the form has both. */
function bodyOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const blocks = BLOCK.test(text) ? text.split(/\n{2,}/) : paragraphsOf(lines);
  return blocks.flatMap((block) => (MARKUP.test(block) ? fragmentLines(block) : paragraphsOf([block])));
}

/** The parts of an entry, each with its label first. A rule that no known label stands below is one that the author set. */
function sectionsOf(piece: readonly string[]): readonly (readonly string[])[] {
  const lines = piece.filter((line) => !END_OF_ENTRY.test(line));
  const start = lines.findIndex((line) => line !== '');
  const pieces = endedPieces(start < 0 ? [] : lines.slice(start), (line) => END_OF_SECTION.test(line));
  const sections: string[][] = [];
  for (const each of pieces) {
    const section = each.filter((line) => !END_OF_SECTION.test(line));
    const label = labelOf(section);
    const open = sections.at(-1);
    if (open && !TEXTS.has(label) && !OTHERS.has(label)) open.push('', ...section);
    else sections.push(section);
  }
  return sections;
}

function labelOf([first = '']: readonly string[]): string {
  return FIELD.exec(first)?.[1] ?? '';
}
