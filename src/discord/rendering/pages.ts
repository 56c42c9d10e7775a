import { LIMITS, MEASURES, weigh } from './limits.ts';
import type { PagePart } from './parts.ts';

/** The parts that stand together in one message. */
export interface Page {
  readonly parts: readonly PagePart[];
  /** True on the page that shows the answer's notes. */
  readonly hasNotes: boolean;
}

/**
 * Deals parts out to pages, in order; at least one page. `frame` is the weight of what every page shows besides, `notes` that of the
 * notes (0: there are none), which stand on the first page where they find room there, else on the last or one of their own.
 */
export function dealPages(parts: readonly PagePart[], frame: number, notes: number): Page[] {
  const notesFirst = notes > 0 && notes <= MEASURES.notes && frame + notes + weightOf(parts[0]) <= ROOM;
  const pages: PagePart[][] = [[]];
  let weight = notesFirst ? notes : 0;
  for (const part of parts) {
    const page = pages.at(-1) ?? [];
    const heavier = weight + weightOf(part);
    const isFull = page.length >= MEASURES.parts || heavier > MEASURES.page || frame + heavier > ROOM;
    if (page.length > 0 && (isFull || page.at(-1)?.goesOn)) {
      pages.push([part]);
      weight = weightOf(part);
    } else {
      page.push(part);
      weight = heavier;
    }
  }
  if (notes > 0 && !notesFirst && frame + weight + notes > ROOM) pages.push([]);
  const noted = notesFirst ? 0 : pages.length - 1;
  return pages.map((dealt, index) => ({ parts: dealt, hasNotes: notes > 0 && index === noted }));
}

const ROOM = LIMITS.characters;

function weightOf(part: PagePart | undefined): number {
  return part ? weigh(part.markdown) : 0;
}
