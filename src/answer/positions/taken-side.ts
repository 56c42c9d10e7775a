import type { Quote, Stance } from '../../model.ts';
import type { Assertion } from './proposition.ts';

/** A side of a dispute. */
export type Side = Extract<Stance, 'affirms' | 'denies' | 'declines'>;

/** A statement that may take a side, ready to be compared with a claim. */
export interface Heard {
  readonly quote: Quote;
  readonly cue: string;
  readonly content: string;
  /** Whether it has a word of what is claimed: without one it can't say the claim. */
  readonly mentions: boolean;
  /** Who speaks, as named and described. */
  readonly source: string;
  readonly assertion: Assertion;
  /** Whether the sentence puts a case before it comes to the speech: "If that is confirmed, it will mean …". */
  readonly isConditional: boolean;
}

/** A side with the words that take it. */
export interface Taken {
  readonly side: Side;
  /** False where the words point back to what was told before them. */
  readonly isOwn: boolean;
}
