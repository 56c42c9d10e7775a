import type { ClaimWord } from './claim.ts';
import type { ClaimPlace } from './find-places.ts';

/** Words of a claim that stand in a row somewhere; indices into the claim's and the place's words, `last` not included. */
export interface ClaimPiece {
  readonly place: ClaimPlace;
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

const JOINTS = new Set(['and', 'but', 'so', 'because', 'then', 'or', 'that']);
/** A piece of fewer words may stand anywhere by chance. */
const MIN_PIECE_WORDS = 3;
/** Where fewer words of the article lie between two pieces in one paragraph, they were left out, not spliced. */
const MIN_LEFT_OUT_WORDS = 4;

/**
 * The two places that a claim is put together from, each half word for word; null where no such two are. Halves that follow each other
 * closely in one paragraph are one wording with something left out.
 */
export function findSplice(
  words: readonly ClaimWord[],
  places: readonly ClaimPlace[],
): readonly [ClaimPiece, ClaimPiece] | null {
  const heads = places.flatMap((place) => longest(words, place, 'head'));
  const tails = places.flatMap((place) => longest(words, place, 'tail'));
  for (const head of heads) {
    for (const tail of tails) {
      if (!areJoined(words, head.last, tail.first) || tail.last - head.last < MIN_PIECE_WORDS) continue;
      if (head.place === tail.place && !isApart(head, tail)) continue;
      const last = endOfHead(head, tail);
      const first = Math.max(last, tail.first);
      return [
        { ...head, last },
        { ...tail, first, at: tail.at + first - tail.first },
      ];
    }
  }
  return null;
}

/** Where the first half ends: words that both places have belong to the second where the first one's sentence ends before them. */
function endOfHead(head: ClaimPiece, tail: ClaimPiece): number {
  const { place, at, first, last } = head;
  const { sentences } = place.entry.extraction;
  const sentenceAt = (word: number) => {
    const start = place.words[at + word - first]?.start ?? -1;
    return sentences.findIndex((one) => start >= one.start && start < one.end);
  };
  for (let end = Math.max(tail.first, first + MIN_PIECE_WORDS); end < last; end++)
    if (sentenceAt(end) !== sentenceAt(end - 1)) return end;
  return last;
}

/** Whether nothing lies between two pieces but a word that joins them. */
function areJoined(words: readonly ClaimWord[], end: number, start: number): boolean {
  return words.slice(end, start).every(({ key }) => JOINTS.has(key)) && start - end <= 1;
}

function isApart(head: ClaimPiece, tail: ClaimPiece): boolean {
  const [one, other] = [head.place.words[head.at], head.place.words[tail.at]];
  const sentenceOf = (offset = -1) =>
    head.place.entry.extraction.sentences.findIndex(({ start, end }) => offset >= start && offset < end);
  const left = Math.abs(tail.at - (head.at + head.last - head.first));
  return left >= MIN_LEFT_OUT_WORDS && sentenceOf(one?.start) !== sentenceOf(other?.start);
}

/** The longest beginning, or end, of a claim that stands in a row in a place; none where it is too short. */
function longest(words: readonly ClaimWord[], place: ClaimPlace, side: 'head' | 'tail'): ClaimPiece[] {
  let best = { at: -1, length: 0 };
  for (let at = 0; at < place.words.length; at++) {
    let length = 0;
    while (length < words.length) {
      const asked = side === 'head' ? words[length] : words[words.length - 1 - length];
      const written = place.words[side === 'head' ? at + length : at - length];
      if (asked === undefined || written?.key !== asked.key) break;
      length++;
    }
    if (length > best.length) best = { at: side === 'head' ? at : at - length + 1, length };
  }
  if (best.length < MIN_PIECE_WORDS || best.length === words.length) return [];
  const first = side === 'head' ? 0 : words.length - best.length;
  return [{ place, first, last: first + best.length, at: best.at }];
}
