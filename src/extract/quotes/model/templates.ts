/**
 * The feature templates of the quote model by name, a table a decision: what each looks at, as `inspect --explain` shows it. The numbers are
 * hashed into the places of the weights, so they stay as long as the weights do; a new template takes a free one.
 * A tag is a part of speech; “between” and “census” stand for the marks, verbs and quotations between cue and item, and in a span.
 */

/** Whether an item is a cue. */
const CUE = {
  bias: 0,
  word: 1,
  lemma: 2,
  'part of speech, shape': 3,
  'word, part of speech': 4,
  'word before': 5,
  'word after': 6,
  'second word before': 7,
  'second word after': 8,
  'word, word after': 9,
  'word before, word': 10,
  'lemma, part of speech after': 11,
  'lemma, part of speech before': 12,
  'parts of speech around': 13,
  'parts of speech before': 14,
  'parts of speech after': 15,
  'five parts of speech': 16,
  'ending, part of speech': 17,
  'lexicon class, parts of speech around': 18,
  'lemma, distance to the next quotation': 19,
  'lemma, distance to the last quotation': 20,
  'lexicon class, quotations around': 21,
  'word and two after': 22,
  'word between its neighbours': 23,
  'lemma, parts of speech around': 24,
  'lemma, two words before': 25,
  'headline, lexicon class': 26,
  'headline, word': 27,
  'lemma, other cues in the sentence': 28,
  'lexicon class, other cues in the sentence': 29,
  'third word before': 30,
  'third word after': 31,
  'place in the sentence': 32,
  'lexicon class, word after': 33,
  'lexicon class, word before': 34,
  'two words after': 35,
  'two words before': 36,
  'ending, parts of speech around': 37,
  'lemma, auxiliaries': 40,
  'auxiliaries, subject': 41,
  'subject, lexicon class': 42,
  'subject, lemma': 43,
  'kind of subject, lemma': 44,
  'kind of subject': 45,
  'nearest noun before': 46,
  'kind of the nearest noun before, lemma': 47,
  'lemma, clause that follows': 48,
  'lexicon class, clause that follows': 49,
  'next verb or mark, lemma': 50,
  'next verb or mark': 51,
  'verb before': 52,
  'verb before, lemma': 53,
  'verb before, lexicon classes': 54,
} as const;

/** Whether an item is where the content or the source of a cue begins or ends. */
const BOUNDARY = {
  side: 60,
  distance: 61,
  'side, word': 62,
  'side, word before': 63,
  'side, word after': 64,
  'tag, tag before, tag after, side': 65,
  'tag two before, tag before, tag, side': 66,
  'tag, tag after, tag two after, side': 67,
  'word before, word, side': 68,
  'word, word after, side': 69,
  'distance, between, stops': 70,
  'cue, side': 71,
  'cue, distance': 72,
  'cue, side, tag, tag before': 73,
  'cue, side, word': 74,
  'cue, side, word after': 75,
  'cue, side, word before': 76,
  'cue tag, distance, tag': 77,
  'cue tag, side, tag before, tag, tag after': 78,
  'side, between, tag, word before': 79,
  'side, between, tag, word after': 80,
  'cue class, side, between, stops, tag': 81,
  'cue class, cue tag, distance, tag': 82,
  'side, shape, name, shape before, shape after': 83,
  'side, name, name before, name after': 84,
  'side, first in the sentence, tag, cue tag': 85,
  'side, last in the sentence, tag, tag after': 86,
  'side, word before the cue, word after the cue, distance': 87,
  'side, tag before the cue, tag after the cue, tag, between': 88,
  'side, commas, verbs, tag before, tag after': 89,
  'cue, side, commas, verbs, stops': 90,
  path: 91,
  'path, cue': 92,
  'distance, word, cue tag': 93,
} as const;

/** Which candidate is the content. */
const CONTENT = {
  'side, length': 100,
  'side, census, cues in it': 101,
  'cue, side, census': 102,
  'cue, side, first tag, verbs': 103,
  'cue class, cue tag, side, census, first tag': 104,
  'side, word before, word after': 105,
  'side, tag before, tag after, first tag, last tag': 106,
  'side, left over, length': 107,
  'side, order': 108,
  'cue, side, order': 109,
  'cue tag, cue class, side, order, first tag, quotations': 110,
  'cue, first word, word after, side': 111,
  'side, first word, word after': 112,
  'side, first tag, verbs, word after': 113,
  'order, distance, cue tag': 114,
  'cue tag, side, headline, left over': 115,
  'cue, length, verbs': 116,
  'side, rank': 117,
  'side, gap': 118,
  'cue tag, gap, rank': 119,
} as const;

/** Which candidate is the source, or that there is none. */
const SOURCE = {
  'none: cue tag, content side': 120,
  'none: cue, content side': 121,
  'none: cue, tag before the cue, tag after the cue': 122,
  'none: cue tag, word before the cue, tag after the cue': 123,
  'none: cue ending, tag before the cue, content side': 124,
  'none: cue tag, headline, cue is first': 125,
  'none: cue ending, word before the cue': 126,
  'none: cue, cue ending, tag before the cue': 127,
  'order, length, distance': 130,
  'order, word before, word after': 131,
  'order, first tag, last tag, tag before, tag after': 132,
  'order, last word, cue': 133,
  'order, last name, last tag, distance, length': 134,
  'cue, last tag, last name, order': 135,
  'order, first word, length': 136,
  'order, verbs, commas, length': 137,
  'rank, order': 138,
  'gap, order': 139,
  'cue, order, inside the content': 140,
  'cue tag, cue class, order, distance, inside the content': 141,
  'order, last word': 142,
  'order, last lemma, last tag, first tag': 143,
  'cue ending, order, distance': 144,
} as const;

/** Whether an attribution is kept. */
const CONFIDENCE = {
  'cue score': 150,
  share: 151,
  'cue score, share': 152,
  'share of the source, cue score': 153,
  cue: 154,
  'cue tag, cue score': 155,
  'cue class, cue tag, cue score': 156,
  'length, verbs, quotations': 157,
  'cue, side, verbs': 158,
  'cue tag, first tag, verbs': 159,
  'quotations, cue score': 160,
  'headline, cue score': 161,
  'source’s tag, source’s name, cue tag': 162,
  'source’s last word, cue tag': 163,
  'share, length': 164,
} as const;

/** The templates of each decision. */
export const TEMPLATES = {
  cue: CUE,
  boundary: BOUNDARY,
  content: CONTENT,
  source: SOURCE,
  confidence: CONFIDENCE,
} as const;

const NAMES: ReadonlyMap<number, string> = new Map(
  Object.values(TEMPLATES).flatMap((templates) =>
    Object.entries(templates).map(([name, template]) => [template, name]),
  ),
);

/** The name of a feature template. */
export function templateName(template: number): string {
  return NAMES.get(template) ?? `template ${template}`;
}
