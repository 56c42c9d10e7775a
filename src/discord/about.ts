import { notice } from '../answering/notice.ts';
import type { Answer } from '../model.ts';
import { readVersion } from '../version.ts';
import type { AnswerService } from './answer-service.ts';

/** What the bot is, what it answers from, under which licence, and what it keeps of people. */
export async function describeBot({ say, host, feedback, places, open }: AnswerService): Promise<Answer> {
  await open();
  const status = host.status();
  const lines = [
    ...(status
      ? [
          say('about.corpus', {
            articles: say('count.articles', { n: status.articles }),
            paragraphs: say('count.paragraphs', { n: status.paragraphs }),
          }),
        ]
      : // Of several corpora this place may have none, or one that is closed.
        places === null
        ? [say('about.noCorpus')]
        : []),
    say('about.licence'),
    say('about.privacy'),
    ...(feedback ? [say('about.marks', { n: feedback.keepDays })] : []),
  ];
  return {
    ...notice(say('about.lead', { version: readVersion() }), true),
    items: lines.map((label) => ({ label, passage: null, marks: [], also: [] })),
  };
}
