import type { PersonKeys } from './find.ts';
import type { Person } from './person.ts';

export type { Person } from './person.ts';

/** Who is who across articles. */
export interface People {
  /** Everyone who is quoted, those with most quotes first. */
  readonly all: readonly Person[];
  /**
   * Who is meant by a name as a person types it: any spelling, or a surname (then possibly several); where there is nobody,
   * and unless `fuzzy` is false, who has a name with a letter or two of difference.
   */
  find(name: string, options?: { readonly fuzzy?: boolean }): readonly Person[];
  /** The person whom `Quote.speaker` means in that article. */
  speakerOf(articleId: string, speaker: string): Person | undefined;
  /** The ids of the articles in which a person is quoted, newest first, undated last; none for strangers. */
  articlesOf(person: Person): readonly string[];
}

/** People as they are saved: with the names by which articles call them, and what they can be found by. */
export interface NamedSpeakers extends People {
  /** What a person can be found by; nothing for strangers. */
  keysOf(person: Person): PersonKeys;
  /** The speakers whom an article names, as it does. */
  speakersIn(articleId: string): readonly string[];
}
