import type { Archive } from '../archive/archive.ts';
import type { Answer, Query } from '../model.ts';
import { articleAnswer } from './article/article.ts';
import { ask } from './ask/ask.ts';
import { coverage } from './coverage/coverage.ts';
import { help } from './help.ts';
import type { AnswerOptions } from './options.ts';
import { withQuestions } from './passages/interview.ts';
import { positions } from './positions/positions.ts';
import { scopeNotes } from './scope-notes.ts';
import { sources } from './sources/sources.ts';
import { timeline } from './timeline/timeline.ts';
import { whoSaid } from './who-said/who-said.ts';

/** The answer to any query. Every way of asking comes through here, so all show the same. */
export function answerQuery(archive: Archive, query: Query, options: AnswerOptions): Answer {
  const answer = withQuestions(archive, answerTo(archive, query, options));
  return answer.answered ? answer : { ...answer, notes: [...answer.notes, ...scopeNotes(archive, query)] };
}

function answerTo(archive: Archive, query: Query, options: AnswerOptions): Answer {
  switch (query.kind) {
    case 'ask':
      return ask(archive, query, options);
    case 'who-said':
      return whoSaid(archive, query, options);
    case 'timeline':
      return timeline(archive, query, options);
    case 'positions':
      return positions(archive, query, options);
    case 'coverage':
      return coverage(archive, query, options);
    case 'article':
      return articleAnswer(archive, query);
    case 'sources':
      return sources(archive, query);
    case 'help':
      return help(query);
  }
}
