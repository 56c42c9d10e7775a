import type { Span } from '../../../model.ts';
import type { Gender } from '../../names/person-index.ts';

/** The words that name who speaks, as they stand beside a quotation. */
export interface Source {
  readonly span: Span;
  /** The name in it; null where it is a pronoun or says only what somebody is. */
  readonly name: Span | null;
  /** The words that say what the speaker is. */
  readonly role: Span | null;
  /** What a pronoun, or an article before a role, tells of the speaker. */
  readonly gender: Gender | null;
  readonly isPronoun: boolean;
  /** Whether a name of one word is sure to be one, by where it stands. */
  readonly sure: boolean;
  /** Whether the words stand in another case than the subject's ("за словами Івана"), so that they are no name to show. */
  readonly oblique?: true;
}
