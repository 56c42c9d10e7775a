import { readFileSync } from 'node:fs';
import type { Archive, ArchivedArticle } from '../../src/archive/archive.ts';
import type { Corpus } from './archives.ts';
import { foldOf, type Suite } from './corpora.ts';
import { asTyped } from './haste.ts';
import { chance } from './reduced.ts';

/** What we typed about an article: what it answers, and what no article does. */
export interface TypedQuestions {
  readonly article: string;
  readonly answered: readonly TypedAnswer[];
  readonly unanswered: readonly string[];
}

/** A question that an article answers. */
export interface TypedAnswer {
  readonly words: string;
  /** The sentences that answer, each as `paragraph.sentence`, paragraphs from 1 and sentences from 0; none where no single one does. */
  readonly at: readonly string[];
  /** Paragraphs of other articles that answer as well, each as `article paragraph`: of those that were shown or came first once, so there may be more. */
  readonly also?: readonly string[];
}

/** One of them, as the program reads it, in the archive that it is put to. */
export interface TypedQuestion {
  readonly archive: Archive;
  readonly kind: string;
  readonly article: string;
  readonly fold: number;
  readonly words: string;
  readonly question: string;
  readonly asked: string | undefined;
  /** The sentences that answer, as offsets of their articles; none where nothing does, or no single one. */
  readonly at: readonly string[];
  /** As `TypedAnswer` has it. */
  readonly also: readonly string[];
  readonly isYes: boolean;
}

/** The archives that typed questions are put to, by label, with their files and the day of asking: that on which the archive ends, or nearly. */
export const TYPED = {
  retrieval: { kind: 'typed', file: './typed-questions.json', asked: '2023-12-26' },
  'quiz 2500': { kind: 'typed quiz', file: './typed-quiz-questions.json', asked: '2023-12-26' },
} as const;

export type TypedLabel = keyof typeof TYPED;

export function isTypedLabel(label: string): label is TypedLabel {
  return Object.hasOwn(TYPED, label);
}

export function readTyped(label: TypedLabel): readonly TypedQuestions[] {
  return JSON.parse(readFileSync(new URL(TYPED[label].file, import.meta.url), 'utf8'));
}

/** Half of them are asked without a day: most archives are not fed on the day of asking. */
const DATED_SHARE = 0.5;

/** All typed questions. */
export function typedQuestions(corpora: readonly Corpus[]): TypedQuestion[] {
  return corpora.flatMap(({ label, archive }) =>
    isTypedLabel(label)
      ? readTyped(label).flatMap(({ article, answered, unanswered }) => {
          const { kind, asked } = TYPED[label];
          const frame = (words: string) => ({
            archive,
            kind,
            article,
            words,
            fold: foldOf(article),
            question: asTyped(archive, words),
            asked: chance(`dated ${words}`) < DATED_SHARE ? asked : undefined,
          });
          return [
            ...answered.map(({ words, at, also = [] }) => ({ ...frame(words), at, also, isYes: true })),
            ...unanswered.map((words) => ({ ...frame(words), at: [], also: [], isYes: false })),
          ];
        })
      : [],
  );
}

/** A sentence's place, as `TypedQuestions` has it. */
export function placeOf({ article, extraction }: ArchivedArticle, start: number): string {
  const paragraph = article.paragraphs.find((one) => one.start <= start && start < one.end);
  if (!paragraph) return '';
  const before = extraction.sentences.filter((one) => one.start >= paragraph.start && one.start < start);
  return `${paragraph.n}.${before.length}`;
}

/** Whether a paragraph answers, which may be of another article than the one that the question was typed about. */
export function isAnswering(
  {
    article,
    at = [],
    also = [],
  }: Pick<TypedQuestion, 'article'> & Partial<Pick<TypedQuestion, 'at' | 'also'>>,
  { articleId, paragraph }: { readonly articleId: string; readonly paragraph: number },
): boolean {
  return articleId === article
    ? at.some((place) => Number.parseInt(place, 10) === paragraph)
    : also.includes(`${articleId} ${paragraph}`);
}

/** The articles of a suite by id. */
export function articlesOf({ articles }: Suite): ReadonlyMap<string, ArchivedArticle> {
  return new Map(articles.map((entry) => [entry.article.id, entry]));
}
