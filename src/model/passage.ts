/** What an answer of any kind is made of. */
import type { Span } from './article.ts';

/** Where a passage stands, with what a reader needs to check it. */
export interface Citation {
  readonly articleId: string;
  /** What to show as the title: the article's own, or "Untitled (file name)". */
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraph: number;
}

/** A slice of a stored article that may be shown. `text === article.text.slice(span.start, span.end)`, always. */
export interface Passage {
  readonly citation: Citation;
  readonly span: Span;
  readonly text: string;
  /** The parts to stress, as offsets into the article, inside `span`, in order, not overlapping. */
  readonly highlights: readonly Span[];
}

/** What of an item is not stated in so many words. */
export type Mark = 'inferred' | 'planned' | 'closest' | 'undated';

/** One thing an answer shows, for people: a label in the program's own words, and the passage it stands on. */
export interface Item {
  /** A speaker with role, a date, a count; empty where the passage needs none. Plain text, not Markdown. */
  readonly label: string;
  readonly passage: Passage | null;
  readonly marks: readonly Mark[];
  /** The same passage, or nearly, in other articles. */
  readonly also: readonly Citation[];
  /** The question of an interview that the passage answers: shown above it, and no part of it. */
  readonly asked?: Passage;
  /** Who is quoted in the passage, and as what; left out where that is not known, or nobody is asked for. */
  readonly speaker?: { readonly name: string; readonly role: string | null };
}

/** What every answer has. */
export interface AnswerBase {
  /** False: the corpus does not answer, and `items` are at best "closest, perhaps not an answer". */
  readonly answered: boolean;
  /** One line in the program's own words, plain text. */
  readonly lead: string;
  readonly items: readonly Item[];
  /** Caveats, each a sentence in the program's own words, plain text. */
  readonly notes: readonly string[];
}
