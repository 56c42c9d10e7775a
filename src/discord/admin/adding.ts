import { passageOf, titleOf } from '../../answer/passages/passage.ts';
import { evidenceOf } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Intake, Preview } from '../../intake/intake.ts';
import type { Answer, Item } from '../../model.ts';
import { reasonIn } from '../../problem.ts';
import { languageNote } from '../../text/languages.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { AnswerService } from '../answer-service.ts';
import type { DecisionPrompt, GivenFile } from '../command.ts';
import { clip } from '../rendering/markdown.ts';
import { reindexing } from './reindexing.ts';

/** How many articles or problems of one file are named; the others are counted. */
const NAMED = 5;
/** Room for one of them. */
const LINE = 200;

/** The way into the corpus folder. Throws a UserError where there is none. */
export function intakeOf({ intake }: AnswerService): Intake {
  if (!intake) throw new UserError(message('add.closed'));
  return intake;
}

/** Reads a link or an attached file, without adding it: what was found in it, with the choice to keep it. */
export async function offerToAdd(
  service: AnswerService,
  given: { link?: string; file?: GivenFile },
): Promise<DecisionPrompt> {
  const intake = intakeOf(service);
  const { say } = service;
  const { link, file } = given;
  if (link !== undefined && file !== undefined) {
    throw new UserError(message('add.oneAtATime'));
  }
  if (file !== undefined) {
    const { name, url } = file;
    return offerOf(
      await intake.preview({ kind: 'attachment', name, url, hosts: service.attachmentHosts }),
      say,
    );
  }
  if (link !== undefined) return offerOf(await intake.preview({ kind: 'link', url: link }), say);
  throw new UserError(message('add.nothingGiven'));
}

/** What was read, article by article: title, outlet, date, and what was found in it. */
export function offerOf({ pending, articles, problems, known }: Preview, say: Say): DecisionPrompt {
  const [first] = articles;
  const opening = first?.article.paragraphs[0];
  const answer = {
    ...notice(say(known ? 'add.known' : 'add.offer', { n: articles.length }), true),
    items: [
      ...listed(
        articles.map((one) => describe(one, say)),
        (n) => say('add.moreArticles', { n }),
      ),
      ...listed(
        problems.map(
          (problem) =>
            `${say(problem.partial ? 'reindex.inPart' : 'reindex.skipped')}: ${problem.file}: ${reasonIn(problem, say)}`,
        ),
        (n) => say('add.moreProblems', { n }),
      ),
      ...(first && opening
        ? [{ label: say('add.begins'), passage: passageOf(first.article, opening), marks: [], also: [] }]
        : []),
    ],
  };
  return {
    answer,
    evidence: evidenceOf(answer, null, null),
    choices: [
      { label: say('button.keep'), action: { type: 'keep', pending }, weight: 'do' },
      { label: say('button.discard'), action: { type: 'discard', pending }, weight: 'undo' },
    ],
  };
}

function describe({ article, extraction }: Preview['articles'][number], say: Say): string {
  const { outlet, published, paragraphs, language } = article;
  const note = languageNote(language, say);
  const found = [
    say('count.paragraphs', { n: paragraphs.length }),
    ...(note === null
      ? [
          say('count.quotations', { n: extraction.quotes.length }),
          say('count.datedSentences', { n: extraction.events.length }),
        ]
      : [note]),
  ];
  const about = [
    outlet ?? say('add.noOutlet'),
    published === null ? say('mark.undated') : say.date(published),
  ];
  return `${clip(titleOf(article), LINE)} (${about.join(', ')}): ${found.join(', ')}`;
}

function listed(lines: readonly string[], more: (n: number) => string): Item[] {
  const left = lines.length - NAMED;
  const shown = lines.slice(0, NAMED).map((line) => clip(line, 2 * LINE));
  return [...shown, ...(left > 0 ? [more(left)] : [])].map((label) => ({
    label,
    passage: null,
    marks: [],
    also: [],
  }));
}

/** Puts what was previewed into the corpus folder, and reads that again. */
export async function* keeping(service: AnswerService, pending: string): AsyncGenerator<Answer> {
  const { file, outcome } = await intakeOf(service).keep(pending);
  if (outcome === 'unchanged') {
    yield notice(service.say('add.unchanged', { file }), true);
    return;
  }
  for await (const answer of reindexing(service.host, service.say)) yield answer;
}

/** Forgets what was previewed. */
export async function discard(service: AnswerService, pending: string): Promise<Answer> {
  await intakeOf(service).discard(pending);
  return notice(service.say('add.discarded'), true);
}
