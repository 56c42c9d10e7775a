import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerByKind, Query, QueryKind, QueryOf } from '../model.ts';
import { KINDS } from './kinds/index.ts';
import type { Kinds } from './kinds/kind.ts';
import type { AnswerOptions } from './options.ts';
import { withQuestions } from './passages/interview.ts';
import { scopeNotes } from './scope-notes.ts';

/**
 * The answer to any query. Every way of asking comes through here, so all show the same.
 *
 *     answerQuery(archive, { kind: 'who-said', quote: 'fake news' }, { strictness: 'normal' })
 *     // { kind: 'who-said', answered: true, lead: 'Said by …', items: [ … ], statements: [ … ], notes: [], query: … }
 */
export function answerQuery(archive: Archive, query: Query, options: AnswerOptions): Answer {
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
