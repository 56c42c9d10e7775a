import { POS_CODE, type SentenceUnit } from '../syntax/units.ts';
import type { CueView } from './boundary-features.ts';
import type { CandidateSpan } from './candidates.ts';
import { bucket, itemAt } from './cue-features.ts';
import { type FeatureSet, mixPair } from './hashing.ts';
import { CONFIDENCE_TEMPLATES, CONTENT_TEMPLATES, SOURCE_TEMPLATES } from './templates.ts';

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
  into.add(CONTENT_TEMPLATES['side, length'], side, length);
  into.add(CONTENT_TEMPLATES['side, what it holds, cues in it'], side, has, cues);
  into.add(CONTENT_TEMPLATES['cue, side, what it holds'], cue.lemma, side, has);
  into.add(CONTENT_TEMPLATES['cue, side, first part of speech, verbs'], cue.lemma, side, first.pos, verbs);
  into.add(
    CONTENT_TEMPLATES['cue’s class, cue’s part of speech, side, what it holds, first part of speech'],
    cue.cue,
    cue.pos,
    mixPair(side, has),
    first.pos,
  );
  into.add(CONTENT_TEMPLATES['side, word before, word after'], side, before.word, after.word);
  into.add(
    CONTENT_TEMPLATES[
      'side, part of speech before, part of speech after, first part of speech, last part of speech'
    ],
    side,
    before.pos,
    after.pos,
    mixPair(first.pos, last.pos),
  );
  into.add(CONTENT_TEMPLATES['side, what is left over, length'], side, bucket(leftover), length);
  into.add(CONTENT_TEMPLATES['side, order'], side, order);
  into.add(CONTENT_TEMPLATES['cue, side, order'], cue.lemma, side, order);
  into.add(
    CONTENT_TEMPLATES[
      'cue’s part of speech, cue’s class, side, order, first part of speech, quotations in it'
    ],
    cue.pos,
    cue.cue,
    mixPair(side, order),
    mixPair(first.pos, quotes),
  );
  into.add(CONTENT_TEMPLATES['cue, first word, word after, side'], cue.lemma, first.word, after.word, side);
  into.add(CONTENT_TEMPLATES['side, first word, word after'], side, first.word, after.word);
  into.add(
    CONTENT_TEMPLATES['side, first part of speech, verbs, word after'],
    side,
    first.pos,
    verbs,
    after.word,
  );
  into.add(
    CONTENT_TEMPLATES['order, distance, cue’s part of speech'],
    order,
    bucket(side === 1 ? view.cue - end : start - view.cue),
    cue.pos,
  );
  into.add(
    CONTENT_TEMPLATES['cue’s part of speech, side, headline, what is left over'],
    cue.pos,
    side,
    unit.isHeadline ? 1 : 2,
    bucket(leftover),
  );
  into.add(CONTENT_TEMPLATES['cue, length, verbs'], cue.lemma, length, verbs);
  into.add(CONTENT_TEMPLATES['side, rank'], side, candidate.rank);
  into.add(CONTENT_TEMPLATES['side, gap'], side, gapStep(candidate.gap));
  into.add(
    CONTENT_TEMPLATES['cue’s part of speech, gap, rank'],
    cue.pos,
    gapStep(candidate.gap),
    Math.min(candidate.rank, 3) + 1,
  );
}

