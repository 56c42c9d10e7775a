/** Where some stems stand in an article; each is asked about by its place in the list of them. */
export interface ArticleStanding {
  /** Whether a stem stands in the article, its title and outlet included. */
  anywhere(stem: number): boolean;
  /** Whether it stands in the title or outlet. */
  inHeading(stem: number): boolean;
  /** Whether it stands in the text of the paragraphs from `first` to `last`, counted from 1. */
  inText(stem: number, first: number, last: number): boolean;
}

/** Gives where the stems stand in an article, by its id. */
export type Standing = (articleId: string) => ArticleStanding;
