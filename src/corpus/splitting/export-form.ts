import type { Draft } from '../draft.ts';

/** An export cut up: the lines of each article, and of what belongs to none. */
export interface ExportPieces {
  readonly pieces: readonly (readonly string[])[];
  /** How many articles the export says it holds; null where it doesn't. */
  readonly announced: number | null;
}

/** The form in which a service puts many articles into one file. Recognised by its lines, never by an outlet's name. */
export interface ExportForm {
  /** What the service is called. */
  readonly service: string;
  /** What its parts are called where they are no articles: messages. */
  readonly unit?: string;
  readonly recognise: (lines: readonly string[]) => boolean;
  /** True for a line that the service puts there, which is never a part of a paragraph. */
  readonly isLabel: (line: string) => boolean;
  readonly split: (lines: readonly string[]) => ExportPieces;
  /** The article of a piece; without paragraphs where it has no text, null where the piece is no article. */
  readonly read: (piece: readonly string[]) => Draft | null;
}

/** The lines cut up behind each that ends an article. */
export function endedPieces(
  lines: readonly string[],
  isEnd: (line: string) => boolean,
): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const line of lines) {
    pieces.at(-1)?.push(line);
    if (isEnd(line)) pieces.push([]);
  }
  return pieces;
}