/** The features by which a candidate for the source is judged, given the chosen content. A null candidate: no source. */
export function sourceFeatures(
  view: CueView,
  candidate: CandidateSpan | null,
  content: CandidateSpan | null,
  into: FeatureSet,
): void {
  const { unit } = view;
  const { items } = unit;
  const cue = itemAt(items, view.cue);
  into.start(CHOICES.source);
  const contentSide = content === null ? 3 : content.end < view.cue ? 1 : 2;
  if (candidate === null) {
    const [l1, r1] = [itemAt(items, view.cue - 1), itemAt(items, view.cue + 1)];
    into.add(SOURCE_TEMPLATES['no source: cue’s part of speech, side of the content'], cue.pos, contentSide);
    into.add(SOURCE_TEMPLATES['no source: cue, side of the content'], cue.lemma, contentSide);
    into.add(
      SOURCE_TEMPLATES['no source: cue, part of speech before the cue, part of speech after the cue'],
      cue.lemma,
      l1.pos,
      r1.pos,
    );
    into.add(
      SOURCE_TEMPLATES['no source: cue’s part of speech, word before the cue, part of speech after the cue'],
      cue.pos,
      l1.word,
      r1.pos,
    );
    into.add(
      SOURCE_TEMPLATES['no source: cue’s ending, part of speech before the cue, side of the content'],
      cue.suffix,
      l1.pos,
      contentSide,
    );
    into.add(
      SOURCE_TEMPLATES['no source: cue’s part of speech, headline, cue is first'],
      cue.pos,
      unit.isHeadline ? 1 : 2,
      view.cue === 0 ? 1 : 2,
    );
    into.add(SOURCE_TEMPLATES['no source: cue’s ending, word before the cue'], cue.suffix, l1.word);
    into.add(
      SOURCE_TEMPLATES['no source: cue, cue’s ending, part of speech before the cue'],
      cue.lemma,
      cue.suffix,
      l1.pos,
    );
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
  into.add(SOURCE_TEMPLATES['order, length, distance'], order, length, gap);
  into.add(SOURCE_TEMPLATES['order, word before, word after'], order, before.word, after.word);
  into.add(
    SOURCE_TEMPLATES[
      'order, first part of speech, last part of speech, part of speech before, part of speech after'
    ],
    order,
    first.pos,
    last.pos,
    mixPair(before.pos, after.pos),
  );
  into.add(SOURCE_TEMPLATES['order, last word, cue'], order, last.word, cue.lemma);
  into.add(
    SOURCE_TEMPLATES['order, last name, last part of speech, distance, length'],
    order,
    last.name,
    last.pos,
    mixPair(gap, length),
  );
  into.add(
    SOURCE_TEMPLATES['cue, last part of speech, last name, order'],
    cue.lemma,
    last.pos,
    last.name,
    order,
  );
  into.add(SOURCE_TEMPLATES['order, first word, length'], order, first.word, length);
  into.add(SOURCE_TEMPLATES['order, verbs, commas between, length'], order, verbs, commas, length);
  into.add(SOURCE_TEMPLATES['rank, order'], candidate.rank, order);
  into.add(SOURCE_TEMPLATES['gap, order'], gapStep(candidate.gap), order);
  into.add(SOURCE_TEMPLATES['cue, order, inside the content'], cue.lemma, order, inContent);
  into.add(
    SOURCE_TEMPLATES['cue’s part of speech, cue’s class, order, distance, inside the content'],
    cue.pos,
    cue.cue,
    order,
    mixPair(gap, inContent),
  );
  into.add(SOURCE_TEMPLATES['order, last word'], order, last.word);
  into.add(
    SOURCE_TEMPLATES['order, last lemma, last part of speech, first part of speech'],
    order,
    last.lemma,
    last.pos,
    first.pos,
  );
  into.add(SOURCE_TEMPLATES['cue’s ending, order, distance'], cue.suffix, order, gap);
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
  into.add(CONFIDENCE_TEMPLATES['sureness of the cue'], sure);
  into.add(CONFIDENCE_TEMPLATES['share'], share);
  into.add(CONFIDENCE_TEMPLATES['sureness of the cue, share'], sure, share);
  into.add(CONFIDENCE_TEMPLATES['share of the source, sureness of the cue'], sourceShare, sure);
  into.add(CONFIDENCE_TEMPLATES['cue'], cue.lemma);
  into.add(CONFIDENCE_TEMPLATES['cue’s part of speech, sureness of the cue'], cue.pos, sure);
  into.add(
    CONFIDENCE_TEMPLATES['cue’s class, cue’s part of speech, sureness of the cue'],
    cue.cue,
    cue.pos,
    sure,
  );
  into.add(CONFIDENCE_TEMPLATES['length, verbs, quotations in it'], length, verbs, quotes + 1);
  into.add(CONFIDENCE_TEMPLATES['cue, side, verbs'], cue.lemma, side, verbs);
  into.add(
    CONFIDENCE_TEMPLATES['cue’s part of speech, first part of speech, verbs'],
    cue.pos,
    itemAt(items, content.start).pos,
    verbs + 1,
  );
  into.add(CONFIDENCE_TEMPLATES['quotations in it, sureness of the cue'], quotes, sure);
  into.add(CONFIDENCE_TEMPLATES['headline, sureness of the cue'], unit.isHeadline ? 1 : 2, sure);
  into.add(
    CONFIDENCE_TEMPLATES['source’s part of speech, source’s name, cue’s part of speech'],
    source ? itemAt(items, source.end).pos : 0,
    source ? itemAt(items, source.end).name : 3,
    cue.pos,
  );
  into.add(
    CONFIDENCE_TEMPLATES['source’s last word, cue’s part of speech'],
    source ? itemAt(items, source.end).word : 0,
    cue.pos,
  );
  into.add(CONFIDENCE_TEMPLATES['share, length'], share, length);
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
