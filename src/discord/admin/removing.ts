import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer, ArticleAnswer, Item } from '../../model.ts';
import { UserError } from '../../user-error.ts';
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
  const asked = await service.host.ask('findArticle', { title });
  if (!asked) throw new NoArchiveYet();
  const { found, holding } = asked;
  const { articleId } = found;
  if (articleId === null || holding === null) return whichOne(found);
  const { file, titles } = holding;
  return {
    answer: {
      ...notice(`Shall I take ${file} out of the folder of articles? With it goes:`, true),
      items: listed(titles.map((one) => clip(one, 150))),
    },
    evidence: NO_EVIDENCE,
    choices: [
      { label: 'Remove', action: { type: 'remove', articleId }, weight: 'do' },
      { label: 'Leave it', action: { type: 'leave', articleId }, weight: 'undo' },
    ],
  };
}

/** Which articles can be meant, or come near, by their titles: nothing is taken away before one is named. */
function whichOne({ lead, answered, items, notes }: ArticleAnswer): Answer {
  const titles = items.map(({ label }) => clip(label, 150));
  return { ...notice(lead, answered), items: listed(titles), notes };
}

/** A line for each of the first few, and how many more there are. */
function listed(titles: readonly string[]): Item[] {
  const more = titles.length - NAMED;
  return [...titles.slice(0, NAMED), ...(more > 0 ? [`and ${more} more articles`] : [])].map((label) => ({
    label,
    passage: null,
    marks: [],
    also: [],
  }));
}

/** Takes the file of an article out of the corpus folder, and reads that again. */
export async function* removing(service: AnswerService, articleId: string): AsyncGenerator<Answer> {
  if (service.host.status() === null) throw new NoArchiveYet();
  const holding = await service.host.ask('fileOf', { articleId });
  if (!holding) throw new UserError('That article is no longer among the articles.');
  const { file } = holding;
  await intakeOf(service).remove(file);
  for await (const answer of reindexing(service.host, { expected: [file] })) {
    yield {
      ...answer,
      notes: [`${file} was moved to “removed” in DATA_DIR, should you want it back.`, ...answer.notes],
    };
  }
}
