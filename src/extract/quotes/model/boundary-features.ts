import { POS_CODE, type SentenceUnit } from '../syntax/units.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';
import { BOUNDARY_TEMPLATES } from './templates.ts';

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

/** The features by which item `at` is judged to be a boundary of what belongs to the cue. */
export function boundaryFeatures(view: CueView, at: number, kind: number, into: FeatureSet): void {
  const { items } = view.unit;
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
  into.add(BOUNDARY_TEMPLATES['side'], side);
  into.add(BOUNDARY_TEMPLATES['distance'], far);
  into.add(BOUNDARY_TEMPLATES['side, word'], side, here.word);
  into.add(BOUNDARY_TEMPLATES['side, word before'], side, l1.word);
  into.add(BOUNDARY_TEMPLATES['side, word after'], side, r1.word);
  into.add(
    BOUNDARY_TEMPLATES['part of speech, part of speech before, part of speech after, side'],
    here.pos,
    l1.pos,
    r1.pos,
    side,
  );
  into.add(
    BOUNDARY_TEMPLATES['part of speech two before, part of speech before, part of speech, side'],
    l2.pos,
    l1.pos,
    here.pos,
    side,
  );
  into.add(
    BOUNDARY_TEMPLATES['part of speech, part of speech after, part of speech two after, side'],
    here.pos,
    r1.pos,
    r2.pos,
    side,
  );
  into.add(BOUNDARY_TEMPLATES['word before, word, side'], l1.word, here.word, side);
  into.add(BOUNDARY_TEMPLATES['word, word after, side'], here.word, r1.word, side);
  into.add(BOUNDARY_TEMPLATES['distance, marks and verbs between, stops between'], far, between, stops);
  into.add(BOUNDARY_TEMPLATES['cue, side'], cue.lemma, side);
  into.add(BOUNDARY_TEMPLATES['cue, distance'], cue.lemma, far);
  into.add(
    BOUNDARY_TEMPLATES['cue, side, part of speech, part of speech before'],
    cue.lemma,
    side,
    here.pos,
    l1.pos,
  );
  into.add(BOUNDARY_TEMPLATES['cue, side, word'], cue.lemma, side, here.word);
  into.add(BOUNDARY_TEMPLATES['cue, side, word after'], cue.lemma, side, r1.word);
  into.add(BOUNDARY_TEMPLATES['cue, side, word before'], cue.lemma, side, l1.word);
  into.add(BOUNDARY_TEMPLATES['cue’s part of speech, distance, part of speech'], cue.pos, far, here.pos);
  into.add(
    BOUNDARY_TEMPLATES[
      'cue’s part of speech, side, part of speech before, part of speech, part of speech after'
    ],
    cue.pos,
    side,
    mixPair(l1.pos, here.pos),
    r1.pos,
  );
  into.add(
    BOUNDARY_TEMPLATES['side, marks and verbs between, part of speech, word before'],
    side,
    between,
    here.pos,
    l1.word,
  );
  into.add(
    BOUNDARY_TEMPLATES['side, marks and verbs between, part of speech, word after'],
    side,
    between,
    here.pos,
    r1.word,
  );
  into.add(
    BOUNDARY_TEMPLATES['cue’s class, side, marks and verbs between, stops between, part of speech'],
    cue.cue,
    side,
    mixPair(between, stops),
    here.pos,
  );
  into.add(
    BOUNDARY_TEMPLATES['cue’s class, cue’s part of speech, distance, part of speech'],
    cue.cue,
    cue.pos,
    far,
    here.pos,
  );
  into.add(
    BOUNDARY_TEMPLATES['side, shape, name, shape before, shape after'],
    side,
    here.shape,
    here.name,
    mixPair(l1.shape, r1.shape),
  );
  into.add(BOUNDARY_TEMPLATES['side, name, name before, name after'], side, here.name, l1.name, r1.name);
  into.add(
    BOUNDARY_TEMPLATES['side, first in the sentence, part of speech, cue’s part of speech'],
    side,
    at === 0 ? 1 : 2,
    here.pos,
    cue.pos,
  );
  into.add(
    BOUNDARY_TEMPLATES['side, last in the sentence, part of speech, part of speech after'],
    side,
    Math.min(3, items.length - 1 - at) + 1,
    here.pos,
    r1.pos,
  );
  into.add(
    BOUNDARY_TEMPLATES['side, word before the cue, word after the cue, distance'],
    side,
    itemAt(items, view.cue - 1).word,
    itemAt(items, view.cue + 1).word,
    far,
  );
  into.add(
    BOUNDARY_TEMPLATES[
      'side, part of speech before the cue, part of speech after the cue, part of speech, marks and verbs between'
    ],
    side,
    itemAt(items, view.cue - 1).pos,
    itemAt(items, view.cue + 1).pos,
    mixPair(here.pos, between),
  );
  into.add(
    BOUNDARY_TEMPLATES['side, commas between, verbs, part of speech before, part of speech after'],
    side,
    commas,
    verbs,
    mixPair(l1.pos, r1.pos),
  );
  into.add(
    BOUNDARY_TEMPLATES['cue, side, commas between, verbs, stops between'],
    cue.lemma,
    side,
    mixPair(commas, verbs),
    stops,
  );
  if (Math.abs(distance) <= 5) addPath(view, at, into);
}

/** The parts of speech between the cue and a near item. */
function addPath({ unit: { items }, cue }: CueView, at: number, into: FeatureSet): void {
  let path = at < cue ? 7 : 8;
  const step = at < cue ? 1 : -1;
  for (let i = at; i !== cue; i += step) path = mixPair(path, itemAt(items, i).pos);
  into.add(BOUNDARY_TEMPLATES['path'], path);
  into.add(BOUNDARY_TEMPLATES['path, cue'], path, itemAt(items, cue).lemma);
  into.add(
    BOUNDARY_TEMPLATES['distance, word, cue’s part of speech'],
    at - cue,
    itemAt(items, at).word,
    itemAt(items, cue).pos,
  );
}
