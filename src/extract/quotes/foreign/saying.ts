import type { QuoteKind, Span, Stance } from '../../../model.ts';
import type { Gender } from '../../names/person-index.ts';
import type { SpeechVerb } from './cues.ts';
import type { Source } from './source.ts';

/** Words in quotation marks with what stands beside them: what is said, the verb, and the words for who says it. */
export interface Saying {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** Null where the verb has no subject, or the quotation goes on from the one before. */
  readonly source: Source | null;
  /** What the verb's form tells of the speaker. */
  readonly gender: Gender | null;
  readonly stance: Stance;
  /** The rule that found it, as a short stable name. */
  readonly rule: string;
  /** Whether, without a source, whoever spoke last speaks on. */
  readonly goesOn: boolean;
  /** Whether the verb may have left its subject out. */
  readonly isBare: boolean;
}

/** A saying of what stands beside some words; without an attribution it goes on from the one before. */
export function sayingFrom(
  attribution: SpeechVerb | null,
  content: readonly Span[],
  kind: QuoteKind,
  rule: string,
): Saying {
  const { cue = null, source = null, gender = null, stance = 'affirms', isBare = true } = attribution ?? {};
  return { kind, content, cue, source, gender, stance, rule, isBare, goesOn: attribution === null };
}
