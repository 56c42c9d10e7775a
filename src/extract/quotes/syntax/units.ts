import { fnv1a } from '../../../text/fnv.ts';
import type { NameMention } from '../../names/name-mentions.ts';
import type { TaggedText } from '../../tagged-text.ts';
import { type CueClass, cueClass, cueLemma } from './cues.ts';
import { labelLength } from './labels.ts';
import type { Quotation } from './quotation-marks.ts';

/** A token, or a whole quotation taken as one: what the model reads. */
export interface SyntaxItem {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly word: number;
  readonly lemma: number;
  readonly pos: number;
  readonly suffix: number;
  readonly cue: number;
  /** 1 capitalised, 2 all capitals, 3 with digits, 4 punctuation, 5 quotation, 0 else. */
  readonly shape: number;
  /** 1 inside a person's full name, 2 inside another name, 0 else. */
  readonly name: number;
  /** Number of words of a quotation, 0 for a token. */
  readonly quoteWords: number;
  readonly quotation: number;
}

/** A sentence, with those that a quotation or a colon joins to it. */
export interface SentenceUnit {
  readonly items: readonly SyntaxItem[];
  readonly paragraph: number;
  /** No full stop at its end: a headline, a list entry. */
  readonly isHeadline: boolean;
}

/** No unit is longer; what comes after is the next one's. Bounds the cost of text without sentences. */
const MAX_ITEMS = 250;

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ');
/** The number that stands for a part of speech in `Item.pos`; 0 is none. */
export const POS_CODE: Readonly<Record<string, number>> = Object.fromEntries(
  POS.map((tag, i) => [tag, i + 1]),
);
const QUOTATION_POS = POS.length + 1;
/** The number that stands for a cue's class in `Item.cue`; 0 is none. */
export const CUE_CODE: Readonly<Record<CueClass, number>> = { say: 1, think: 2, deny: 3, ask: 4, decline: 5 };

/** Cuts a text into units. Linear in the number of tokens. */
export function findUnits(
  tagged: TaggedText,
  quotations: readonly Quotation[],
  quoted: Int32Array,
  mentions: readonly NameMention[],
): SentenceUnit[] {
  const names = nameCodes(tagged.tokens.length, mentions);
  const units: SentenceUnit[] = [];
  const seen = new Map<string, Lexical>();
  let items: SyntaxItem[] = [];
  let paragraph = 0;
  const close = () => {
    const last = items.at(-1);
    if (last)
      units.push({ items, paragraph, isHeadline: !/^[.!?…”"]/.test(last.lower) && last.quoteWords === 0 });
    items = [];
  };
  tagged.sentences.forEach((sentence, index) => {
    if (items.length === 0) paragraph = sentence.paragraph;
    for (let at = sentence.first + labelLength(tagged, sentence.first); at < sentence.last; ) {
      const owner = quoted[at] ?? -1;
      const last = owner < 0 ? at + 1 : endOfQuotation(quoted, at);
      const known = items.at(-1);
      // A quotation over several sentences is one item: its later sentences only lengthen it.
      if (owner < 0 || known?.quotation !== owner)
        items.push(toItem(tagged, { first: at, last, quotation: owner, name: names[at] ?? 0 }, seen));
      if (items.length >= MAX_ITEMS) close();
      at = owner < 0 ? last : Math.min(last, sentence.last);
    }
    if (!joinsNext(tagged, quotations, quoted, index)) close();
  });
  close();
  return units;
}

function endOfQuotation(quoted: Int32Array, at: number): number {
  let last = at;
  while (last < quoted.length && quoted[last] === quoted[at]) last++;
  return last;
}

/** Whether a sentence's end lies inside a quotation, or is a colon that a quotation follows. */
function joinsNext(
  { tokens, sentences }: TaggedText,
  quotations: readonly Quotation[],
  quoted: Int32Array,
  index: number,
): boolean {
  const last = (sentences[index]?.last ?? 0) - 1;
  const next = sentences[index + 1];
  if (last < 0 || !next) return false;
  const owner = quoted[last] ?? -1;
  const following = quoted[next.first] ?? -1;
  if (owner >= 0) return owner === following;
  return following >= 0 && /^[:,]$/.test(tokens[last]?.text ?? '') && quotations[following] !== undefined;
}

/** What the letters of a word tell, the same wherever it stands. */
type Lexical = Pick<SyntaxItem, 'word' | 'lemma' | 'suffix' | 'cue'>;

const QUOTATION: Lexical = { word: fnv1a('“”'), lemma: fnv1a('“”'), suffix: 0, cue: 0 };

/** The tokens of an item, with the quotation and name that it is; -1 for none. */
interface ItemRange {
  readonly first: number;
  readonly last: number;
  readonly quotation: number;
  readonly name: number;
}

function toItem(
  { tokens }: TaggedText,
  { first, last, quotation, name }: ItemRange,
  seen: Map<string, Lexical>,
): SyntaxItem {
  const token = tokens[first];
  const lower = token?.lower ?? '';
  const isQuotation = quotation >= 0;
  let lexical = isQuotation ? QUOTATION : seen.get(lower);
  if (!lexical) {
    lexical = lexicalOf(lower);
    seen.set(lower, lexical);
  }
  return {
    first,
    last,
    lower: isQuotation ? '“”' : lower,
    word: lexical.word,
    lemma: lexical.lemma,
    pos: isQuotation ? QUOTATION_POS : (POS_CODE[token?.pos ?? ''] ?? 0),
    suffix: lexical.suffix,
    cue: lexical.cue,
    shape: isQuotation ? 5 : shapeOf(token?.text ?? ''),
    name: isQuotation ? 0 : name,
    quoteWords: isQuotation ? Math.max(1, last - first - 2) : 0,
    quotation,
  };
}

function lexicalOf(lower: string): Lexical {
  const group = cueClass(lower);
  const shown = /\d/.test(lower) ? '0' : lower;
  return {
    word: fnv1a(shown),
    lemma: fnv1a(stem(shown)),
    suffix: fnv1a(lower.slice(-3)),
    cue: group ? CUE_CODE[group] : 0,
  };
}

/** A rough stem, enough to bring "criticises" and "criticised" together. */
function stem(lower: string): string {
  const known = cueLemma(lower);
  if (known !== lower || lower.length < 5) return known;
  return lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|e|s)$/, '');
}

function shapeOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return /\d/.test(text) ? 3 : 0;
  if (/\d/.test(text)) return 3;
  if (!/\p{L}/u.test(text)) return 4;
  if (/^\p{Lu}{2}/u.test(text)) return 2;
  return /^\p{Lu}/u.test(text) ? 1 : 0;
}

function nameCodes(count: number, mentions: readonly NameMention[]): Uint8Array {
  const codes = new Uint8Array(count);
  for (const mention of mentions) codes.fill(mention.isFullPersonName ? 1 : 2, mention.first, mention.last);
  return codes;
}
