import { POS_CODE, type SentenceUnit, type SyntaxItem } from '../syntax/units.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';

/** The four decisions about a cue's surroundings; each is one item out of the unit. */
export const BOUNDARIES = { contentStart: 1, contentEnd: 2, sourceStart: 3, sourceEnd: 4 } as const;

const VERB = POS_CODE['VERB'] ?? 0;
const AUX = POS_CODE['AUX'] ?? 0;

/** What lies between the cue and every item of its unit, counted once for all decisions about that cue. */
export interface CueView {
  readonly cue: number;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly quotes: Uint8Array;
  readonly stops: Uint8Array;
  readonly ands: Uint8Array;
}

export function viewFrom({ items }: SentenceUnit, cue: number): CueView {
  const blank = () => new Uint8Array(items.length);
  const view = { cue, commas: blank(), verbs: blank(), quotes: blank(), stops: blank(), ands: blank() };
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

/** The features by which item `at` is judged to be a boundary of what belongs to the cue. */
export function boundaryFeatures(
  unit: SentenceUnit,
  view: CueView,
  at: number,
  kind: number,
  into: FeatureSet,
): void {
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  const here = itemAt(items, at);
  const [l1, l2, r1, r2] = [
    itemAt(items, at - 1),
    itemAt(items, at - 2),
    itemAt(items, at + 1),
    itemAt(items, at + 2),
  ];
  const distance = at - view.cue;
  const side = distance < 0 ? 1 : distance > 0 ? 2 : 3;
  const far = side + 4 * bucket(Math.abs(distance));
  const [commas, verbs] = [view.commas[at] ?? 0, view.verbs[at] ?? 0];
  const between = 1 + commas + 5 * verbs + 25 * (view.quotes[at] ?? 0);
  const stops = (view.stops[at] ?? 0) + 3 * (view.ands[at] ?? 0);
  into.start(kind);
  into.add(60, side);
  into.add(61, far);
  into.add(62, side, here.word);
  into.add(63, side, l1.word);
  into.add(64, side, r1.word);
  into.add(65, here.pos, l1.pos, r1.pos, side);
  into.add(66, l2.pos, l1.pos, here.pos, side);
  into.add(67, here.pos, r1.pos, r2.pos, side);
  into.add(68, l1.word, here.word, side);
  into.add(69, here.word, r1.word, side);
  into.add(70, far, between, stops);
  into.add(71, cue.lemma, side);
  into.add(72, cue.lemma, far);
  into.add(73, cue.lemma, side, here.pos, l1.pos);
  into.add(74, cue.lemma, side, here.word);
  into.add(75, cue.lemma, side, r1.word);
  into.add(76, cue.lemma, side, l1.word);
  into.add(77, cue.pos, far, here.pos);
  into.add(78, cue.pos, side, mixPair(l1.pos, here.pos), r1.pos);
  into.add(79, side, between, here.pos, l1.word);
  into.add(80, side, between, here.pos, r1.word);
  into.add(81, cue.cue, side, mixPair(between, stops), here.pos);
  into.add(82, cue.cue, cue.pos, far, here.pos);
  into.add(83, side, here.shape, here.name, mixPair(l1.shape, r1.shape));
  into.add(84, side, here.name, l1.name, r1.name);
  into.add(85, side, at === 0 ? 1 : 2, here.pos, cue.pos);
  into.add(86, side, Math.min(3, items.length - 1 - at) + 1, here.pos, r1.pos);
  into.add(87, side, itemAt(items, view.cue - 1).word, itemAt(items, view.cue + 1).word, far);
  into.add(
    88,
    side,
    itemAt(items, view.cue - 1).pos,
    itemAt(items, view.cue + 1).pos,
    mixPair(here.pos, between),
  );
  into.add(89, side, commas, verbs, mixPair(l1.pos, r1.pos));
  into.add(90, cue.lemma, side, mixPair(commas, verbs), stops);
  if (Math.abs(distance) <= 5) addPath(items, view.cue, at, here, into);
}

/** The parts of speech between the cue and a near item. */
function addPath(
  items: readonly SyntaxItem[],
  cue: number,
  at: number,
  here: SyntaxItem,
  into: FeatureSet,
): void {
  let path = at < cue ? 7 : 8;
  const step = at < cue ? 1 : -1;
  for (let i = at; i !== cue; i += step) path = mixPair(path, itemAt(items, i).pos);
  into.add(91, path);
  into.add(92, path, itemAt(items, cue).lemma);
  into.add(93, at - cue, here.word, itemAt(items, cue).pos);
}
