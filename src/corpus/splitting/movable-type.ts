import { readDate } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { namesOf } from '../records/field-values.ts';
import { type ExportForm, endedPieces } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

const END_OF_ENTRY = /^-{8}$/;
const END_OF_SECTION = /^-{5}$/;
const FIELD = /^([A-Z][A-Z ]{2,30}):(?:\s+(.*))?$/;
const TEXTS = new Set(['BODY', 'EXTENDED BODY']);

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
    paragraphs: texts.flatMap((lines) => paragraphsOf(lines.slice(1))),
    removed: others.filter((line) => line !== '').map((text) => ({ rule: 'service-line', text })),
  };
}

function sectionsOf(piece: readonly string[]): readonly (readonly string[])[] {
  const lines = piece.filter((line) => !END_OF_ENTRY.test(line));
  const start = lines.findIndex((line) => line !== '');
  return endedPieces(start < 0 ? [] : lines.slice(start), (line) => END_OF_SECTION.test(line)).map(
    (section) => section.filter((line) => !END_OF_SECTION.test(line)),
  );
}

function labelOf([first = '']: readonly string[]): string {
  return FIELD.exec(first)?.[1] ?? '';
}
