import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerByKind, Query, QueryKind, QueryOf, Scope } from '../model.ts';
import { KINDS } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import type { AnswerOptions } from './options.ts';
import { withQuestions } from './passages/interview.ts';
import { scopeNotes } from './scope-notes.ts';
import type { PreviousAnswer, Turn } from './understand/conversation/conversation-context.ts';
import { understand } from './understand/understand.ts';

/**
 * The answer to any query. Every way of asking comes through here, so all show the same. A question is words, and understood as they are in a conversation: its answer
 * may be that to another query, which it then carries.
 *
 *     answerQuery(archive, { kind: 'who-said', quote: 'fake news' }, { strictness: 'normal' })
 *     // { kind: 'who-said', answered: true, lead: 'Said by …', items: [ … ], statements: [ … ], notes: [], query: … }
 */
export function answerQuery(archive: Archive, query: Query, options: AnswerOptions): Answer {
  return query.kind === 'ask'
    ? answerWords(archive, query.question, null, options, scopeOf(query)).answer
    : answerAsIs(archive, query, options);
}

/** What words are answered with, and the page to show; `before` is the answer that they may go on from. */
export function answerWords(
  archive: Archive,
  words: string,
  before: PreviousAnswer | null,
  options: AnswerOptions,
  scope: Scope = {},
  advice?: string,
): Turn {
  const { askedAt: now = new Date() } = options;
  const answer = (query: Query) => answerAsIs(archive, query, options);
  return understand(words, before, { archive, now, scope, answer, ...(advice !== undefined && { advice }) });
}

function scopeOf({ outlet, from, to }: Scope): Scope {
  return {
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The answer to a query that is taken as it is. */
function answerAsIs(archive: Archive, query: Query, options: AnswerOptions): Answer {
  const answer = withQuestions(archive, answerTo(archive, query, options));
  return answer.answered ? answer : { ...answer, notes: [...answer.notes, ...scopeNotes(archive, query)] };
}

function answerTo<K extends QueryKind>(
  archive: Archive,
  query: QueryOf<K> & { kind: K },
  options: AnswerOptions,
): AnswerByKind[K] {
  const kind: Kinds[K] = KINDS[query.kind];
  return kind.answer(archive, query, options);
}
