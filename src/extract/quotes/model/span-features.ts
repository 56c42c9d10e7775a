import { POS_CODE, type SentenceUnit } from '../syntax/units.ts';
import type { CueView } from './boundary-features.ts';
import type { CandidateSpan } from './candidates.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';
import { TEMPLATES as T } from './templates.ts';

const VERB = POS_CODE['VERB'] ?? 0;
const AUX = POS_CODE['AUX'] ?? 0;

/** Decisions over whole spans, beside those over boundaries (1 to 4) and cues (0). */
export const CHOICES = { content: 5, source: 6, confidence: 7 } as const;

/** The features by which a candidate for the content is judged, given the likeliest source (null for none). */
export function contentFeatures(
  view: CueView,
  candidate: CandidateSpan,
  source: CandidateSpan | null,
  into: FeatureSet,
): void {
  const t = T.content;
  const { unit } = view;
  const { items } = unit;
  const { start, end } = candidate;
  const cue = itemAt(items, view.cue);
  const [first, last] = [itemAt(items, start), itemAt(items, end)];
  const [before, after] = [itemAt(items, start - 1), itemAt(items, end + 1)];
  const side = end < view.cue ? 1 : 2;
  const length = bucket(end - start);
  const { verbs, commas, quotes, cues } = census(unit, start, end);
  const has = 1 + verbs + 3 * commas + 12 * quotes;
  const leftover = side === 1 ? start : items.length - 1 - end;
  const order = orderOf(view.cue, candidate, source);
  into.start(CHOICES.content);
  into.add(t['side, length'], side, length);
  into.add(t['side, census, cues in it'], side, has, cues);
  into.add(t['cue, side, census'], cue.lemma, side, has);
  into.add(t['cue, side, first tag, verbs'], cue.lemma, side, first.pos, verbs);
  into.add(t['cue class, cue tag, side, census, first tag'], cue.cue, cue.pos, mixPair(side, has), first.pos);
  into.add(t['side, word before, word after'], side, before.word, after.word);
  into.add(
    t['side, tag before, tag after, first tag, last tag'],
    side,
    before.pos,
    after.pos,
    mixPair(first.pos, last.pos),
  );
  into.add(t['side, left over, length'], side, bucket(leftover), length);
  into.add(t['side, order'], side, order);
  into.add(t['cue, side, order'], cue.lemma, side, order);
  into.add(
    t['cue tag, cue class, side, order, first tag, quotations'],
    cue.pos,
    cue.cue,
    mixPair(side, order),
    mixPair(first.pos, quotes),
  );
  into.add(t['cue, first word, word after, side'], cue.lemma, first.word, after.word, side);
  into.add(t['side, first word, word after'], side, first.word, after.word);
  into.add(t['side, first tag, verbs, word after'], side, first.pos, verbs, after.word);
  into.add(
    t['order, distance, cue tag'],
    order,
    bucket(side === 1 ? view.cue - end : start - view.cue),
    cue.pos,
  );
  into.add(t['cue tag, side, headline, left over'], cue.pos, side, unit.isHeadline ? 1 : 2, bucket(leftover));
  into.add(t['cue, length, verbs'], cue.lemma, length, verbs);
  into.add(t['side, rank'], side, candidate.rank);
  into.add(t['side, gap'], side, gapStep(candidate.gap));
  into.add(t['cue tag, gap, rank'], cue.pos, gapStep(candidate.gap), Math.min(candidate.rank, 3) + 1);
}

/** The features by which a candidate for the source is judged, given the chosen content. A null candidate: no source. */
export function sourceFeatures(
  view: CueView,
  candidate: CandidateSpan | null,
  content: CandidateSpan | null,
  into: FeatureSet,
): void {
  const t = T.source;
  const { unit } = view;
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  into.start(CHOICES.source);
  const contentSide = content === null ? 3 : content.end < view.cue ? 1 : 2;
  if (candidate === null) {
    addNoSource(view, contentSide, into);
    return;
  }
  const { start, end } = candidate;
  const [first, last] = [itemAt(items, start), itemAt(items, end)];
  const [before, after] = [itemAt(items, start - 1), itemAt(items, end + 1)];
  const length = bucket(end - start);
  const gap = bucket(end < view.cue ? view.cue - end : start - view.cue);
  const order = orderOf(view.cue, content ?? candidate, candidate) + 6 * contentSide;
  const { verbs, commas } = census(unit, start, end);
  const inContent = content !== null && start >= content.start && end <= content.end ? 1 : 2;
  into.add(t['order, length, distance'], order, length, gap);
  into.add(t['order, word before, word after'], order, before.word, after.word);
  into.add(
    t['order, first tag, last tag, tag before, tag after'],
    order,
    first.pos,
    last.pos,
    mixPair(before.pos, after.pos),
  );
  into.add(t['order, last word, cue'], order, last.word, cue.lemma);
  into.add(
    t['order, last name, last tag, distance, length'],
    order,
    last.name,
    last.pos,
    mixPair(gap, length),
  );
  into.add(t['cue, last tag, last name, order'], cue.lemma, last.pos, last.name, order);
  into.add(t['order, first word, length'], order, first.word, length);
  into.add(t['order, verbs, commas, length'], order, verbs, commas, length);
  into.add(t['rank, order'], candidate.rank, order);
  into.add(t['gap, order'], gapStep(candidate.gap), order);
  into.add(t['cue, order, inside the content'], cue.lemma, order, inContent);
  into.add(
    t['cue tag, cue class, order, distance, inside the content'],
    cue.pos,
    cue.cue,
    order,
    mixPair(gap, inContent),
  );
  into.add(t['order, last word'], order, last.word);
  into.add(t['order, last lemma, last tag, first tag'], order, last.lemma, last.pos, first.pos);
  into.add(t['cue ending, order, distance'], cue.suffix, order, gap);
}

