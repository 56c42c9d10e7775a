/** How sure the corpus must be to count as answering. */
export type Strictness = 'strict' | 'normal' | 'lenient';

/** What an answer depends on besides the query and the archive. */
export interface AnswerOptions {
  readonly strictness: Strictness;
}
