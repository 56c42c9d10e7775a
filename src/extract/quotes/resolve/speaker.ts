import type { Span } from '../../../model.ts';
import type { AntecedentCandidate } from './pronouns.ts';

/** Who is meant by the words that name a speaker. */
export interface Speaker {
  readonly name: string | null;
  readonly role: Span | null;
  /** True where the words are a pronoun or a role. */
  readonly inferred: boolean;
  /** Who it could be, the winner first; empty where the words leave no choice. */
  readonly candidates: readonly AntecedentCandidate[];
  /** The rule that decided, as a short stable name. */
  readonly rule: string;
}
