import type { Span } from '../../../model.ts';
import { attribute, type ScoredAttribution } from '../model/attribute.ts';
import { type CandidateSpan, canBeCue } from '../model/candidates.ts';
import { cueFeatures, unitFacts } from '../model/cue-features.ts';
import { FeatureSet } from '../model/hashing.ts';
import { type LinearModel, type Scorer, scoreOf } from '../model/linear-model.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { CUE_CODE, POS_CODE, type SentenceUnit, type SyntaxItem } from '../syntax/units.ts';

/** How surely something must be an attribution, by what is known of its cue. Chosen on held-out articles. */
interface Threshold {
  /** Cues that score lower are not looked at further, which saves most of the time. */
  readonly cueScore: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A verb that the lexicon has needs less proof than another word. */
const KNOWN_VERB: Threshold = { cueScore: -2.5, confidence: 0.15 };
const OTHER_WORD: Threshold = { cueScore: -1.5, confidence: 0.33 };
/** Denials and refusals count even inside other speech, where annotators rarely marked them. */
const DENIAL: Threshold = { cueScore: -4, confidence: 0.15 };

/** The reports that the model finds, in reading order of their cues. */
export function findLearnedAttributions(annotated: AnnotatedText, model: LinearModel): Attribution[] {
  const scorer = { model, features: new FeatureSet() };
  return annotated.units.flatMap((unit, index) => {
    const made = attributionsOf(unit, scorer);
    return withoutRivals(unit, made, scorer).flatMap((one) => toAttribution(annotated, index, one));
  });
}

function attributionsOf(unit: SentenceUnit, scorer: Scorer): ScoredAttribution[] {
  const { model, features } = scorer;
  const facts = unitFacts(unit);
  const found: ScoredAttribution[] = [];
  unit.items.forEach((item, at) => {
    if (!canBeCue(item)) return;
    cueFeatures(unit, facts, at, features);
    const cueScore = scoreOf(model, features);
    const least = leastFor(item);
    if (cueScore < least.cueScore) return;
    const made = attribute(scorer, unit, { cue: at, cueScore });
    if (made && made.confidence >= least.confidence) found.push(made);
  });
  return found;
}

function leastFor({ cue, pos }: SyntaxItem): Threshold {
  if (cue === CUE_CODE.deny || cue === CUE_CODE.decline) return DENIAL;
  return cue > 0 && pos === POS_CODE['VERB'] ? KNOWN_VERB : OTHER_WORD;
}

/** Where two cues claim the same content, the surer one has it, and the other its next best, if that is sure enough. */
function withoutRivals(
  unit: SentenceUnit,
  made: readonly ScoredAttribution[],
  scorer: Scorer,
): ScoredAttribution[] {
  const kept: ScoredAttribution[] = [];
  for (const one of [...made].sort((a, b) => b.confidence - a.confidence)) {
    const isFree = (content: CandidateSpan) => !kept.some((other) => isSame(unit, content, other.content));
    const left = isFree(one.content) ? one : attribute(scorer, unit, one, isFree);
    const item = unit.items[one.cue];
    if (left && item && left.confidence >= leastFor(item).confidence) kept.push(left);
  }
  return kept.sort((a, b) => a.cue - b.cue);
}

/** Two contents are the same where they share nine tenths of the words they cover. */
function isSame({ items }: SentenceUnit, a: CandidateSpan, b: CandidateSpan): boolean {
  const words = (from: number, to: number) => {
    let count = 0;
    for (const { quoteWords, pos } of items.slice(from, to + 1))
      count += quoteWords || (pos === POS_CODE['PUNCT'] ? 0 : 1);
    return count;
  };
  const shared = words(Math.max(a.start, b.start), Math.min(a.end, b.end));
  return shared >= 0.9 * (words(a.start, a.end) + words(b.start, b.end) - shared);
}

function toAttribution(
  annotated: AnnotatedText,
  index: number,
  { cue, content, source, confidence }: ScoredAttribution,
): Attribution[] {
  const unit = annotated.units[index];
  const item = unit?.items[cue];
  const span = unit && spanOf(annotated, tokensOf(unit, content));
  if (!item || !span) return [];
  return [
    {
      cue: { first: item.first, last: item.last },
      source: source && tokensOf(unit, source),
      content: [span],
      rule: 'model',
      evidence: { unit: index, item: cue, confidence },
    },
  ];
}

function tokensOf({ items }: SentenceUnit, { start, end }: CandidateSpan): TokenRange {
  return { first: items[start]?.first ?? 0, last: items[end]?.last ?? 0 };
}

function spanOf({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): Span | null {
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && end.end > start.start ? { start: start.start, end: end.end } : null;
}