function addNoSource({ unit, cue: at }: CueView, contentSide: number, into: FeatureSet): void {
  const { items } = unit;
  const t = T.source;
  const cue = itemAt(items, at);
  const [l1, r1] = [itemAt(items, at - 1), itemAt(items, at + 1)];
  into.add(t['none: cue tag, content side'], cue.pos, contentSide);
  into.add(t['none: cue, content side'], cue.lemma, contentSide);
  into.add(t['none: cue, tag before the cue, tag after the cue'], cue.lemma, l1.pos, r1.pos);
  into.add(t['none: cue tag, word before the cue, tag after the cue'], cue.pos, l1.word, r1.pos);
  into.add(t['none: cue ending, tag before the cue, content side'], cue.suffix, l1.pos, contentSide);
  into.add(t['none: cue tag, headline, cue is first'], cue.pos, unit.isHeadline ? 1 : 2, at === 0 ? 1 : 2);
  into.add(t['none: cue ending, word before the cue'], cue.suffix, l1.word);
  into.add(t['none: cue, cue ending, tag before the cue'], cue.lemma, cue.suffix, l1.pos);
}

/** What was chosen for a cue, and how surely it is one. */
export interface ChosenSpans {
  readonly cueScore: number;
  readonly content: CandidateSpan;
  readonly source: CandidateSpan | null;
}

/** What decides whether an attribution is kept: how sure its parts are, and by which cue it was found. */
export function confidenceFeatures(
  view: CueView,
  { cueScore, content, source }: ChosenSpans,
  into: FeatureSet,
): void {
  const t = T.confidence;
  const { unit } = view;
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  const sure = scoreStep(cueScore);
  const share = Math.round(content.share * 10);
  const sourceShare = source ? Math.round(source.share * 10) : 11;
  const side = content.end < view.cue ? 1 : 2;
  const length = bucket(content.end - content.start);
  const { verbs, quotes } = census(unit, content.start, content.end);
  into.start(CHOICES.confidence);
  into.add(t['cue score'], sure);
  into.add(t['share'], share);
  into.add(t['cue score, share'], sure, share);
  into.add(t['share of the source, cue score'], sourceShare, sure);
  into.add(t['cue'], cue.lemma);
  into.add(t['cue tag, cue score'], cue.pos, sure);
  into.add(t['cue class, cue tag, cue score'], cue.cue, cue.pos, sure);
  into.add(t['length, verbs, quotations'], length, verbs, quotes + 1);
  into.add(t['cue, side, verbs'], cue.lemma, side, verbs);
  into.add(t['cue tag, first tag, verbs'], cue.pos, itemAt(items, content.start).pos, verbs + 1);
  into.add(t['quotations, cue score'], quotes, sure);
  into.add(t['headline, cue score'], unit.isHeadline ? 1 : 2, sure);
  into.add(
    t['source’s tag, source’s name, cue tag'],
    source ? itemAt(items, source.end).pos : 0,
    source ? itemAt(items, source.end).name : 3,
    cue.pos,
  );
  into.add(t['source’s last word, cue tag'], source ? itemAt(items, source.end).word : 0, cue.pos);
  into.add(t['share, length'], share, length);
}

function census(unit: SentenceUnit, start: number, end: number) {
  let [verbs, commas, quotes, cues] = [0, 0, 0, 0];
  for (let at = start; at <= end; at++) {
    const item = itemAt(unit.items, at);
    if (item.pos === VERB || item.pos === AUX) verbs++;
    if (item.lower === ',') commas++;
    if (item.quotation >= 0) quotes++;
    if (item.cue > 0 && item.pos === VERB) cues++;
  }
  return {
    verbs: Math.min(verbs, 2),
    commas: Math.min(commas, 3),
    quotes: Math.min(quotes, 2),
    cues: Math.min(cues, 2),
  };
}

/** How source, cue and content follow one another. */
function orderOf(cue: number, content: CandidateSpan, source: CandidateSpan | null): number {
  if (!source) return 0;
  if (source.start <= cue && cue <= source.end) return 5;
  if (source.end < content.start) return source.end < cue ? 1 : 2;
  return source.start > content.end ? 3 : 4;
}

function gapStep(gap: number): number {
  return gap <= 0 ? 1 : 2 + Math.min(20, Math.floor(gap * 2));
}

function scoreStep(score: number): number {
  return 30 + Math.max(-20, Math.min(20, Math.round(score * 3)));
}
