import type { Stance } from '../../../model.ts';
import type { TaggedText, TaggedToken } from '../../tagged-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass, cueLemma, PHRASAL_DENIAL } from '../syntax/cues.ts';

const DENIES = new Set('deny dismiss reject refute dispute disavow rebuff repudiate contradict'.split(' '));
const DOUBTS = new Set(['doubt']);
const ASKS = new Set('ask inquire enquire query wonder question'.split(' '));
const REFUSES = new Set('decline refuse'.split(' '));
/** What somebody refuses to do who keeps silent. */
const ANSWERS = new Set(
  'comment respond answer say discuss confirm reply elaborate disclose speak specify'.split(' '),
);
const RESPONDS = /^(?:comment|commented|respond|responded|reply|replied|answer|answered|return|returned)$/;
const NEGATION = /^(?:not|n't|never|neither|nor|no|without)$/;
/** "Doesn't just allege" alleges, and more. */
const NOT_ONLY = /^(?:just|only|merely|simply)$/;
const HYPOTHETICAL = /^(?:would|could|might|may|should|if|'d)$/;
/** How many words before the cue are read for its auxiliaries and negation. */
const REACH = 4;

/**
 * What the speaker does with the content, by the cue's verb, its auxiliaries and what it governs. What somebody is
 * reported not to have said, or to doubt, counts as hypothetical; what they don't believe, as denied.
 */
export function stanceOf({ tokens, sentences }: TaggedText, { cue, source, content }: Attribution): Stance {
  if (!cue) return 'affirms';
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  const from = Math.max(sentence?.first ?? 0, cue.first - REACH);
  const isContent = (token: TaggedToken) =>
    content.some(({ start, end }) => token.start >= start && token.end <= end);
  const near = tokens.slice(from, cue.first).filter((token) => !isContent(token));
  const before = near.map(({ lower }) => lower);
  const lemmas = tokens.slice(cue.first, cue.last).map(({ lower }) => cueLemma(lower));
  const after = tokens.slice(cue.last, cue.last + 5).map(({ lower }) => cueLemma(lower));
  const named = source ? tokens.slice(source.first, source.last).map(({ lower }) => lower) : [];
  const negated =
    (before.some((word) => NEGATION.test(word)) && !NOT_ONLY.test(before.at(-1) ?? '')) ||
    named.some((word) => /^(?:neither|no)$/.test(word));
  const turn = tokens.slice(cue.first, cue.first + 3).map(({ lower }) => lower);
  if (PHRASAL_DENIAL.test(turn.join(' '))) return negated ? 'affirms' : 'denies';
  if (lemmas.some((word) => DENIES.has(word))) return negated ? 'affirms' : 'denies';
  if (lemmas.some((word) => DOUBTS.has(word))) return negated ? 'affirms' : 'hypothetical';
  if (lemmas.some((word) => REFUSES.has(word)) && after.some((word) => ANSWERS.has(word))) return 'declines';
  if (negated && lemmas.some((word) => RESPONDS.test(word))) return 'declines';
  if (ASKS.has(lemmas[0] ?? '')) return 'asks';
  if (negated) return cueClass(tokens[cue.first]?.lower ?? '') === 'think' ? 'denies' : 'hypothetical';
  return near.some(({ lower, pos }) => pos !== 'NOUN' && HYPOTHETICAL.test(lower))
    ? 'hypothetical'
    : 'affirms';
}
