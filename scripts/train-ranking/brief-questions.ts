import type { Archive, ArchivedArticle } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Corpus } from './archives.ts';
import { type Example, foldOf, type Suite } from './corpora.ts';
import { asTyped, inHaste } from './haste.ts';
import { invented } from './invented.ts';
import { plainCorpora } from './plain.ts';
import { chance, gappedCorpora, shuffled, tinyCorpora } from './reduced.ts';
import {
  isTypedLabel,
  readTyped,
  TYPED,
  type TypedAnswer,
  type TypedLabel,
  type TypedQuestion,
  typedQuestions,
} from './typed.ts';
import { archiveWithout } from './without.ts';

/** A question that may be brief, and whether the archive that it is put to answers it. */
export interface BriefQuestion {
  readonly kind: string;
  readonly question: string;
  readonly asked: string | undefined;
  readonly fold: number;
  readonly isYes: boolean;
  /** The one article that answers it, where that is known. */
  readonly article?: string;
  /** The sentences of it that do, and what of other articles does, as `TypedAnswer` has them. */
  readonly at?: readonly string[];
  readonly also?: readonly string[];
  /** Where paragraphs of several articles may answer: which do. */
  readonly example?: Example;
}

type Put = (archive: Archive, question: BriefQuestion) => void;

/** Of the encyclopaedia's questions so many are put. */
const SHARE = 0.25;
/** Small archives hold so many articles. */
const SMALL_SIZES = [4, 12, 40, 150];
const SMALL_ROUNDS = 8;
/** Whether brief questions are put to a corpus. */
export function isForBrief(label: string): boolean {
  return isTypedLabel(label) || label === 'answers';
}

/** Puts all questions that the decision on brief ones is fitted on: typed ones of our own, and those of the suites, also as they would be typed in haste. */
export async function collectBriefQuestions(corpora: readonly Corpus[], put: Put): Promise<void> {
  for (const typed of typedQuestions(corpora)) putTyped(typed, put);
  for (const { label, suite, archive } of corpora) {
    if (isTypedLabel(label)) await putInSmall(label, suite, put);
    if (label === 'retrieval') await putMade(suite, put);
    if (label === 'quiz 2500') putQuiz(suite, archive, put);
    if (label === 'answers') await putEncyclopaedia(suite, archive, put);
  }
}

/** What the archive answers is put once more to the archive without the articles that do. */
function putTyped(typed: TypedQuestion, put: Put): void {
  const { archive, kind, article, also, isYes } = typed;
  put(archive, typed);
  const answering = new Set([article, ...articlesOf(also)]);
  if (isYes) put(archiveWithout(archive, answering), { ...typed, kind: `${kind} gone`, isYes: false });
}

/** The articles of places that are written `article paragraph`. */
function articlesOf(places: readonly string[]): string[] {
  return places.map((place) => place.slice(0, place.lastIndexOf(' ')));
}

/** Typed questions over a few articles, of which some are theirs. */
async function putInSmall(label: TypedLabel, suite: Suite, put: Put): Promise<void> {
  const typed = readTyped(label);
  const { kind, asked: day } = TYPED[label];
  for (let round = 0; round < SMALL_ROUNDS; round++) {
    const size = SMALL_SIZES[round % SMALL_SIZES.length] ?? 0;
    const asked = shuffled(typed, `small ${round}`, ({ article }) => article).slice(0, 20);
    const own = new Set(asked.slice(0, Math.min(12, size)).map(({ article }) => article));
    const small = await archiveOf(suite, own, size, `small ${round}`);
    for (const { article, answered, unanswered } of asked) {
      const ask = (
        { words, at = [], also = [] }: Pick<TypedAnswer, 'words'> & Partial<TypedAnswer>,
        isYes: boolean,
      ) =>
        put(small, {
          ...{ kind: `${kind} small`, article, at, also, isYes, asked: day },
          ...{ fold: foldOf(article), question: asTyped(small, words) },
        });
      for (const one of answered)
        ask(
          one,
          [article, ...articlesOf(one.also ?? [])].some((id) => small.get(id) !== undefined),
        );
      for (const words of unanswered) ask({ words }, false);
    }
  }
}

async function putMade(suite: Suite, put: Put): Promise<void> {
  for (const { kind, articles, cases } of [...invented(suite), ...plainCorpora(suite)]) {
    const made = await buildArchive(articles, { builtAt: '' });
    for (const { example, isAnswered } of cases) put(made, questionOf(kind, example, isAnswered));
  }
}

function archiveOf(suite: Suite, own: ReadonlySet<string>, size: number, seed: string): Promise<Archive> {
  const order = shuffled(suite.articles, seed, ({ article }) => article.id);
  const isOwn = ({ article }: ArchivedArticle) => own.has(article.id);
  const articles = [...order.filter(isOwn), ...order.filter((one) => !isOwn(one))].slice(
    0,
    Math.max(size, own.size),
  );
  return buildArchive(articles, { builtAt: '' });
}

async function putEncyclopaedia(suite: Suite, archive: Archive, put: Put): Promise<void> {
  const some = suite.examples.filter(
    ({ answerable, question }) => !answerable || chance(`brief ${question}`) < SHARE,
  );
  const putBoth = twice(put);
  for (const example of some) putBoth(archive, questionOf('answers', example, example.answerable));
  const part = { ...suite, examples: some };
  for (const { kind, articles, cases } of [...tinyCorpora(part), ...gappedCorpora(part)]) {
    const reduced = await buildArchive(articles, { builtAt: '' });
    for (const { example, isAnswered } of cases) putBoth(reduced, questionOf(kind, example, isAnswered));
  }
}

/** Half of the quizzes' questions are asked without their day. */
const DATED_SHARE = 0.5;

/** The quizzes' questions as they would be typed in haste, once more without the articles that answer. */
function putQuiz({ examples }: Suite, archive: Archive, put: Put): void {
  for (const example of examples) {
    const { answerable, articles, fold } = example;
    const asked = chance(`dated ${example.question}`) < DATED_SHARE ? example.asked : undefined;
    const frame = { question: asTyped(archive, inHaste(example.question)), asked, fold };
    put(archive, { ...frame, kind: 'hasty quiz', isYes: answerable, ...(answerable && { example }) });
    if (answerable && articles.length > 0)
      put(archiveWithout(archive, new Set(articles)), { ...frame, kind: 'hasty quiz gone', isYes: false });
  }
}

/** As it stands, and as it would be typed in haste. */
function twice(put: Put): Put {
  return (archive, asked) => {
    put(archive, asked);
    const question = asTyped(archive, inHaste(asked.question));
    put(archive, { ...asked, kind: `hasty ${asked.kind}`, question });
  };
}

function questionOf(kind: string, { question, asked, fold }: Example, isYes: boolean): BriefQuestion {
  return { kind, question, asked, fold, isYes };
}
