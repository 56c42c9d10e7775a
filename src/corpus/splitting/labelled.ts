import type { Removal } from '../../model.ts';
import { type Draft, type Metadata, NO_METADATA } from '../draft.ts';
import { isLabelledLine, labelOf, readLabelledHead } from '../scraped/labelled-head.ts';
import type { ExportForm } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

const RULE = /^[-_=*#~]{3,200}$/;
/** What databases put below each text. */
const RIGHTS = /^copyright of .{2,200} is the property of .{2,200}\b(?:copied|copyright holder)\b/i;
const MIN_ARTICLES = 2;
const LINES_OF_HEAD = 12;

/**
 * Texts of databases and clipping services that begin each article with labels (`Title: …`, `Source: …`, `Date: …`): known by
 * their first labels, which come again in a block of their own.
 */
export const labelled: ExportForm = {
  service: 'labelled',
  recognise: (lines) => starts(lines).length >= MIN_ARTICLES,
  isLabel: (line) => isLabelledLine(line) || RULE.test(line),
  split,
  read,
};

/**
 * Where blocks of labels begin that open with the very first label, and say of their article where or when it was published, as the
 * first block does: a review of books labels titles and authors within its text.
 */
function starts(lines: readonly string[]): readonly number[] {
  const first = lines.findIndex((line) => line !== '' && !RULE.test(line));
  const label = labelOf(lines[first] ?? '');
  if (label === null) return [];
  const own = headAt(lines, first);
  const said = (['published', 'outlet', 'url'] as const).filter((field) => own?.[field]);
  return lines.flatMap((line, index) => {
    const head = labelOf(line) === label ? headAt(lines, index) : null;
    return head && (said.length === 0 || said.some((field) => head[field])) ? [index] : [];
  });
}

function headAt(lines: readonly string[], index: number): Partial<Metadata> | null {
  return readLabelledHead(lines.slice(index, index + LINES_OF_HEAD).join('\n'))?.metadata ?? null;
}

function split(lines: readonly string[]): { pieces: readonly (readonly string[])[]; announced: null } {
  const at = starts(lines);
  return { pieces: at.map((start, index) => lines.slice(start, at[index + 1])), announced: null };
}

function read(piece: readonly string[]): Draft | null {
  const head = readLabelledHead(piece.join('\n'));
  if (!head) return null;
  const lines = head.body.split('\n');
  const isService = (line: string) => RULE.test(line) || RIGHTS.test(line);
  const rules: Removal[] = lines.filter(isService).map((text) => ({ rule: 'service-line', text }));
  return {
    id: null,
    metadata: { ...NO_METADATA, ...head.metadata },
    paragraphs: paragraphsOf(lines.filter((line) => !isService(line))),
    removed: [...head.removed, ...rules],
  };
}
