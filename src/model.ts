/**
 * The words of the trade as types, nothing else. Every offset in this program is a half-open range
 * `[start, end)` of UTF-16 code units (JavaScript string indices) into `Article.text`.
 */
import type { Query, QueryKind, QueryOf } from './queries.ts';
import type { Message } from './words/catalogue.ts';

/** A slice of an article: `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph of an article; `n` counts from 1. */
export interface Paragraph extends Span {
  readonly n: number;
}

/** An article as read: its body alone, and what the file itself says about it. */
export interface Article {
  /** Stable and readable: the same file, read twice, gives the same id. At most 60 characters `[A-Za-z0-9_.(),'~-]`. */
  readonly id: string;
  /** Path of the file below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** As precise as the file is: `2024-10`, `2024-10-16`, `2024-10-16T15:35:00` or with an offset; null where it says nothing. */
  readonly published: string | null;
  /** The date of the last change, kept apart from `published`; same notation. */
  readonly updated: string | null;
  /** The original source that the text itself credits, word for word (`www.example.org`); absent where it credits none. */
  readonly source?: string;
  /** ISO 639-1 code, or null where the text is too short to tell. */
  readonly language: string | null;
  /** The body; paragraphs are separated by one empty line (`--plain`: the file's content as it is). */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A file, or a part of one, that could not be used, in words for the person who can mend it. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
  /** The reason, to be said in every language; absent where it is worded in English only. */
  readonly said?: Message;
  /** The file was read all the same, but for what the reason names. */
  readonly partial?: true;
}

