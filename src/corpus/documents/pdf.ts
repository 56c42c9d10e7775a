import type { Removal } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { looksLikeName } from '../author.ts';
import { surelyBoilerplate } from '../boilerplate/line-rules.ts';
import { type Drafts, NO_METADATA } from '../draft.ts';
import { hyphenTest, type PartedTest } from '../parted-words.ts';
import { readHeader } from '../scraped/header.ts';
import { labelTest, splitExport } from '../splitting/split-export.ts';
import { columnByColumn, rightEdges } from './pdf-columns.ts';
import { type PdfLine, readPdfLines } from './pdf-lines.ts';
import { runningHeads } from './running-heads.ts';

/** Letters this much larger than the body's are a heading. */
const HEADING_FACTOR = 1.25;
/** Letters differ in width: a word must fit with this much to spare. */
const FIT_MARGIN = 1.25;

/** Reads a PDF: its pages as one text, running heads out, paragraphs and hyphenated words joined. */
export async function readPdf(bytes: Uint8Array): Promise<Drafts> {
  const { lines: all, title: titleField, author: authorField } = await readPdfLines(bytes);
  if (all.length === 0) {
    throw new UserError(message('pdf.noText'));
  }
  // What a service prints below each article recurs as running heads do.
  const isLabel = labelTest(all.map(({ text }) => text));
  const exported = isLabel && splitExport(joinLines(all, isLabel));
  if (exported) return exported;
  const removed: Removal[] = [];
  const heads = runningHeads(all);
  const lines = columnByColumn(all).filter((line) => {
    if (heads.has(line)) removed.push({ rule: 'running-head', text: line.text });
    return !heads.has(line);
  });
  const bodySize = commonestSize(lines);
  const top = lines.findIndex(({ size }) => size < bodySize * HEADING_FACTOR);
  const headline = lines.slice(0, Math.max(0, top)).map(({ text }) => text);
  const blocks = joinLines(lines.slice(headline.length));
  const first = blocks.findIndex((block) => block.split(' ').length >= 10);
  const header = readHeader(blocks, first);
  const titled = headline.length > 0;
  const paragraphs = blocks.filter((block, index) => {
    const role = header.roles.get(index);
    const rule = role === 'title' && titled ? null : (role ?? surelyBoilerplate(block));
    if (rule) removed.push({ rule, text: block });
    return !rule;
  });
  const title = (titled ? headline.join(' ') : null) ?? header.metadata.title ?? cleanTitle(titleField);
  const author = header.metadata.author ?? (authorField && looksLikeName(authorField) ? authorField : null);
  return {
    drafts: [
      { id: null, metadata: { ...NO_METADATA, ...header.metadata, title, author }, paragraphs, removed },
    ],
    problems: [],
  };
}

/** The size that most characters are printed in. */
function commonestSize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/**
 * Joins lines into paragraphs: a new one begins after a gap, at an indent, after a short last line, or in another size; a line for which
 * `isAlone` holds is one by itself.
 */
function joinLines(lines: readonly PdfLine[], isAlone: ((text: string) => boolean) | null = null): string[] {
  const gap = usualGap(lines);
  const edges = rightEdges(lines);
  // Labels are so short that only the longest line tells where the text's lines end.
  const widest = isAlone ? Math.max(0, ...lines.map(({ right }) => right)) : null;
  const isParted = hyphenTest(lines.map(({ text }) => text).join('\n'));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = paragraphs.at(-1);
    const parts = previous && isAlone && (isAlone(previous.text) || isAlone(line.text));
    if (
      !previous ||
      open === undefined ||
      parts ||
      beginsParagraph(previous, line, gap, widest ?? edges.get(previous) ?? previous.right)
    )
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinTexts(open, line.text, isParted);
  });
  return paragraphs;
}

function beginsParagraph(previous: PdfLine, line: PdfLine, gap: number, right: number): boolean {
  const sentenceEnded = /[.!?:…]["'”’»)\]]*$/.test(previous.text);
  if (Math.abs(previous.size - line.size) > line.size * 0.1) return true;
  if (/^(?:[•·▪●‣–—-]|\d{1,2}[.)])\s/.test(line.text)) return true;
  if (previous.page !== line.page || line.y > previous.y)
    return sentenceEnded && /^[\p{Lu}\p{N}"'“‘«„]/u.test(line.text);
  if (previous.y - line.y > gap * 1.4) return true;
  if (line.left - previous.left > line.size * 0.8 && sentenceEnded) return true;
  const room = (right - previous.right) / Math.max(1, right - previous.left);
  if (sentenceEnded) return room > 0.2 || wouldFit(line, previous, right);
  return room > 0.4 && /^[\p{Lu}\p{N}]/u.test(line.text);
}

/** A line that had room for the next one's first word was ended on purpose. */
function wouldFit(next: PdfLine, previous: PdfLine, right: number): boolean {
  const letter = (previous.right - previous.left) / Math.max(1, previous.text.length);
  const word = (next.text.split(' ', 1)[0] ?? '').length + 1;
  return right - previous.right > word * letter * FIT_MARGIN;
}

/** The commonest distance between a line and the next one below it. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const previous = lines[index - 1];
      return previous && previous.page === line.page && previous.y > line.y ? [previous.y - line.y] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** A word that was parted by a hyphen at the line's end is put together again; a compound keeps its hyphen. */
function joinTexts(one: string, next: string, isParted: PartedTest): string {
  if (!/\p{Ll}[-\u00ad\u2010]$/u.test(one) || !/^\p{Ll}/u.test(next)) return `${one} ${next}`;
  return one.endsWith('\u00ad') || isParted(one, next) ? one.slice(0, -1) + next : one + next;
}

/** Programs write the file's name, or their own, where the title should be. */
function cleanTitle(title: string | null): string | null {
  if (!title || /\.(?:docx?|pdf|indd|tex|odt)$/i.test(title) || /^(?:untitled|microsoft word)/i.test(title))
    return null;
  return title;
}
