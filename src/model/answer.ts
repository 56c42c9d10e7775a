/** What is answered, by kind of question. */
import type { Query, QueryKind } from '../queries.ts';
import type {
  ArticleAnswer,
  CoverageAnswer,
  DigestAnswer,
  MentionsAnswer,
  SourcesAnswer,
  TimelineAnswer,
} from './overviews.ts';
import type { AnswerBase } from './passage.ts';
import type { AskAnswer, CheckAnswer, PositionsAnswer, WhoIsAnswer, WhoSaidAnswer } from './statements.ts';

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
