import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArchivedArticle } from '../../src/archive/archive.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import type { Article, Paragraph } from '../../src/model.ts';

/** A question of the development data and what answers it. */
export interface Example {
  readonly suite: 'retrieval' | 'answers' | 'quiz';
  readonly question: string;
  /** The day of asking. */
  readonly asked?: string | undefined;
  readonly answerable: boolean;
  /** True in the half that weights are fitted on. */
  readonly isTraining: boolean;
  /** From 0 to `FOLDS` - 1: the decision is checked on the questions of a fold after a fit without them. Whatever shares a source shares its fold. */
  readonly fold: number;
  /** Article ids that are needed. */
  readonly articles: readonly string[];
  /** Whether a paragraph is right: it holds a gold fact, or is the gold paragraph. */
  readonly isRight: (articleId: string, paragraph: string) => boolean;
  /** Whether a passage holds an answer; undefined where the suite knows none. */
  readonly holds?: (text: string) => boolean;
}

export interface Suite {
  readonly name: 'retrieval' | 'answers' | 'quiz';
  readonly articles: readonly ArchivedArticle[];
  readonly examples: readonly Example[];
}

interface RawArticle {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly published_at?: string;
  readonly body: string;
}

const readText = (file: string) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
export const readLines = (file: string) =>
  readText(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const squeeze = (text: string) => text.replace(/\s+/g, '');
export const inTraining = (key: string) =>
  (createHash('sha256').update(`verbatim ${key}`).digest()[0] ?? 0) % 2 === 0;

export const FOLDS = 4;
/** The fold of all questions that share a source. */
export const foldOf = (source: string): number =>
  (createHash('sha256').update(`fold ${source}`).digest()[0] ?? 0) % FOLDS;

/** Reads both development suites below a folder. */
export function readSuites(folder: string): Suite[] {
  return [readRetrieval(path.join(folder, 'retrieval')), readAnswers(path.join(folder, 'answers'))];
}

function readRetrieval(folder: string): Suite {
  const articles = readLines(path.join(folder, 'corpus.jsonl.gz')).map(toArticle);
  const examples = readLines(path.join(folder, 'queries.jsonl.gz')).map((row): Example => {
    const facts: string[] = row.evidence.map(({ fact }: { fact: string }) => squeeze(fact));
    return {
      suite: 'retrieval',
      question: row.question,
      answerable: row.type !== 'null_query',
      isTraining: inTraining(row.id),
      // Each needs articles of several outlets, so that no source is only one fold's.
      fold: foldOf(row.id),
      articles: [...new Set<string>(row.evidence.map(({ article }: { article: string }) => article))],
      isRight: (_, paragraph) => facts.some((fact) => squeeze(paragraph).includes(fact)),
    };
  });
  return { name: 'retrieval', articles, examples };
}

function readAnswers(folder: string): Suite {
  const corpus = path.join(folder, 'corpus');
  const raw: RawArticle[] = readdirSync(corpus)
    .sort()
    .map((name) => JSON.parse(readText(path.join(corpus, name))));
  const bodies = new Map(raw.map(({ id, body }) => [id, body.split('\n')]));
  const examples = readLines(path.join(folder, 'questions.jsonl.gz')).map((row): Example => {
    const gold = row.answerable ? squeeze(bodies.get(row.article)?.[row.paragraph - 1] ?? '') : '';
    const answers: string[] = (row.answers ?? []).map((answer: string) => squeeze(answer).toLowerCase());
    return {
      suite: 'answers',
      question: row.question,
      answerable: row.answerable,
      isTraining: inTraining(row.id),
      fold: foldOf(row.answerable ? row.article : row.id),
      articles: row.answerable ? [row.article] : [],
      isRight: (article, paragraph) =>
        row.answerable && article === row.article && squeeze(paragraph) === gold,
      holds: (text) => answers.some((answer) => squeeze(text).toLowerCase().includes(answer)),
    };
  });
  return { name: 'answers', articles: raw.map(toArticle), examples };
}

export function toArticle(raw: RawArticle): ArchivedArticle {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const line of raw.body.split('\n')) {
    const paragraph = line.trim();
    if (!paragraph) continue;
    if (text) text += '\n\n';
    paragraphs.push({ n: paragraphs.length + 1, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  const article: Article = {
    id: raw.id,
    file: raw.id,
    title: raw.title ?? null,
    outlet: raw.source ?? null,
    author: null,
    url: null,
    published: raw.published_at ?? null,
    updated: null,
    language: 'en',
    text,
    paragraphs,
  };
  return {
    article,
    extraction: { sentences: splitSentences(text, paragraphs), quotes: [], dates: [], events: [], roles: [] },
  };
}