/** A line that was taken out of a body as not being part of it. */
export interface Removal {
  /** The rule that took it out, as a short stable name. */
  readonly rule: string;
  readonly text: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What the speaker does with the content: says it, denies it, refuses to say, asks, or would say it. */
export type Stance = 'affirms' | 'denies' | 'declines' | 'asks' | 'hypothetical';

/** An attribution: what somebody is reported to have said, written or thought. */
export interface Quote {
  readonly kind: QuoteKind;
  /** In reading order, quotation marks included; at least one. */
  readonly content: readonly Span[];
  /** The reporting word or phrase. */
  readonly cue: Span | null;
  /** The words that name the speaker at this place ("he", "the ministry"). */
  readonly source: Span | null;
  /** The speaker's full name within this article; null where it cannot be known. */
  readonly speaker: string | null;
  /** The words of this article that say what the speaker is ("Kremlin spokesman"). */
  readonly role: Span | null;
  /** True where the source is a pronoun or a role, or lies in another sentence. */
  readonly inferred: boolean;
  readonly stance: Stance;
  /** The rule that found it, as a short stable name. */
  readonly rule: string;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in the text. */
export interface DateMention extends Span {
  readonly type: DateType;
  /** TIMEX3 value; unknown parts are X (`XXXX-06`); null where nothing is known. */
  readonly value: string | null;
  /** True where the value was computed from an anchor rather than stated in full. */
  readonly inferred: boolean;
}

export type Precision = 'day' | 'month' | 'year';

/** A sentence that reports something at a resolved date. The span is the sentence. */
export interface Event extends Span {
  /** `2024-10-14`, `2024-10` or `2024`, as the precision says. */
  readonly date: string;
  readonly precision: Precision;
  /** True where the date was computed from an anchor rather than stated in full. */
  readonly inferred: boolean;
  /** True where the text tells of it as still to come. */
  readonly planned: boolean;
}

/** Words of an article that say what somebody is ("Tesla CEO"), whether or not they are quoted in it. */
export interface NamedRole {
  /** The fullest name in the article, without titles. */
  readonly name: string;
  readonly role: Span;
}

/** What is found in one article's text, without looking at any other article. */
export interface Extraction {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly events: readonly Event[];
  readonly roles: readonly NamedRole[];
}

/** Limits what is searched. Dates are `2024`, `2024-10` or `2024-10-16`, both ends included. */
export interface Scope {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}

export type { Query, QueryKind, QueryOf } from './queries.ts';
export type AskQuery = QueryOf<'ask'>;
export type WhoSaidQuery = QueryOf<'who-said'>;
export type CheckQuery = QueryOf<'check'>;
export type WhoIsQuery = QueryOf<'who-is'>;
export type MentionsQuery = QueryOf<'mentions'>;
export type TimelineQuery = QueryOf<'timeline'>;
export type PositionsQuery = QueryOf<'positions'>;
export type CoverageQuery = QueryOf<'coverage'>;
export type ArticleQuery = QueryOf<'article'>;
export type DigestQuery = QueryOf<'digest'>;
export type SourcesQuery = QueryOf<'sources'>;
export type HelpQuery = QueryOf<'help'>;

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

interface AnswerBase {
  /** False: the corpus does not answer, and `items` are at best "closest, but not an answer". */
  readonly answered: boolean;
  /** One line in the program's own words, plain text. */
  readonly lead: string;
  readonly items: readonly Item[];
  /** Caveats, each a sentence in the program's own words, plain text. */
  readonly notes: readonly string[];
}

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
  readonly query: AskQuery;
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
  readonly query: WhoSaidQuery;
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
  readonly query: CheckQuery;
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
  readonly query: PositionsQuery;
  readonly positions: readonly Position[];
}

/** How often somebody or something is there on a date. */
export interface TimedCount {
  /** Null for whoever names none. */
  readonly name: string | null;
  /** As precise as it is known; null for none. */
  readonly date: string | null;
  readonly count: number;
}

export interface CoverageAnswer extends AnswerBase {
  readonly kind: 'coverage';
  readonly query: CoverageQuery;
  /** Each outlet once, the earliest first, undated last; null for an article that names none. Their articles likewise. */
  readonly reports: readonly { readonly outlet: string | null; readonly articles: readonly Citation[] }[];
  /** The paragraphs that tell of it, by outlet and day; of near-copies those of the earliest. */
  readonly counts: readonly TimedCount[];
  /** How many paragraphs were looked at, where there may be more of it; null where all were. */
  readonly cutAt: number | null;
}

/** A sentence of a timeline. */
export interface DatedPassage {
  readonly passage: Passage;
  readonly inferred: boolean;
  readonly planned: boolean;
  /** Where other articles tell the same. */
  readonly also: readonly Citation[];
  /** How many articles tell it, near-copies counted once. */
  readonly reports: number;
  /** What other articles tell of the same event with another number, which is stressed. */
  readonly variants: readonly Passage[];
  /** The numbers that differ, in the words of the articles ("about 11,000", "10,000"); empty where they agree. */
  readonly figures: readonly string[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly precision: Precision;
  readonly sentences: readonly DatedPassage[];
}

export interface TimelineAnswer extends AnswerBase {
  readonly kind: 'timeline';
  readonly query: TimelineQuery;
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** On the topic, from articles or sentences without a date. */
  readonly undated: readonly Passage[];
}

export interface ArticleAnswer extends AnswerBase {
  readonly kind: 'article';
  readonly query: ArticleQuery;
  readonly articleId: string | null;
}

/** A matter that articles tell of. */
export interface DigestStory {
  /** The first sentence of the article that is nearest to all of them. */
  readonly opening: Passage;
  /** How many texts tell it, copies counted once. */
  readonly texts: number;
  /** All articles, that one first. */
  readonly articles: readonly Citation[];
}

/** Somebody whom several texts quote, with one quotation. */
export interface QuotedMost {
  readonly speaker: string;
  readonly texts: number;
  readonly passage: Passage;
}

/** What an article says is still to come. */
export interface DateAhead {
  /** `2024-10-14`, `2024-10` or `2024`. */
  readonly date: string;
  readonly inferred: boolean;
  readonly passage: Passage;
}

export interface DigestAnswer extends AnswerBase {
  readonly kind: 'digest';
  readonly query: DigestQuery;
  /** The most reported first. */
  readonly stories: readonly DigestStory[];
  readonly quoted: readonly QuotedMost[];
  /** The soonest first. */
  readonly ahead: readonly DateAhead[];
}

/** What the corpus holds. */
export interface CorpusCensus {
  readonly articles: number;
  readonly paragraphs: number;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly undated: number;
  readonly first: string | null;
  readonly last: string | null;
  /** ISO time of the last reindex. */
  readonly indexedAt: string;
}

export interface SourcesAnswer extends AnswerBase {
  readonly kind: 'sources';
  readonly query: SourcesQuery;
  readonly census: CorpusCensus;
}

/** Where another answer stands: for each of its articles what that says of itself, and a passage. `query` is that answer's. */
export interface CitationsAnswer extends AnswerBase {
  readonly kind: 'citations';
  readonly query: Query;
}

/** Help, progress, reports and refusals: the program's own words only. */
export interface NoticeAnswer extends AnswerBase {
  readonly kind: 'notice';
  readonly query: Query | null;
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
  readonly query: WhoIsQuery;
  readonly people: readonly IntroducedPerson[];
}

export interface MentionsAnswer extends AnswerBase {
  readonly kind: 'mentions';
  readonly query: MentionsQuery;
  /** Over all articles, shown or not. */
  readonly counts: { readonly articles: number; readonly times: number; readonly outlets: number };
}

/** The answer to each kind of question. */
export interface AnswerByKind {
  readonly ask: AskAnswer;
  readonly 'who-said': WhoSaidAnswer;
  readonly check: CheckAnswer;
  readonly 'who-is': WhoIsAnswer;
  readonly timeline: TimelineAnswer;
  readonly positions: PositionsAnswer;
  readonly coverage: CoverageAnswer;
  readonly mentions: MentionsAnswer;
  readonly article: ArticleAnswer;
  readonly digest: DigestAnswer;
  readonly sources: SourcesAnswer;
  readonly help: NoticeAnswer;
}

export type Answer = AnswerByKind[QueryKind] | CitationsAnswer | NoticeAnswer;

/** What a reindex did to the corpus folder's files, and how long it took. */
export interface ReindexReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Files that gave nothing, or not everything, each with its reason. */
  readonly skipped: readonly Problem[];
  readonly articles: number;
  readonly paragraphs: number;
  readonly seconds: number;
  /** The lines that recur across the articles of one outlet and are left out of them. */
  readonly templates: readonly OutletTemplate[];
  /** Articles in languages that the extractors don't know: they are searched, but have no quotes, dates and events. */
  readonly unread: readonly UnreadLanguage[];
}

/** What an outlet's articles have in common, and so is not shown as theirs. */
export interface OutletTemplate {
  /** Null for articles that don't say whose they are. */
  readonly outlet: string | null;
  /** Each as it is written in one of the articles. */
  readonly lines: readonly string[];
  /** How many articles they were taken out of. */
  readonly articles: number;
}

/** How many articles are in a language. */
export interface UnreadLanguage {
  /** ISO 639-1 code. */
  readonly language: string;
  readonly articles: number;
}

/** How far a reindex has come. */
export interface ReindexProgress {
  readonly step: 'listing' | 'reading' | 'indexing' | 'saving';
  readonly done: number;
  readonly total: number;
}
