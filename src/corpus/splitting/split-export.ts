import type { Draft, Drafts } from '../draft.ts';
import { chat } from './chat.ts';
import type { ExportForm } from './export-form.ts';
import { factiva } from './factiva.ts';
import { genios } from './genios.ts';
import { labelled } from './labelled.ts';
import { movableType } from './movable-type.ts';
import { newsbank } from './newsbank.ts';
import { nexis } from './nexis.ts';
import { pasted } from './pasted.ts';
import { pressreader } from './pressreader.ts';
import { proquest } from './proquest.ts';
import { ruled } from './ruled.ts';
import { wisenews } from './wisenews.ts';

/** Every service whose exports are told by their lines. A new one is a file beside this one and a line here. */
const FORMS: readonly ExportForm[] = [
  nexis,
  factiva,
  proquest,
  genios,
  wisenews,
  pressreader,
  newsbank,
  movableType,
  labelled,
  ruled,
  pasted,
  chat,
];

/** Places of articles without a text that are told of. */
const MAX_TOLD = 5;

/**
 * Which lines of a service's export stand alone, where the lines of a printed text are to be joined to paragraphs; null where it is
 * no export.
 */
export function labelTest(lines: readonly string[]): ((line: string) => boolean) | null {
  return formOf(lines.map(plainLine))?.isLabel ?? null;
}

/** The articles of a service's export, given by the lines of its text; null where it is none. */
export function splitExport(lines: readonly string[]): Drafts | null {
  const trimmed = lines.map(plainLine);
  const form = formOf(trimmed);
  if (!form) return null;
  const { pieces, announced } = form.split(trimmed);
  const drafts = pieces.map(form.read).filter((draft) => draft !== null);
  const whole = drafts.filter(({ paragraphs }) => paragraphs.length > 0);
  return { drafts: whole, problems: tellMissing(form, drafts, announced) };
}

function formOf(lines: readonly string[]): ExportForm | undefined {
  return FORMS.find(({ recognise }) => recognise(lines));
}

function plainLine(line: string): string {
  return line.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function tellMissing(
  { service, unit = 'articles' }: ExportForm,
  drafts: readonly Draft[],
  announced: number | null,
): string[] {
  const empty = drafts.flatMap(({ paragraphs }, index) => (paragraphs.length === 0 ? [index + 1] : []));
  const all = Math.max(drafts.length, announced ?? 0);
  const problems: string[] = [];
  if (empty.length > 0) {
    const places = `${empty.slice(0, MAX_TOLD).join(', ')}${empty.length > MAX_TOLD ? ', …' : ''}`;
    problems.push(
      `${empty.length} of ${all} ${unit} of this ${service} export have no text that can be found (number ${places}).`,
    );
  }
  if (announced !== null && announced > drafts.length)
    problems.push(
      `This ${service} export says that it holds ${announced} articles; ${drafts.length} ${drafts.length === 1 ? 'was' : 'were'} found. Where it is not a part of a larger one, export it again.`,
    );
  return problems;
}
