import { answerWords } from '../../src/answer/answer-query.ts';
import type { PreviousAnswer } from '../../src/answer/understand/conversation/conversation-context.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Answer } from '../../src/model.ts';

/** After all that the articles of these tests tell. */
const ASKED_AT = new Date('2032-04-02T09:00:00Z');

/** The answer to the last of several messages, each of which goes on from the answer before it, as mentions do. */
export function talk(archive: Archive, ...messages: readonly string[]): Answer {
  let before: PreviousAnswer | null = null;
  let answer: Answer | null = null;
  for (const words of messages) {
    answer = answerWords(archive, words, {
      before,
      options: { strictness: 'normal', askedAt: ASKED_AT },
    }).answer;
    before = answer.query && { query: answer.query, view: 'answer', page: 1, pages: 1, isReply: false };
  }
  if (answer === null) throw new Error('no message');
  return answer;
}

/** What a person reads first: lead, label and passage. */
export function shown({ lead, items: [first] }: Answer): string {
  return [lead, first?.label, first?.passage?.text].filter(Boolean).join('\n');
}
