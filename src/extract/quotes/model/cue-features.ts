import { POS_CODE, type SentenceUnit, type SyntaxItem } from '../syntax/units.ts';
import { type FeatureSet, mixPair } from './hashing.ts';
import { TEMPLATES as T } from './templates.ts';

const VERB = POS_CODE['VERB'] ?? 0;
const AUX = POS_CODE['AUX'] ?? 0;
const ADV = POS_CODE['ADV'] ?? 0;
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON'].map((tag) => POS_CODE[tag] ?? 0));
const EDGE: SyntaxItem = {
  first: 0,
  last: 0,
  lower: '',
  word: 1,
  lemma: 1,
  pos: 0,
  suffix: 0,
  cue: 0,
  shape: 0,
  name: 0,
  quoteWords: 0,
  quotation: -1,
};

/** The item at a place, or a blank one beyond the unit's edges. */
export function itemAt(items: readonly SyntaxItem[], at: number): SyntaxItem {
  return items[at] ?? EDGE;
}

/** A distance in few steps: 0 to 4 as they are, then 5–7, 8–12, 13–20, more. */
export function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  return distance < 13 ? 6 : distance < 21 ? 7 : 8;
}

/** Facts about a unit that all its cue decisions share. */
export interface UnitFacts {
  /** For each place the distance to the next quotation on its left and right in steps of `bucket`; 9 for none. */
  readonly quoteLeft: Uint8Array;
  readonly quoteRight: Uint8Array;
  /** How many verbs of saying stand in the unit, at most 3. */
  readonly cues: number;
  /** Whether "said", "says" or the like stands in it. */
  readonly says: number;
}

export function unitFacts({ items }: SentenceUnit): UnitFacts {
  const quoteLeft = new Uint8Array(items.length).fill(9);
  const quoteRight = new Uint8Array(items.length).fill(9);
  let last = -1;
  let cues = 0;
  let says = 0;
  items.forEach((item, at) => {
    if (last >= 0) quoteLeft[at] = bucket(at - last);
    if (item.quotation >= 0 && item.quoteWords > 2) last = at;
    if (item.cue > 0 && item.pos === VERB) cues++;
    if (/^(?:said|says|say|told|according)$/.test(item.lower)) says = 1;
  });
  last = -1;
  for (let at = items.length - 1; at >= 0; at--) {
    if (last >= 0) quoteRight[at] = bucket(last - at);
    const item = items[at];
    if (item && item.quotation >= 0 && item.quoteWords > 2) last = at;
  }
  return { quoteLeft, quoteRight, cues: Math.min(3, cues), says };
}

/** The features by which an item is judged to be a cue. Numbers are template numbers; see `templates.ts`. */
export function cueFeatures(unit: SentenceUnit, facts: UnitFacts, at: number, into: FeatureSet): void {
  const { items } = unit;
  const here = itemAt(items, at);
  const [l1, l2, l3] = [itemAt(items, at - 1), itemAt(items, at - 2), itemAt(items, at - 3)];
  const [r1, r2, r3] = [itemAt(items, at + 1), itemAt(items, at + 2), itemAt(items, at + 3)];
  const { word, lemma, pos, cue } = here;
  const [left, right] = [facts.quoteLeft[at] ?? 9, facts.quoteRight[at] ?? 9];
  into.start(0);
  into.add(T.cue['bias']);
  into.add(T.cue['word'], word);
  into.add(T.cue['lemma'], lemma);
  into.add(T.cue['part of speech, shape'], pos, here.shape);
  into.add(T.cue['word, part of speech'], word, pos);
  into.add(T.cue['word before'], l1.word);
  into.add(T.cue['word after'], r1.word);
  into.add(T.cue['second word before'], l2.word);
  into.add(T.cue['second word after'], r2.word);
  into.add(T.cue['word, word after'], word, r1.word);
  into.add(T.cue['word before, word'], l1.word, word);
  into.add(T.cue['lemma, part of speech after'], lemma, r1.pos);
  into.add(T.cue['lemma, part of speech before'], lemma, l1.pos);
  into.add(T.cue['parts of speech around'], l1.pos, pos, r1.pos);
  into.add(T.cue['parts of speech before'], l2.pos, l1.pos, pos);
  into.add(T.cue['parts of speech after'], pos, r1.pos, r2.pos);
  into.add(T.cue['five parts of speech'], mixPair(l2.pos, l1.pos), pos, r1.pos, r2.pos);
  into.add(T.cue['ending, part of speech'], here.suffix, pos);
  into.add(T.cue['lexicon class, parts of speech around'], cue, pos, r1.pos, l1.pos);
  into.add(T.cue['lemma, distance to the next quotation'], lemma, right);
  into.add(T.cue['lemma, distance to the last quotation'], lemma, left);
  into.add(T.cue['lexicon class, quotations around'], cue, pos, left, right);
  into.add(T.cue['word and two after'], word, r1.word, r2.word);
  into.add(T.cue['word between its neighbours'], l1.word, word, r1.word);
  into.add(T.cue['lemma, parts of speech around'], lemma, l1.pos, r1.pos, r2.pos);
  into.add(T.cue['lemma, two words before'], lemma, l2.word, l1.word);
  into.add(T.cue['headline, lexicon class'], pos, unit.isHeadline ? 1 : 2, cue);
  into.add(T.cue['headline, word'], word, unit.isHeadline ? 1 : 2);
  into.add(T.cue['lemma, other cues in the sentence'], lemma, facts.cues, facts.says);
  into.add(T.cue['lexicon class, other cues in the sentence'], pos, cue, facts.cues, facts.says);
  into.add(T.cue['third word before'], l3.word, 3);
  into.add(T.cue['third word after'], r3.word, 3);
  into.add(T.cue['place in the sentence'], pos, bucket(at), at > 0 ? 1 : 2);
  into.add(T.cue['lexicon class, word after'], cue, r1.word);
  into.add(T.cue['lexicon class, word before'], cue, l1.word);
  into.add(T.cue['two words after'], pos, r1.word, r2.word);
  into.add(T.cue['two words before'], pos, l2.word, l1.word);
  into.add(T.cue['ending, parts of speech around'], here.suffix, l1.pos, r1.pos);
  addContext(items, at, here, into);
}

