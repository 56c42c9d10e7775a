import { inPieces, type SavedBytes } from './saved-bytes.ts';
import type { Segment } from './segment.ts';

const FORMAT = 1;
const TERMS_A_PIECE = 8192;
const MAX_HEADER_BYTES = 1000;

interface Header {
  readonly format: number;
  readonly termBytes: number;
  readonly terms: number;
  readonly postings: number;
  readonly documents: number;
}

/**
 * A segment as bytes, in pieces of about 1 MB: a line of JSON with the sizes, the terms (one a line), then the arrays as they
 * lie in memory (little-endian, as on every machine that Node supports).
 */
export function* encodeSegment(segment: Segment): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const words: Uint8Array[] = [];
  for (let at = 0; at < segment.terms.length; at += TERMS_A_PIECE) {
    words.push(encoder.encode(`${segment.terms.slice(at, at + TERMS_A_PIECE).join('\n')}\n`));
  }
  const header: Header = {
    format: FORMAT,
    termBytes: words.reduce((sum, piece) => sum + piece.length, 0),
    terms: segment.terms.length,
    postings: segment.docs.length,
    documents: segment.textLengths.length,
  };
  yield encoder.encode(`${JSON.stringify(header)}\n`);
  yield* words;
  const { starts, docs, counts, textLengths, headingLengths } = segment;
  for (const array of [starts, docs, counts, textLengths, headingLengths]) yield* inPieces(array);
}

/** Reads what `encodeSegment` wrote, and no more. Throws where it is another format, or ends early. */
export async function decodeSegment(source: SavedBytes): Promise<Segment> {
  const header = parseHeader(await source.line(MAX_HEADER_BYTES));
  const terms = await source.lines(header.termBytes);
  if (terms.length !== header.terms)
    throw new Error('the saved index does not hold the terms that it announces');
  const segment: Segment = {
    terms,
    starts: new Uint32Array(header.terms + 1),
    docs: new Uint32Array(header.postings),
    counts: new Uint8Array(header.postings),
    textLengths: new Uint16Array(header.documents),
    headingLengths: new Uint8Array(header.documents),
  };
  const { starts, docs, counts, textLengths, headingLengths } = segment;
  for (const array of [starts, docs, counts, textLengths, headingLengths]) {
    await source.fill(new Uint8Array(array.buffer));
  }
  return segment;
}

function parseHeader(line: string): Header {
  const header: unknown = JSON.parse(line);
  const isHeader =
    typeof header === 'object' &&
    header !== null &&
    ['format', 'termBytes', 'terms', 'postings', 'documents'].every((key) =>
      Number.isSafeInteger(Reflect.get(header, key)),
    );
  if (!isHeader) throw new Error('the saved index has no header');
  const known = header as Header;
  if (known.format !== FORMAT) throw new Error(`the saved index has format ${known.format}, not ${FORMAT}`);
  return known;
}
