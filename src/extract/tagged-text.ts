import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';

/** A word or punctuation mark, with its universal part-of-speech tag. */
export interface TaggedToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  /** Index into `TaggedText.sentences`. */
  readonly sentence: number;
}

/** A sentence, and its tokens as the half-open range `[first, last)` of token indices. */
export interface TaggedSentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph it stands in, counted by line breaks. */
  readonly paragraph: number;
}

export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly TaggedSentence[];
}

/** The tagger's regular expressions are quadratic in the length of a word; no word of a language is longer. */
const MAX_WORD_CHARACTERS = 60;
/** Text is tagged in slices of whole sentences of about this length, which bounds memory and cost. */
const SLICE_LENGTH = 20_000;

let tagger: WinkMethods | undefined;

/** Tokens with parts of speech. Offsets are exact; runs without white space are cut after 60 characters. */
export function tagText(text: string, sentences: readonly Span[]): TaggedText {
  const tokens: TaggedToken[] = [];
  const tagged: TaggedSentence[] = [];
  for (let at = 0; at < sentences.length; ) {
    let next = at;
    const start = sentences[at]?.start ?? 0;
    let end = start;
    for (; next < sentences.length; next++) {
      const sentence = sentences[next];
      if (!sentence || (next > at && sentence.end - start > SLICE_LENGTH)) break;
      end = sentence.end;
    }
    tagSlice(text, { start, end, sentences, firstSentence: at }, tokens);
    at = next;
  }
  let first = 0;
  let paragraph = 0;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before && /[\r\n]/.test(text.slice(before.end, sentence.start))) paragraph++;
    let last = first;
    while (last < tokens.length && tokens[last]?.sentence === index) last++;
    tagged.push({ start: sentence.start, end: sentence.end, first, last, paragraph });
    first = last;
  });
  return { text, tokens, sentences: tagged };
}

/** A slice of whole sentences, the first of which has the number `firstSentence`. */
interface Slice {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Span[];
  readonly firstSentence: number;
}

function tagSlice(
  text: string,
  { start, end, sentences, firstSentence }: Slice,
  tokens: TaggedToken[],
): void {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const its = tagger.its;
  const read = inKnownLetters(breakLongRuns(text.slice(start, end)));
  const found = tagger.readDoc(read).tokens();
  const values = found.out();
  const tags = found.out(its.pos);
  let sentence = firstSentence;
  let at = start;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === undefined || value.trim() === '') continue;
    const inSlice = read.indexOf(value, at - start);
    const from = start + inSlice;
    if (inSlice < 0 || from > at + 2 * MAX_WORD_CHARACTERS + SLICE_LENGTH) continue;
    at = from + value.length;
    if (at > end) break;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= from) sentence++;
    tokens.push({
      start: from,
      end: at,
      text: text.slice(from, at),
      lower: text.slice(from, at).toLowerCase().replaceAll('’', "'"),
      pos: String(tags[i] ?? 'X'),
      sentence,
    });
  }
}

/** The same text, of the same length, with a space after every 60 characters without one. */
function breakLongRuns(text: string): string {
  return text.replace(/\S{61,}/gu, (run) =>
    run.replace(/[\s\S]{61}/g, (part) => `${part.slice(0, MAX_WORD_CHARACTERS)} `),
  );
}

const UNKNOWN_LETTER = /[^\P{Script=Latin}A-Za-zªºÀ-ÿ]/gu;

/** The same text, of the same length, in letters that the tagger keeps in one word: it would end “Erdoğan” before the “ğ”. */
function inKnownLetters(text: string): string {
  return text.replace(UNKNOWN_LETTER, (letter) => {
    if (letter.length > 1) return letter;
    const plain = /^[a-z]/.exec(fold(letter))?.[0] ?? 'e';
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}
