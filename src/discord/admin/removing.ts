import { articleAnswer } from '../../answer/article/article.ts';
import { titleOf } from '../../answer/passages/passage.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Answer, ArticleAnswer, Item } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import type { AnswerService } from '../answer-service.ts';
import type { DecisionPrompt } from '../command.ts';
import { notice } from '../failure.ts';
import { clip } from '../rendering/markdown.ts';
import { intakeOf } from './adding.ts';
import { reindexing } from './reindexing.ts';

/** How many articles of a file are named. */
const NAMED = 10;

/** Asks whether the file of an article is to go, naming all that goes with it. Where several can be meant, those are the answer. */
export function offerToRemove(service: AnswerService, title: string): DecisionPrompt | Answer {
  intakeOf(service);
  const archive = archiveOf(service);
  const found = articleAnswer(archive, { kind: 'article', title });
  if (found.articleId === null) return whichOne(found);
  const { file, titles } = holdingOf(archive, found.articleId);
  return {
    answer: {
      ...notice(`Shall I take ${file} out of the folder of articles? With it goes:`, true),
      items: listed(titles.map((one) => clip(one, 150))),
    },
    choices: [
      { label: 'Remove', action: { type: 'remove', articleId: found.articleId }, weight: 'do' },
      { label: 'Leave it', action: { type: 'leave', articleId: found.articleId }, weight: 'undo' },
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
  const { file } = holdingOf(archiveOf(service), articleId);
  await intakeOf(service).remove(file);
  for await (const answer of reindexing(service.library, { expected: [file] })) {
    yield {
      ...answer,
      notes: [`${file} was moved to “removed” in DATA_DIR, should you want it back.`, ...answer.notes],
    };
  }
}

function archiveOf(service: AnswerService): Archive {
  const archive = service.archive();
  if (!archive) throw new UserError('I am still reading the articles. Please try again in a moment.');
  return archive;
}

/** The file that an article is in, with the titles of all that it holds. */
function holdingOf(archive: Archive, articleId: string): { file: string; titles: string[] } {
  const file = archive.get(articleId)?.article.file;
  if (file === undefined) throw new UserError('That article is no longer among the articles.');
  const articles = archive.ids.flatMap((id) => archive.get(id)?.article ?? []);
  return { file, titles: articles.filter((one) => one.file === file).map(titleOf) };
}
