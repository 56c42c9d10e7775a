/** One person (or body that speaks), with every spelling the corpus has. */
export interface Person {
  /** The commonest full form in the corpus. */
  readonly name: string;
  /** Every form met, `name` among them. */
  readonly spellings: readonly string[];
  /** What articles call them, newest first. */
  readonly roles: readonly {
    readonly text: string;
    readonly articleId: string;
    readonly published: string | null;
  }[];
}

/** Who is who across articles; computed at each swap, never cached per article. */
export interface People {
  /** Everyone who is quoted, those with most quotes first. */
  readonly all: readonly Person[];
  /** Who is meant by a name as a person types it: any spelling, or a surname (then possibly several). */
  find(name: string): readonly Person[];
  /** The person whom `Quote.speaker` means in that article. */
  speakerOf(articleId: string, speaker: string): Person | undefined;
}
