import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../src/answer/answer-query.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model.ts';
import { detectLanguage } from '../src/text/language.ts';

/** Ten short articles in one language, twenty questions with words of their answers, and five that no article answers. */
interface Cases {
  readonly articles: readonly (readonly [title: string, text: string])[];
  readonly questions: readonly (readonly [question: string, answer: string])[];
  readonly none: readonly string[];
}

const FOLDER = new URL('./languages/', import.meta.url);
const builtAt = '2031-05-01T00:00:00Z';
const MIN_RIGHT = 17;

const cases = readdirSync(FOLDER).map((file): [string, Cases] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
]);

async function toArticle(id: string, title: string, text: string): Promise<Article> {
  const language = await detectLanguage(text);
  const paragraphs = [{ n: 1, start: 0, end: text.length }];
  const about = { outlet: null, author: null, url: null, published: '2031-04-20', updated: null };
  return { id, file: `${id}.txt`, title, language, text, paragraphs, ...about };
}

const articles = await Promise.all(
  cases.flatMap(([language, { articles }]) =>
    articles.map(([title, text], i) => toArticle(`${language}${i}`, title, text)),
  ),
);
const archive = await buildArchive(
  articles.map((article) => ({ article, extraction: extract(article) })),
  { builtAt },
);

function ask(question: string): string | null {
  const answer = answerQuery(archive, { kind: 'ask', question }, { strictness: 'normal' });
  return answer.kind === 'ask' && answer.answered ? (answer.best?.text ?? '') : null;
}

describe.each(cases)(
  'questions in %s, beside articles in eleven other languages',
  (_language, { questions, none }) => {
    it('are answered by the sentence that tells it, at least 17 of 20', () => {
      const wrong = questions.filter(([question, answer]) => !ask(question)?.includes(answer));
      expect(questions.length - wrong.length).toBeGreaterThanOrEqual(MIN_RIGHT);
    });

    it('have no answer where no article tells it', () => {
      expect(none.filter((question) => ask(question) !== null)).toEqual([]);
    });
  },
);

it('the language of each article is told', () => {
  const told = articles
    .filter(({ id, language }) => language !== id.slice(0, 2))
    .map(({ id, language }) => `${id}: ${language}`);
  expect(told).toEqual([]);
});
