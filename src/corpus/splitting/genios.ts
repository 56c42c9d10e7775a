import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { viewLine } from '../boilerplate/line-features.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { type ExportForm, endedPieces } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

/** The line that ends each document. */
const END = /^(?:©|\(c\))?\s?GBI-?Genios\b.{0,80}$/i;
/** The last label of each document, where the export leaves out that line. */
const LAST_LABEL = /^alle rechte vorbehalten\s?:/i;
const LABEL =
  /^(Quelle|Ressort|Autor(?:en|in)?|Rubrik|Aus?gabe|Seite|Dokumentnummer|Datum|Personen|Schlagwörter|Branche|Land|Dauerhafte Adresse des Dokuments|Alle Rechte vorbehalten)\s?:\s{0,9}(.*)$/i;
/** What the service prints on its pages and before the first document. */
const FURNITURE =
  /^(?:Seite \d{1,4} von \d{1,4}|Dokumente?|Inhaltsverzeichnis|\d{1,4}\. .{1,200}[ .]{3,200}\d{1,4}|[-_=*]{5,200})$/i;
/** A title is no sentence, and short. */
const MAX_TITLE_WORDS = 30;
const MAX_SOURCE_CHARACTERS = 200;

/** Exports of GBI-Genios and WISO as text, RTF or PDF: labels above or below each text, and the same last line. */
export const genios: ExportForm = {
  service: 'GENIOS',
  recognise: (lines) =>
    lines.some((line) => /^quelle\s?:/i.test(line)) &&
    lines.some((line) => /^(?:dokumentnummer|dauerhafte adresse des dokuments)\s?:/i.test(line)),
  isLabel: (line) => [END, LABEL, FURNITURE].some((pattern) => pattern.test(line)),
  split: (lines) => {
    const end = lines.some((line) => END.test(line)) ? END : LAST_LABEL;
    return { pieces: endedPieces(lines, (line) => end.test(line)), announced: null };
  },
  read,
};

function read(piece: readonly string[]): Draft | null {
  const values = new Map<string, string>();
  const removed: Removal[] = [];
  const text: string[] = [];
  let open: string | null = null;
  for (const line of piece) {
    const [, label, value = ''] = LABEL.exec(line) ?? [];
    if (label !== undefined) {
      const key = label.toLowerCase();
      if (value !== '' && !values.has(key)) values.set(key, value);
      open = value === '' ? key : null;
    } else if (open !== null && line !== '' && !viewLine(line).solid) {
      values.set(open, line);
      open = null;
    } else if (FURNITURE.test(line) || END.test(line)) open = null;
    else {
      if (line !== '') open = null;
      text.push(line);
      continue;
    }
    if (line !== '') removed.push({ rule: 'service-line', text: line });
  }
  if (!values.has('quelle') && !values.has('dokumentnummer')) return null;
  const first = text.findIndex((line) => line !== '');
  const title = first < 0 ? '' : (text[first] ?? '');
  const isTitle = title !== '' && title.split(' ').length <= MAX_TITLE_WORDS;
  if (isTitle) removed.push({ rule: 'title', text: title });
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: isTitle ? title : null,
      ...readSource(values.get('quelle') ?? '', values.get('datum') ?? ''),
      author: cleanAuthor(['autor', 'autorin', 'autoren'].map((key) => values.get(key)).find(Boolean)),
      url: values.get('dauerhafte adresse des dokuments')?.match(/^https?:\/\/\S+$/i)?.[0] ?? null,
    },
    paragraphs: paragraphsOf(isTitle ? text.slice(first + 1) : text),
    removed,
  };
}

/** "Lindmoor Herald vom 07.03.2024, S. 4" says outlet and day. */
function readSource(source: string, date: string): Pick<Draft['metadata'], 'outlet' | 'published'> {
  const [day] = findWrittenDates(source, 'day-first');
  const before = day ? source.slice(0, day.start) : (source.split(/,\s|\sSeite\s/)[0] ?? '');
  const outlet = before
    .slice(0, MAX_SOURCE_CHARACTERS)
    .replace(/[\s,]{1,4}(?:vom?|den)?\.?[\s,]{0,4}$/i, '')
    .replace(/^["„“]|["”“]$/g, '');
  return {
    outlet: outlet || null,
    published: day?.value ?? findWrittenDates(date, 'day-first')[0]?.value ?? null,
  };
}
