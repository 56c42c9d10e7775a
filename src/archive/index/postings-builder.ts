import MiniSearch from 'minisearch';
import type { TimeSlice } from '../steps/time-slice.ts';
import { packCounts, type Segment } from './segment.ts';

/** A paragraph as the index takes it: stems without stop words. */
export interface IndexDocument {
  readonly text: readonly string[];
  /** Of the article's title and outlet. */
  readonly heading: readonly string[];
}

interface Row {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** MiniSearch, opened up so that its postings can be moved out. A test pins what is read here. */
export class PostingsBuilder extends MiniSearch<Row> {
  constructor() {
    super({
      fields: ['text', 'heading'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
    });
  }

  /** Term by term: for each field (0 text, 1 heading) how often the documents, by order of adding, have it. */
  postings(): Iterable<[string, Map<number, Map<number, number>>]> {
    return this._index;
  }
}

/** Builds a segment: MiniSearch collects the postings, which then settle in typed arrays. */
export async function buildSegment(documents: readonly IndexDocument[], slice: TimeSlice): Promise<Segment> {
  const draft = new PostingsBuilder();
  const textLengths = new Uint16Array(documents.length);
  const headingLengths = new Uint8Array(documents.length);
  let size = 0;
  for (const [id, { text, heading }] of documents.entries()) {
    draft.add({ id, text: text.join(' '), heading: heading.join(' ') });
    textLengths[id] = Math.min(text.length, 65_535);
    headingLengths[id] = Math.min(heading.length, 255);
    size += text.length + heading.length;
    if (slice.expired()) await slice.yield();
  }
  const terms: string[] = [];
  const starts: number[] = [0];
  const docs = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let at = 0;
  for (const [term, fields] of draft.postings()) {
    const inText = fields.get(0) ?? new Map<number, number>();
    const inHeading = fields.get(1) ?? new Map<number, number>();
    const members = inHeading.size === 0 ? inText.keys() : merged(inText, inHeading);
    for (const doc of members) {
      docs[at] = doc;
      counts[at] = packCounts(inText.get(doc) ?? 0, inHeading.get(doc) ?? 0);
      at++;
    }
    terms.push(term);
    starts.push(at);
    if (slice.expired()) await slice.yield();
  }
  return {
    terms,
    starts: Uint32Array.from(starts),
    docs: docs.slice(0, at),
    counts: counts.slice(0, at),
    textLengths,
    headingLengths,
  };
}

function merged(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Iterable<number> {
  return Uint32Array.from(new Set([...a.keys(), ...b.keys()])).sort();
}