/** Subject, auxiliaries, and the clause that follows. */
function addContext(items: readonly SyntaxItem[], at: number, here: SyntaxItem, into: FeatureSet): void {
  const { lemma, pos, cue } = here;
  let auxiliaries = 0;
  let i = at - 1;
  for (; i >= 0 && i >= at - 5; i--) {
    const item = itemAt(items, i);
    if (item.pos === AUX) auxiliaries = mixPair(auxiliaries, item.word);
    else if (item.pos !== ADV && item.lower !== "n't" && item.lower !== 'not') break;
  }
  const subject = itemAt(items, i);
  into.add(T.cue['lemma, auxiliaries'], lemma, auxiliaries);
  into.add(T.cue['auxiliaries, subject'], pos, cue, auxiliaries, subject.pos);
  into.add(T.cue['subject, lexicon class'], subject.word, pos, cue);
  into.add(T.cue['subject, lemma'], subject.lemma, lemma);
  into.add(T.cue['kind of subject, lemma'], subject.pos, subject.name, lemma);
  into.add(T.cue['kind of subject'], subject.pos, subject.name, subject.shape, pos);
  let noun = i;
  while (noun >= 0 && noun > at - 12 && !NOUNS.has(itemAt(items, noun).pos)) noun--;
  const head = itemAt(items, noun);
  into.add(T.cue['nearest noun before'], head.word, cue, pos);
  into.add(T.cue['kind of the nearest noun before, lemma'], head.name, head.pos, lemma);
  let verb = at + 1;
  let that = 0;
  let nouns = 0;
  let pronoun = 0;
  for (; verb < at + 12; verb++) {
    const item = itemAt(items, verb);
    if (item.lower === 'that') that = 1;
    if (item.pos === VERB || item.pos === AUX || item.pos === 0 || item.shape >= 4) break;
    if (NOUNS.has(item.pos)) nouns++;
    if (/^(?:he|she|they|we|i|it)$/.test(item.lower)) pronoun = 1;
  }
  const stop = itemAt(items, verb);
  into.add(T.cue['lemma, clause that follows'], lemma, stop.pos, that, Math.min(nouns, 2));
  into.add(
    T.cue['lexicon class, clause that follows'],
    cue,
    pos,
    stop.pos,
    mixPair(that, Math.min(nouns, 2) + 3 * pronoun),
  );
  into.add(T.cue['next verb or mark, lemma'], stop.word, lemma);
  into.add(T.cue['next verb or mark'], stop.word, pos, bucket(verb - at));
  let before = i;
  while (before >= 0 && before > at - 15 && itemAt(items, before).pos !== VERB) before--;
  into.add(
    T.cue['verb before'],
    itemAt(items, before).lemma,
    pos,
    itemAt(items, at - 1).lower === 'to' ? 1 : 2,
  );
  into.add(T.cue['verb before, lemma'], itemAt(items, before).lemma, lemma);
  into.add(T.cue['verb before, lexicon classes'], itemAt(items, before).cue, cue, pos, bucket(at - before));
}
