import MiniSearch from 'minisearch';
import type { TimeSlice } from '../steps/time-slice.ts';
import { MAX_HEADING_LENGTH, MAX_TEXT_LENGTH, packCounts, type Segment } from './segment.ts';

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

/** What is known of a term: documents, ascending, each with its packed counts. */
interface Postings {
  readonly docs: number[];
  readonly counts: number[];
}

/** So many documents are indexed at once. Measured: larger batches take up to four times as long, since their plain objects turn into hash tables. */
const BATCH_DOCUMENTS = 32;

/** Collects postings by MiniSearch, batch after batch. */
export class PostingsBuilder {
  readonly #postings = new Map<string, Postings>();
  #rows: Row[] = [];
  #next = 0;

  /** Adds the next document; they are numbered from 0 in the order of adding. */
  add({ text, heading }: IndexDocument): void {
    this.#rows.push({ id: this.#next++, text: text.join(' '), heading: heading.join(' ') });
    if (this.#rows.length === BATCH_DOCUMENTS) this.#settle();
  }

  /** Each term once, with its documents and counts. */
  postings(): ReadonlyMap<string, Postings> {
    this.#settle();
    return this.#postings;
  }

  #settle(): void {
    const index = new MiniSearch<Row>({
      fields: ['text', 'heading'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
    });
    const first = this.#rows[0]?.id ?? 0;
    index.addAll(this.#rows);
    this.#rows = [];
    const { index: terms, fieldIds } = index.toJSON();
    const [inText, inHeading] = [String(fieldIds['text']), String(fieldIds['heading'])];
    for (const [term, fields] of terms) {
      const known = this.#postings.get(term) ?? { docs: [], counts: [] };
      this.#postings.set(term, known);
      const [text, heading] = [fields[inText], fields[inHeading]];
      // Keys that are whole numbers come in ascending order.
      for (const doc in text && heading ? { ...heading, ...text } : (text ?? heading)) {
        known.docs.push(first + Number(doc));
        known.counts.push(packCounts(text?.[doc] ?? 0, heading?.[doc] ?? 0));
      }
    }
  }
}

/** Builds a segment: the postings settle in typed arrays. */
export async function buildSegment(documents: readonly IndexDocument[], slice: TimeSlice): Promise<Segment> {
  const builder = new PostingsBuilder();
  const textLengths = new Uint16Array(documents.length);
  const headingLengths = new Uint8Array(documents.length);
  let size = 0;
  for (const [id, document] of documents.entries()) {
    builder.add(document);
    textLengths[id] = Math.min(document.text.length, MAX_TEXT_LENGTH);
    headingLengths[id] = Math.min(document.heading.length, MAX_HEADING_LENGTH);
    size += document.text.length + document.heading.length;
    if (slice.expired()) await slice.yield();
  }
  const terms: string[] = [];
  const starts: number[] = [0];
  const docs = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let at = 0;
  for (const [term, postings] of builder.postings()) {
    docs.set(postings.docs, at);
    counts.set(postings.counts, at);
    at += postings.docs.length;
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
