import type { Strictness } from '../answer/options.ts';
import type { PreviousAnswer } from '../answer/understand/conversation/conversation-context.ts';
import type { Archive } from '../archive/archive.ts';
import type { ExportedFile } from '../export/export-answer.ts';
import type { Theme } from '../export/picture/style.ts';
import type { Log } from '../log.ts';
import type { Answer, ArticleAnswer, DigestAnswer, Query, Span } from '../model.ts';
import type { NewsItem } from '../news/match-news.ts';
import type { Subject } from '../news/subject.ts';
import type { Survey } from '../news/survey.ts';
import type { Locale } from '../words/locales.ts';
import type { Evidence } from './evidence.ts';

/** An answer with all that showing it needs. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly evidence: Evidence;
  /** The page to show. */
  readonly page: number;
  /** What comes with that page; null for most. */
  readonly picture: ExportedFile | null;
  /** True where people can say whether it is right. */
  readonly canRate?: boolean;
}

/** How to answer, whatever is asked. */
export interface AskOptions {
  readonly strictness: Strictness;
  /** The language to answer in; English where left out. */
  readonly locale?: Locale;
  /** The moment of asking. */
  readonly askedAt: Date;
  /** Where the reader's pages are; null for nowhere. */
  readonly readerUrl: string | null;
}

/** A file of the corpus folder, with the titles of all articles that it holds. */
export interface HoldingFile {
  readonly file: string;
  readonly titles: readonly string[];
}

/** Articles that have what somebody follows, with all that showing them needs. */
export interface FoundNews {
  readonly items: readonly NewsItem[];
  readonly evidence: Evidence;
}

/** What articles tell, with all that showing it needs. */
export interface FoundDigest {
  readonly told: Pick<DigestAnswer, 'stories' | 'quoted' | 'ahead'>;
  readonly evidence: Evidence;
}

/** Something to choose: what to show, and what to send. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What the list is narrowed to; empty texts narrow nothing. */
export interface ListFilter {
  readonly words: string;
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly page: number;
}

/** A page of the reader. */
export type PageRequest = (
  | { readonly page: 'home' }
  | { readonly page: 'articles'; readonly filter: ListFilter }
  | { readonly page: 'article'; readonly id: string; readonly cited: Span | null }
) & {
  /** The language of what is not an article's; English where left out. */
  readonly locale?: Locale | undefined;
};

/**
 * All that is asked of the archive, and what comes back. Both are of what threads can hand to each other, so that nobody who asks needs
 * the archive itself.
 */
export interface ArchiveRequests {
  /** The answer to a query, or where it stands; `page` is the one that is to be shown. */
  readonly answer: {
    readonly request: {
      readonly query: Query;
      readonly view: 'answer' | 'citations';
      readonly page: number;
      readonly options: AskOptions;
    };
    readonly response: FoundAnswer;
  };
  /** What words are answered with that go on from an answer, or from nothing. */
  readonly reply: {
    readonly request: {
      readonly words: string;
      readonly before: PreviousAnswer | null;
      /** What to do where they go on from what can't be seen. */
      readonly advice: string | null;
      readonly options: AskOptions;
    };
    readonly response: FoundAnswer;
  };
  /** The answer to a query as files, in every format that fits it. */
  readonly files: {
    readonly request: { readonly query: Query; readonly options: AskOptions; readonly now: Date };
    readonly response: { readonly lead: string; readonly files: readonly ExportedFile[] };
  };
  /** A picture of the answer to a query: of all of it, or a card of one of its items; `quotable` are the items of which there are cards. */
  readonly picture: {
    readonly request: {
      readonly query: Query;
      readonly of: 'all' | number;
      readonly theme: Theme;
      readonly options: AskOptions;
    };
    readonly response: { readonly picture: ExportedFile; readonly quotable: readonly number[] };
  };
  /** A paragraph with its neighbours; `paragraphs` is how many its article has, 0 where that is gone. */
  readonly context: {
    readonly request: {
      readonly articleId: string;
      readonly paragraph: number;
      readonly readerUrl: string | null;
      readonly locale?: Locale;
    };
    readonly response: {
      readonly answer: Answer;
      readonly evidence: Evidence;
      readonly paragraphs: number;
    };
  };
  /** What can be chosen for what was typed, best first. */
  readonly suggest: {
    readonly request: {
      readonly what: 'speakers' | 'outlets' | 'titles';
      readonly typed: string;
      readonly limit: number;
    };
    readonly response: readonly Suggestion[];
  };
  /** The article that a title means, or those that it may mean; and the file of the one that is meant. */
  readonly findArticle: {
    readonly request: { readonly title: string; readonly locale?: Locale };
    readonly response: { readonly found: ArticleAnswer; readonly holding: HoldingFile | null };
  };
  /** The file that an article is in; null where the article is gone. */
  readonly fileOf: {
    readonly request: { readonly articleId: string };
    readonly response: HoldingFile | null;
  };
  /** The ids of all articles. */
  readonly articleIds: {
    readonly request: null;
    readonly response: readonly string[];
  };
  /** Which of some articles have what somebody follows, each with its passage. */
  readonly news: {
    readonly request: {
      readonly subject: Subject;
      readonly ids: readonly string[];
      readonly strictness: Strictness;
      readonly readerUrl: string | null;
      readonly locale?: Locale;
    };
    readonly response: FoundNews;
  };
  /** What some articles tell, by matter; `today` is what is ahead of. */
  readonly digest: {
    readonly request: {
      readonly ids: readonly string[];
      readonly today: string;
      readonly readerUrl: string | null;
    };
    readonly response: FoundDigest;
  };
  /** The groups of near-copies that some articles are in, by the ids that `news` gives them. */
  readonly groups: {
    readonly request: { readonly ids: readonly string[] };
    readonly response: ReadonlySet<string>;
  };
  /** How a wish to follow something fares with the articles that are there. */
  readonly survey: {
    readonly request: { readonly subject: Subject; readonly strictness: Strictness };
    readonly response: Survey;
  };
  /** Up to three questions that the articles answer. */
  readonly examples: {
    readonly request: { readonly strictness: Strictness };
    readonly response: readonly string[];
  };
  /** A verdict, a timeline and what somebody said, as far as the articles have them. */
  readonly tour: {
    readonly request: { readonly strictness: Strictness };
    readonly response: readonly Query[];
  };
  /** A page of the reader as HTML; null where there is no such page. */
  readonly page: {
    readonly request: PageRequest;
    readonly response: string | null;
  };
}

export type RequestName = keyof ArchiveRequests;
export type RequestOf<Name extends RequestName> = ArchiveRequests[Name]['request'];
export type ResponseOf<Name extends RequestName> = ArchiveRequests[Name]['response'];

/** What a request is answered from. */
export interface Ground {
  readonly archive: Archive;
  readonly log: Pick<Log, 'error'>;
}

/** How each request is answered. Throws a UserError where the person can mend something. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    ground: Ground,
    request: RequestOf<Name>,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};
