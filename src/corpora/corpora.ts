import type { Feedback } from '../feedback/feedback.ts';
import type { Intake } from '../intake/intake.ts';
import type { CorporaSettings } from './corpora-settings.ts';
import type { Hosts } from './hosts.ts';

/** Several corpora, each with an archive, a way in and a memory of its own. */
export interface Corpora {
  readonly settings: CorporaSettings;
  readonly hosts: Hosts;
  /** What belongs to a corpus besides its archive. */
  ways(name: string): Promise<CorpusWays>;
  /** Removes the marks of a person in every corpus; returns how many there were. */
  forget(person: string): Promise<number>;
}

export interface CorpusWays {
  readonly intake: Intake | null;
  readonly feedback: Feedback | null;
  /** Where its articles are served as pages; null for nowhere. */
  readonly readerUrl: string | null;
}
