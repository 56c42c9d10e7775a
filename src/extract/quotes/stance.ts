import type { Stance } from '../../model.ts';
import type { TaggedText } from '../tagged-text.ts';
import { cueLemma } from './cues.ts';
import type { TokenRange } from './report.ts';

const DENIES = new Set('deny dismiss reject refute dispute disavow rebuff repudiate contradict'.split(' '));
const ASKS = new Set('ask inquire enquire query'.split(' '));
const ANSWERS = new Set('comment respond answer say discuss confirm reply elaborate disclose'.split(' '));
const MODAL = /^(?:would|could|might|may|should|if|will|'ll|'d)$/;
/** How many words before the cue are read for its auxiliaries and negation. */
const REACH = 4;

/** What the speaker does with the content, by the cue's verb, its auxiliaries and what it governs. */
export function stanceOf({ tokens, sentences }: TaggedText, cue: TokenRange | null): Stance {
  if (!cue) return 'affirms';
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  const from = Math.max(sentence?.first ?? 0, cue.first - REACH);
  const before = tokens.slice(from, cue.first).map((token) => token.lower);
  const words = tokens.slice(cue.first, cue.last).map((token) => cueLemma(token.lower));
  const after = tokens.slice(cue.last, cue.last + 4).map((token) => cueLemma(token.lower));
  const negated = before.some((word) => /^(?:not|n't|never|neither|nor|no)$/.test(word));
  if (words.some((word) => DENIES.has(word))) return negated ? 'affirms' : 'denies';
  const refuses = words.some((word) => word === 'decline' || word === 'refuse');
  if (refuses && [...words, ...after].some((word) => ANSWERS.has(word))) return 'declines';
  if (negated && words.some((word) => /^(?:comment|respond|responded|reply|answer|return)$/.test(word)))
    return 'declines';
  if (before.includes('no') && words.includes('comment')) return 'declines';
  if (words.some((word) => ASKS.has(word))) return 'asks';
  return before.some((word) => MODAL.test(word)) ? 'hypothetical' : 'affirms';
}
