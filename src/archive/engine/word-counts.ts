import { withRoom } from '../../text/with-room.ts';
import type { MeanLengths } from '../index/impacts.ts';
import type { IndexDocument } from '../index/postings-builder.ts';
import { MAX_HEADING_LENGTH, MAX_TEXT_LENGTH } from '../index/segment.ts';
import type { EncodedWord } from './sorted-stems.ts';

const COUNTS = 3;

/** How many paragraphs a corpus has, and how many terms these have in their texts and headings, all together. */
export interface CorpusLengths {
  readonly paragraphs: number;
  readonly text: number;
  readonly heading: number;
}

/** How many terms a paragraph has on average, at least 1: as an index in memory reckons it. */
export function meanLengths({ paragraphs, text, heading }: CorpusLengths): MeanLengths {
  const mean = (sum: number): number => Math.max(1, paragraphs === 0 ? 1 : sum / paragraphs);
  return { text: mean(text), heading: mean(heading) };
}

/** Counts in how many paragraphs each stem occurs, a paragraph at a time: what an index in memory knows, without its postings. */
export class WordCounts {
  readonly #places = new Map<string, number>();
  #counts = new Uint32Array(COUNTS * 1024);
  #lengths: { -readonly [Part in keyof CorpusLengths]: number };

  constructor(lengths: CorpusLengths = { paragraphs: 0, text: 0, heading: 0 }) {
    this.#lengths = { ...lengths };
  }

  /** Takes over what was counted before. */
  add([stem, ...counts]: EncodedWord): void {
    // Found first, since the array may be another one after it.
    const at = this.#placeOf(stem);
    this.#counts.set(counts, at);
  }

  get lengths(): CorpusLengths {
    return this.#lengths;
  }

  /** Counts a paragraph in; with -1 out again. */
  count({ text, heading }: IndexDocument, times: 1 | -1): void {
    this.#lengths.paragraphs += times;
    this.#lengths.text += times * Math.min(text.length, MAX_TEXT_LENGTH);
    this.#lengths.heading += times * Math.min(heading.length, MAX_HEADING_LENGTH);
    const [inText, inHeading] = [new Set(text), new Set(heading)];
    for (const stem of inText) this.#add(stem, times, [1, 1, inHeading.has(stem) ? 1 : 0]);
    for (const stem of inHeading) if (!inText.has(stem)) this.#add(stem, times, [1, 0, 1]);
  }

  /** In the order of their UTF-16 units; without those that occur no more. */
  *sorted(): Generator<EncodedWord> {
    for (const stem of [...this.#places.keys()].sort()) {
      const [matching = 0, inText = 0, inHeading = 0] = this.#counts.subarray(this.#placeOf(stem));
      if (matching > 0) yield [stem, matching, inText, inHeading];
    }
  }

  #add(stem: string, times: number, counts: readonly number[]): void {
    const at = this.#placeOf(stem);
    for (let i = 0; i < COUNTS; i++)
      this.#counts[at + i] = (this.#counts[at + i] ?? 0) + times * (counts[i] ?? 0);
  }

  #placeOf(stem: string): number {
    const known = this.#places.get(stem);
    if (known !== undefined) return known;
    const at = COUNTS * this.#places.size;
    // Copied, since it may be a slice that would hold on to the text that it was cut from.
    this.#places.set(Buffer.from(stem).toString(), at);
    this.#counts = withRoom(this.#counts, at + COUNTS, (length) => new Uint32Array(length));
    return at;
  }
}
