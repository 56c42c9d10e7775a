import { POS_CODE, type SentenceUnit, type SyntaxItem } from '../syntax/units.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';
import { TEMPLATES as T } from './templates.ts';

/** The four decisions about a cue's surroundings; each is one item out of the unit. */
export const BOUNDARIES = { contentStart: 1, contentEnd: 2, sourceStart: 3, sourceEnd: 4 } as const;

const VERB = POS_CODE['VERB'] ?? 0;
const AUX = POS_CODE['AUX'] ?? 0;

/** What lies between the cue and every item of its unit, counted once for all decisions about that cue. */
export interface CueView {
  readonly unit: SentenceUnit;
  readonly cue: number;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly quotes: Uint8Array;
  readonly stops: Uint8Array;
  readonly ands: Uint8Array;
}

/** Looks around from a cue, by its place among the items of a unit. */
export function viewFrom(unit: SentenceUnit, cue: number): CueView {
  const { items } = unit;
  const blank = () => new Uint8Array(items.length);
  const view = { unit, cue, commas: blank(), verbs: blank(), quotes: blank(), stops: blank(), ands: blank() };
  for (const step of [-1, 1]) {
    let [commas, verbs, quotes, stops, ands] = [0, 0, 0, 0, 0];
    for (let at = cue + step; at >= 0 && at < items.length; at += step) {
      view.commas[at] = Math.min(commas, 4);
      view.verbs[at] = Math.min(verbs, 4);
      view.quotes[at] = Math.min(quotes, 2);
      view.stops[at] = Math.min(stops, 2);
      view.ands[at] = Math.min(ands, 2);
      const item = itemAt(items, at);
      if (item.lower === ',') commas++;
      if (item.pos === VERB || item.pos === AUX) verbs++;
      if (item.quotation >= 0) quotes++;
      if (/^[.;:?!—–]$/.test(item.lower)) stops++;
      if (/^(?:and|but|or)$/.test(item.lower)) ands++;
    }
  }
  return view;
}

/** An item beside a cue, with its neighbours and what lies between: what all templates of its boundaries read. */
interface Surroundings {
  readonly view: CueView;
  readonly at: number;
  readonly cue: SyntaxItem;
  readonly here: SyntaxItem;
  /** The items before and after it, and those beyond. */
  readonly l1: SyntaxItem;
  readonly l2: SyntaxItem;
  readonly r1: SyntaxItem;
  readonly r2: SyntaxItem;
  /** 1 before the cue, 2 behind it, 3 for the cue itself. */
  readonly side: number;
  /** Side and distance in one. */
  readonly far: number;
  readonly commas: number;
  readonly verbs: number;
  readonly between: number;
  readonly stops: number;
}

function surroundingsOf(view: CueView, at: number): Surroundings {
  const { items } = view.unit;
  const distance = at - view.cue;
  const side = distance < 0 ? 1 : distance > 0 ? 2 : 3;
  const [commas, verbs] = [view.commas[at] ?? 0, view.verbs[at] ?? 0];
  return {
    view,
    at,
    cue: itemAt(items, view.cue),
    here: itemAt(items, at),
    l1: itemAt(items, at - 1),
    l2: itemAt(items, at - 2),
    r1: itemAt(items, at + 1),
    r2: itemAt(items, at + 2),
    side,
    far: side + 4 * bucket(Math.abs(distance)),
    commas,
    verbs,
    between: 1 + commas + 5 * verbs + 25 * (view.quotes[at] ?? 0),
    stops: (view.stops[at] ?? 0) + 3 * (view.ands[at] ?? 0),
  };
}

/** The features by which item `at` is judged to be a boundary of what belongs to the cue. */
export function boundaryFeatures(view: CueView, at: number, kind: number, into: FeatureSet): void {
  into.start(kind);
  const around = surroundingsOf(view, at);
  addNeighbours(around, into);
  addCue(around, into);
  if (Math.abs(at - view.cue) <= 5) addPath(view, at, into);
}

