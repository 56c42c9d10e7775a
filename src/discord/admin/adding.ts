import { dateInWords } from '../../answer/passages/date-words.ts';
import { passageOf, titleOf } from '../../answer/passages/passage.ts';
import { evidenceOf } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Intake, Preview } from '../../intake/intake.ts';
import type { Answer, Item } from '../../model.ts';
import { languageNote } from '../../text/languages.ts';
import { UserError } from '../../user-error.ts';
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
  if (!intake)
    throw new UserError('Nothing can be added or removed from here: this bot is set up without it.');
  return intake;
}

/** Reads a link or an attached file, without adding it: what was found in it, with the choice to keep it. */
export async function offerToAdd(
  service: AnswerService,
  given: { link?: string; file?: GivenFile },
): Promise<DecisionPrompt> {
  const intake = intakeOf(service);
  const { link, file } = given;
  if (link !== undefined && file !== undefined) {
    throw new UserError('Please give me a link or a file, one at a time.');
  }
  if (file !== undefined) {
    const { name, url } = file;
    return offerOf(await intake.preview({ kind: 'attachment', name, url, hosts: service.attachmentHosts }));
  }
  if (link !== undefined) return offerOf(await intake.preview({ kind: 'link', url: link }));
  throw new UserError('Please give me a link to an article, or attach a file.');
}

/** What was read, article by article: title, outlet, date, and what was found in it. */
export function offerOf({ pending, articles, problems, known }: Preview): DecisionPrompt {
  const [first] = articles;
  const opening = first?.article.paragraphs[0];
  const count = articles.length === 1 ? 'one article' : `${articles.length} articles`;
  const answer = {
    ...notice(
      known ? `I read ${count}, which I have already, just so.` : `I read ${count}. Shall I keep it?`,
      true,
    ),
    items: [
      ...listed(articles.map(describe), 'articles'),
      ...listed(
        problems.map(
          ({ file, reason, partial }) => `${partial ? 'Read in part' : 'Skipped'}: ${file}: ${reason}`,
        ),
        'problems',
      ),
      ...(first && opening
        ? [{ label: 'It begins', passage: passageOf(first.article, opening), marks: [], also: [] }]
        : []),
    ],
  };
  return {
    answer,
    evidence: evidenceOf(answer, null, null),
    choices: [
      { label: 'Keep', action: { type: 'keep', pending }, weight: 'do' },
      { label: 'Discard', action: { type: 'discard', pending }, weight: 'undo' },
    ],
  };
}

function describe({ article, extraction }: Preview['articles'][number]): string {
  const { outlet, published, paragraphs, language } = article;
  const note = languageNote(language);
  const found = [
    counted(paragraphs.length, 'paragraph'),
    ...(note === null
      ? [counted(extraction.quotes.length, 'quotation'), counted(extraction.events.length, 'dated sentence')]
      : [note]),
  ];
  const about = [outlet ?? 'outlet not stated', published === null ? 'undated' : dateInWords(published)];
  return `${clip(titleOf(article), LINE)} (${about.join(', ')}): ${found.join(', ')}`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function listed(lines: readonly string[], what: string): Item[] {
  const more = lines.length - NAMED;
  const shown = lines.slice(0, NAMED).map((line) => clip(line, 2 * LINE));
  return [...shown, ...(more > 0 ? [`and ${more} more ${what}`] : [])].map((label) => ({
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
    yield notice(`Nothing to do: ${file} was there already.`, true);
    return;
  }
  for await (const answer of reindexing(service.host)) yield answer;
}

/** Forgets what was previewed. */
export async function discard(service: AnswerService, pending: string): Promise<Answer> {
  await intakeOf(service).discard(pending);
  return notice('Discarded: nothing was added.', true);
}
