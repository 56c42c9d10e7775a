/** One person (or body that speaks), with every spelling the corpus has. */
export interface Person {
  /** The commonest full form in the corpus. */
  readonly name: string;
  /** The name as it stands inside a sentence: with its article where the corpus mostly gives it one ("the Kremlin"). */
  readonly inText: string;
  /** Every form met, `name` among them. */
  readonly spellings: readonly string[];
  /** What articles call them, newest first. */
  readonly roles: readonly {
    readonly text: string;
    readonly articleId: string;
    readonly published: string | null;
  }[];
}
