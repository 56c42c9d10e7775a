import { POS_CODE, type SentenceUnit } from '../syntax/units.ts';
import type { CueView } from './boundary-features.ts';
import type { CandidateSpan } from './candidates.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';

const VERB = POS_CODE['VERB'] ?? 0;
const AUX = POS_CODE['AUX'] ?? 0;

/** Decisions over whole spans, beside those over boundaries (1 to 4) and cues (0). */
export const CHOICES = { content: 5, source: 6, confidence: 7 } as const;

/** The features by which a candidate for the content is judged, given the likeliest source (null for none). */
export function contentFeatures(
  unit: SentenceUnit,
  view: CueView,
  candidate: CandidateSpan,
  source: CandidateSpan | null,
  into: FeatureSet,
): void {
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
  into.add(100, side, length);
  into.add(101, side, has, cues);
  into.add(102, cue.lemma, side, has);
  into.add(103, cue.lemma, side, first.pos, verbs);
  into.add(104, cue.cue, cue.pos, mixPair(side, has), first.pos);
  into.add(105, side, before.word, after.word);
  into.add(106, side, before.pos, after.pos, mixPair(first.pos, last.pos));
  into.add(107, side, bucket(leftover), length);
  into.add(108, side, order);
  into.add(109, cue.lemma, side, order);
  into.add(110, cue.pos, cue.cue, mixPair(side, order), mixPair(first.pos, quotes));
  into.add(111, cue.lemma, first.word, after.word, side);
  into.add(112, side, first.word, after.word);
  into.add(113, side, first.pos, verbs, after.word);
  into.add(114, order, bucket(side === 1 ? view.cue - end : start - view.cue), cue.pos);
  into.add(115, cue.pos, side, unit.isHeadline ? 1 : 2, bucket(leftover));
  into.add(116, cue.lemma, length, verbs);
  into.add(117, side, candidate.rank);
  into.add(118, side, gapStep(candidate.gap));
  into.add(119, cue.pos, gapStep(candidate.gap), Math.min(candidate.rank, 3) + 1);
}

/** The features by which a candidate for the source is judged, given the chosen content. A null candidate: no source. */
export function sourceFeatures(
  unit: SentenceUnit,
  view: CueView,
  candidate: CandidateSpan | null,
  content: CandidateSpan | null,
  into: FeatureSet,
): void {
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  into.start(CHOICES.source);
  const contentSide = content === null ? 3 : content.end < view.cue ? 1 : 2;
  if (candidate === null) {
    const [l1, r1] = [itemAt(items, view.cue - 1), itemAt(items, view.cue + 1)];
    into.add(120, cue.pos, contentSide);
    into.add(121, cue.lemma, contentSide);
    into.add(122, cue.lemma, l1.pos, r1.pos);
    into.add(123, cue.pos, l1.word, r1.pos);
    into.add(124, cue.suffix, l1.pos, contentSide);
    into.add(125, cue.pos, unit.isHeadline ? 1 : 2, view.cue === 0 ? 1 : 2);
    into.add(126, cue.suffix, l1.word);
    into.add(127, cue.lemma, cue.suffix, l1.pos);
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
  into.add(130, order, length, gap);
  into.add(131, order, before.word, after.word);
  into.add(132, order, first.pos, last.pos, mixPair(before.pos, after.pos));
  into.add(133, order, last.word, cue.lemma);
  into.add(134, order, last.name, last.pos, mixPair(gap, length));
  into.add(135, cue.lemma, last.pos, last.name, order);
  into.add(136, order, first.word, length);
  into.add(137, order, verbs, commas, length);
  into.add(138, candidate.rank, order);
  into.add(139, gapStep(candidate.gap), order);
  into.add(140, cue.lemma, order, inContent);
  into.add(141, cue.pos, cue.cue, order, mixPair(gap, inContent));
  into.add(142, order, last.word);
  into.add(143, order, last.lemma, last.pos, first.pos);
  into.add(144, cue.suffix, order, gap);
}

/** What decides whether an attribution is kept: how sure its parts are, and by which cue it was found. */
export function confidenceFeatures(
  unit: SentenceUnit,
  view: CueView,
  cueScore: number,
  content: CandidateSpan,
  source: CandidateSpan | null,
  into: FeatureSet,
): void {
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  const sure = scoreStep(cueScore);
  const share = Math.round(content.share * 10);
  const sourceShare = source ? Math.round(source.share * 10) : 11;
  const side = content.end < view.cue ? 1 : 2;
  const length = bucket(content.end - content.start);
  const { verbs, quotes } = census(unit, content.start, content.end);
  into.start(CHOICES.confidence);
  into.add(150, sure);
  into.add(151, share);
  into.add(152, sure, share);
  into.add(153, sourceShare, sure);
  into.add(154, cue.lemma);
  into.add(155, cue.pos, sure);
  into.add(156, cue.cue, cue.pos, sure);
  into.add(157, length, verbs, quotes + 1);
  into.add(158, cue.lemma, side, verbs);
  into.add(159, cue.pos, itemAt(items, content.start).pos, verbs + 1);
  into.add(160, quotes, sure);
  into.add(161, unit.isHeadline ? 1 : 2, sure);
  into.add(
    162,
    source ? itemAt(items, source.end).pos : 0,
    source ? itemAt(items, source.end).name : 3,
    cue.pos,
  );
  into.add(163, source ? itemAt(items, source.end).word : 0, cue.pos);
  into.add(164, share, length);
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