function addNeighbours(around: Surroundings, into: FeatureSet): void {
  const { view, at, here, l1, l2, r1, r2, side, far } = around;
  const { items } = view.unit;
  const t = T.boundary;
  into.add(t['side'], side);
  into.add(t['distance'], far);
  into.add(t['side, word'], side, here.word);
  into.add(t['side, word before'], side, l1.word);
  into.add(t['side, word after'], side, r1.word);
  into.add(t['tag, tag before, tag after, side'], here.pos, l1.pos, r1.pos, side);
  into.add(t['tag two before, tag before, tag, side'], l2.pos, l1.pos, here.pos, side);
  into.add(t['tag, tag after, tag two after, side'], here.pos, r1.pos, r2.pos, side);
  into.add(t['word before, word, side'], l1.word, here.word, side);
  into.add(t['word, word after, side'], here.word, r1.word, side);
  into.add(
    t['side, shape, name, shape before, shape after'],
    side,
    here.shape,
    here.name,
    mixPair(l1.shape, r1.shape),
  );
  into.add(t['side, name, name before, name after'], side, here.name, l1.name, r1.name);
  into.add(
    t['side, last in the sentence, tag, tag after'],
    side,
    Math.min(3, items.length - 1 - at) + 1,
    here.pos,
    r1.pos,
  );
}

function addCue(around: Surroundings, into: FeatureSet): void {
  const { view, at, cue, here, l1, r1, side, far, commas, verbs, between, stops } = around;
  const { items } = view.unit;
  const t = T.boundary;
  into.add(t['distance, between, stops'], far, between, stops);
  into.add(t['cue, side'], cue.lemma, side);
  into.add(t['cue, distance'], cue.lemma, far);
  into.add(t['cue, side, tag, tag before'], cue.lemma, side, here.pos, l1.pos);
  into.add(t['cue, side, word'], cue.lemma, side, here.word);
  into.add(t['cue, side, word after'], cue.lemma, side, r1.word);
  into.add(t['cue, side, word before'], cue.lemma, side, l1.word);
  into.add(t['cue tag, distance, tag'], cue.pos, far, here.pos);
  into.add(t['cue tag, side, tag before, tag, tag after'], cue.pos, side, mixPair(l1.pos, here.pos), r1.pos);
  into.add(t['side, between, tag, word before'], side, between, here.pos, l1.word);
  into.add(t['side, between, tag, word after'], side, between, here.pos, r1.word);
  into.add(t['cue class, side, between, stops, tag'], cue.cue, side, mixPair(between, stops), here.pos);
  into.add(t['cue class, cue tag, distance, tag'], cue.cue, cue.pos, far, here.pos);
  into.add(t['side, first in the sentence, tag, cue tag'], side, at === 0 ? 1 : 2, here.pos, cue.pos);
  into.add(
    t['side, word before the cue, word after the cue, distance'],
    side,
    itemAt(items, view.cue - 1).word,
    itemAt(items, view.cue + 1).word,
    far,
  );
  into.add(
    t['side, tag before the cue, tag after the cue, tag, between'],
    side,
    itemAt(items, view.cue - 1).pos,
    itemAt(items, view.cue + 1).pos,
    mixPair(here.pos, between),
  );
  into.add(t['side, commas, verbs, tag before, tag after'], side, commas, verbs, mixPair(l1.pos, r1.pos));
  into.add(t['cue, side, commas, verbs, stops'], cue.lemma, side, mixPair(commas, verbs), stops);
}

/** The parts of speech between the cue and a near item. */
function addPath({ unit: { items }, cue }: CueView, at: number, into: FeatureSet): void {
  let path = at < cue ? 7 : 8;
  const step = at < cue ? 1 : -1;
  for (let i = at; i !== cue; i += step) path = mixPair(path, itemAt(items, i).pos);
  into.add(T.boundary['path'], path);
  into.add(T.boundary['path, cue'], path, itemAt(items, cue).lemma);
  into.add(T.boundary['distance, word, cue tag'], at - cue, itemAt(items, at).word, itemAt(items, cue).pos);
}
