import type { UnreadLanguage } from '../../model.ts';
import type { Dates } from '../dates/dates.ts';
import type { MeanLengths } from '../index/impacts.ts';
import type { NearDuplicates } from '../near-duplicates/near-duplicates.ts';
import type { People } from '../people/people.ts';
import type { OutlinedArticles } from './outlined-articles.ts';
import type { SortedStems } from './sorted-stems.ts';

/** What of an archive every process that answers holds whole, packed: all but texts and what was found in them. */
export interface Outline {
  readonly version: string;
  readonly builtAt: string;
  /** In the order of the corpus folder. */
  readonly articles: OutlinedArticles;
  readonly paragraphs: number;
  readonly means: MeanLengths;
  readonly languages: readonly UnreadLanguage[];
  readonly stems: SortedStems;
  readonly people: People;
  readonly nearDuplicates: NearDuplicates;
  readonly dates: Dates;
}
