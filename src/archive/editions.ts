/** Groups of articles that carry the same text, or nearly (wire copy, the same page saved twice). */
export interface Editions {
  /** The id that stands for the article's group: its own where it has no near-copy. */
  groupOf(articleId: string): string;
  /** All members of the article's group, the article itself included, in the order of the corpus folder. */
  membersOf(articleId: string): readonly string[];
}
