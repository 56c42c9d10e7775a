import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer, ArticleAnswer, Item } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { AnswerService } from '../answer-service.ts';
import { NoArchiveYet } from '../archive-wait.ts';
import type { DecisionPrompt } from '../command.ts';
import { clip } from '../rendering/markdown.ts';
import { intakeOf } from './adding.ts';
import { reindexing } from './reindexing.ts';

/** How many articles of a file are named. */
const NAMED = 10;

/** Asks whether the file of an article is to go, naming all that goes with it. Where several can be meant, those are the answer. */
export async function offerToRemove(service: AnswerService, title: string): Promise<DecisionPrompt | Answer> {
  intakeOf(service);
  const { say } = service;
  const asked = await service.host.ask('findArticle', { title, locale: service.say.locale });
  if (!asked) throw new NoArchiveYet();
  const { found, holding } = asked;
  const { articleId } = found;
  if (articleId === null || holding === null) return whichOne(found, say);
  const { file, titles } = holding;
  return {
    answer: {
      ...notice(say('remove.offer', { file }), true),
      items: listed(
        titles.map((one) => clip(one, 150)),
        say,
      ),
    },
    evidence: NO_EVIDENCE,
    choices: [
      { label: say('button.remove'), action: { type: 'remove', articleId }, weight: 'do' },
      { label: say('button.leave'), action: { type: 'leave', articleId }, weight: 'undo' },
    ],
  };
}

/** Which articles can be meant, or come near, by their titles: nothing is taken away before one is named. */
function whichOne({ lead, answered, items, notes }: ArticleAnswer, say: Say): Answer {
  const titles = items.map(({ label }) => clip(label, 150));
  return { ...notice(lead, answered), items: listed(titles, say), notes };
}

/** A line for each of the first few, and how many more there are. */
function listed(titles: readonly string[], say: Say): Item[] {
  const more = titles.length - NAMED;
  return [...titles.slice(0, NAMED), ...(more > 0 ? [say('add.moreArticles', { n: more })] : [])].map(
    (label) => ({
      label,
      passage: null,
      marks: [],
      also: [],
    }),
  );
}

/** Takes the file of an article out of the corpus folder, and reads that again. */
export async function* removing(service: AnswerService, articleId: string): AsyncGenerator<Answer> {
  if (service.host.status() === null) throw new NoArchiveYet();
  const holding = await service.host.ask('fileOf', { articleId });
  if (!holding) throw new UserError(message('article.gone'));
  const { file } = holding;
  await intakeOf(service).remove(file);
  for await (const answer of reindexing(service.host, service.say, { expected: [file] })) {
    yield {
      ...answer,
      notes: [service.say('remove.moved', { file }), ...answer.notes],
    };
  }
}
