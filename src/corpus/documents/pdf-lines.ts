import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { refuseBombs } from './pdf-streams.ts';

/** A line of a page, as it is printed. Lengths are in points. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Distance of the baseline from the bottom of the page. */
  readonly y: number;
  /** The height of its largest letters. */
  readonly size: number;
}

export interface PdfText {
  readonly pages: number;
  readonly lines: readonly PdfLine[];
  readonly title: string | null;
  readonly author: string | null;
}

const MAX_PAGES = 500;

/** The lines of a PDF's pages in reading order. Nothing in it is run, nothing is fetched. */
export async function readPdfLines(bytes: Uint8Array): Promise<PdfText> {
  await refuseBombs(bytes);
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      throw new UserError(message('pdf.pages', { n: document.numPages, most: MAX_PAGES }));
    }
    const lines: PdfLine[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) => ('str' in item ? [toPiece(item)] : []));
      lines.push(...joinPieces(pieces, number));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { pages: document.numPages, lines, title: field(info, 'Title'), author: field(info, 'Author') };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      /password/i.test(reason) ? message('file.locked') : message('pdf.unreadable', { why: reason }),
    );
  } finally {
    await task.destroy();
  }
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly ends: boolean;
}

function toPiece(item: {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}): Piece {
  const [, , skew = 0, scale = 0, left = 0, y = 0] = item.transform;
  const size = Math.hypot(skew, scale) || item.height;
  return { text: item.str, left, right: left + item.width, y, size, ends: item.hasEOL };
}

/** In letter heights; as wide a gap parts columns. Words of a justified line stand nearer. */
const COLUMN_GAP = 1.8;

/** Pieces on one baseline are a line; a gap between them is a space, a wide one parts two lines. The order is that of the page's own content. */
function joinPieces(pieces: readonly Piece[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  const close = () => {
    let text = '';
    let right: number | null = null;
    for (const piece of open) {
      const gap =
        right !== null &&
        piece.left - right > piece.size * 0.15 &&
        !/\s$/.test(text) &&
        !/^\s/.test(piece.text);
      text += gap ? ` ${piece.text}` : piece.text;
      right = piece.right;
    }
    const [first] = open;
    const line = text.replace(/\s+/g, ' ').trim();
    if (first && line) {
      const size = Math.max(...open.map((piece) => piece.size));
      lines.push({ text: line, page, left: first.left, right: right ?? first.right, y: first.y, size });
    }
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    const size = Math.max(last?.size ?? 0, piece.size);
    const isBelow = last !== undefined && Math.abs(last.y - piece.y) > size * 0.5;
    const isBeside = last !== undefined && piece.left - last.right > size * COLUMN_GAP;
    if ((isBelow || isBeside) && piece.text.trim()) close();
    // A blank of that width is no word space, but what pdf.js puts between columns.
    const isWord = piece.text.trim() !== '' || piece.right - piece.left <= piece.size * COLUMN_GAP;
    if (piece.text !== '' && isWord) open.push(piece);
    if (piece.ends) close();
  }
  close();
  return lines;
}

function field(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value.trim() || null : null;
}
