/** Answers that tell who said or is what: the questions about words and people. */
import type { QueryOf } from '../queries.ts';
import type { QuoteKind, Span, Stance } from './article.ts';
import type { AnswerBase, Citation } from './passage.ts';

/** A paragraph in the pure ranking. */
export interface Hit {
  readonly citation: Citation;
  /** The whole paragraph. */
  readonly span: Span;
  readonly text: string;
  readonly score: number;
}

export interface AskAnswer extends AnswerBase {
  readonly kind: 'ask';
  readonly query: QueryOf<'ask'>;
  /** The sentence, or two, that answers; `hit` is the index of its paragraph in `hits`. */
  readonly best: { readonly text: string; readonly span: Span; readonly hit: number } | null;
  readonly hits: readonly Hit[];
}

/** One attribution with its evidence. */
export interface Statement {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly kind: QuoteKind;
  readonly stance: Stance;
  readonly inferred: boolean;
  /** One slice of the article, from the first content span's start to the last one's end. */
  readonly text: string;
  readonly span: Span;
  readonly cue: string | null;
  readonly citation: Citation;
  /** How the quoted words were found, where the query gave some. */
  readonly match: 'exact' | 'folded' | 'close' | null;
}

export interface WhoSaidAnswer extends AnswerBase {
  readonly kind: 'who-said';
  readonly query: QueryOf<'who-said'>;
  readonly statements: readonly Statement[];
}

/**
 * What the articles have of a claim: the very words in quotation marks; the very words, reported by the article; said in other words; said by
 * somebody else; said otherwise in a negation, a number or a name; a part of a sentence that says otherwise; put together of two
 * places; written there but nobody's quoted words; not found in these articles.
 */
export type CheckVerdict =
  | 'word-for-word'
  | 'reported'
  | 'other-words'
  | 'somebody-else'
  | 'opposite'
  | 'part'
  | 'spliced'
  | 'unspoken'
  | 'not-found';

/** One quotation that was checked. */
export interface CheckedClaim {
  /** As it was asked, without marks around it. */
  readonly claim: string;
  readonly verdict: CheckVerdict;
  /** Whose words they are, or those that come nearest; null where that is not known. */
  readonly speaker: string | null;
  /** The runs of words that differ, as asked and as written; one of the two can be empty. */
  readonly differences: readonly {
    readonly kind: string;
    readonly asked: string;
    readonly written: string;
  }[];
  readonly citation: Citation | null;
}

export interface CheckAnswer extends AnswerBase {
  readonly kind: 'check';
  readonly query: QueryOf<'check'>;
  /** In the order in which they were asked; at least one where the query holds a word at all. */
  readonly claims: readonly CheckedClaim[];
}

/** One side of a dispute: a speaker and what they said about the topic. */
export interface Position {
  readonly speaker: string;
  readonly stance: Stance;
  readonly statements: readonly Statement[];
}

export interface PositionsAnswer extends AnswerBase {
  readonly kind: 'positions';
  readonly query: QueryOf<'positions'>;
  readonly positions: readonly Position[];
}

/** Somebody, with what articles call them. */
export interface IntroducedPerson {
  readonly name: string;
  /** Oldest first. */
  readonly roles: readonly {
    readonly text: string;
    readonly published: string | null;
    readonly citation: Citation;
  }[];
}

export interface WhoIsAnswer extends AnswerBase {
  readonly kind: 'who-is';
  readonly query: QueryOf<'who-is'>;
  readonly people: readonly IntroducedPerson[];
}
