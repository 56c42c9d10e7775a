import { columnsOf } from './feature-columns.ts';
import { BOILERPLATE_KINDS, countBoilerplate, functionWordShare } from './word-classes.ts';

/** A line as the classifier sees it. */
export interface LineView {
  readonly text: string;
  /** In lower case. */
  readonly words: readonly string[];
  /** How many words, or what stands for them in scripts that don't space them; at least 1. */
  readonly count: number;
  /** Words of at least four letters, cut to their first seven: what the line is about. */
  readonly topics: readonly string[];
  /** A sentence or more: ten words and a sentence's end. */
  readonly solid: boolean;
  /** Words of each kind of page boilerplate. */
  readonly boilerplate: readonly number[];
}

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const CUT = /(?:\.\.\.|…|»|›|>)$/;
/** Scripts written without spaces: this many characters stand for a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g;
const CHARACTERS_A_WORD = 2;
const MIN_SOLID = 10;

export function viewLine(text: string): LineView {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const count = unspaced > words.length ? Math.round(unspaced / CHARACTERS_A_WORD) : words.length;
  return {
    text,
    words,
    count: Math.max(1, count),
    topics: words.filter((word) => word.length >= 4).map((word) => word.slice(0, 7)),
    solid: count >= MIN_SOLID && SENTENCE_END.test(text) && !/(?:\.\.\.|…)$/.test(text),
    boilerplate: countBoilerplate(words),
  };
}

/** What lines say of themselves, without their neighbours. Counts are logarithms, shares 0 to 1, flags 0 or 1. */
export function lineFeatures(lines: readonly LineView[]): Map<string, Float64Array> {
  const columns = columnsOf(lines, {
    words: ({ count }) => Math.log1p(count),
    characters: ({ text }) => Math.log1p(text.length),
    wordLength: ({ text, count }) => text.length / count,
    endsSentence: ({ text }) => flag(SENTENCE_END.test(text)),
    endsCut: ({ text }) => flag(CUT.test(text)),
    endsColon: ({ text }) => flag(/[:：]$/.test(text)),
    sentences: ({ text }) => Math.log1p(occurrences(text, /[.!?。！？]["'”’»)\]]*(?=\s|$)/g)),
    functionWords: ({ words }) => functionWordShare(words),
    capitalised: ({ text, words }) => occurrences(text, /(?<![\p{L}'’])\p{Lu}/gu) / Math.max(1, words.length),
    shouting: ({ text, words }) =>
      occurrences(text, /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) / Math.max(1, words.length),
    startsLower: ({ text }) => flag(/^\p{Ll}/u.test(text)),
    startsQuoted: ({ text }) => flag(/^["'“‘«„»]/.test(text)),
    startsBullet: ({ text }) => flag(/^(?:[•·▪●*–—-]|\d{1,2}[.)])\s/.test(text)),
    startsLabel: ({ text }) => flag(/^\p{Lu}[\p{L} ]{1,20}: \S/u.test(text)),
    digits: ({ text }) => occurrences(text, /\d/g) / text.length,
    commas: ({ text, count }) => occurrences(text, /[,;、，]/g) / count,
    separators: ({ text, count }) => occurrences(text, /[|•·/›»>]/g) / count,
    quoted: ({ text }) => flag(/["“”«»„‘]/.test(text)),
    bracketed: ({ text }) => flag(/^\(.*\)$|^\[.*\]$/.test(text)),
    year: ({ text }) => flag(/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)),
    clock: ({ text }) => flag(/\d{1,2}[:.]\d{2}|\d\s?(?:min|hour|day|Std|h)/i.test(text)),
  });
  BOILERPLATE_KINDS.forEach((kind, index) => {
    const share = ({ boilerplate, count }: LineView) =>
      boilerplate[index] ? boilerplate[index] / count + 0.1 : 0;
    columns.set(`${kind}Words`, Float64Array.from(lines, share));
  });
  return columns;
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
