import path from 'node:path';
import type { Example, Suite } from './corpora.ts';
import { foldOf, inTraining, readLines, toArticle } from './corpora.ts';

const TOKEN = /\d+(?:[.,:]\d+)*|\p{L}+(?:['’]\p{L}+)?|%/gu;

/** Words of a text as answers are compared: without case, possessives, thousands separators. */
export function comparable(text: string): string {
  const plain = text.replaceAll('’', "'").replaceAll('per cent', 'percent').replaceAll('%', ' percent ');
  const words = (plain.match(TOKEN) ?? []).map((token) => {
    const word = token.toLowerCase();
    return /^\d/.test(word)
      ? word.replaceAll(',', '').replace(/[.:]+$/, '')
      : word.replace(/'s$/, '').replaceAll("'", '');
  });
  return ` ${words.join(' ')} `;
}

/** Reads the news quizzes: `core` alone, or with the `rest` of their archive. */
export function readQuiz(folder: string): { core: Suite; rest: Suite['articles'] } {
  const articles = (part: string) =>
    readLines(path.join(folder, `${part}.jsonl.gz`)).map((raw) =>
      toArticle({ ...raw, id: raw.url, body: raw.text, published_at: raw.published ?? undefined }),
    );
  const examples = readLines(path.join(folder, 'questions.jsonl.gz')).map((row): Example => {
    const answer = comparable(row.answer ?? '').replace(/^ (?:the|an?) (?=.)/, ' ');
    const holds = (text: string) => comparable(text).includes(answer);
    const relevant = new Set<string>(row.relevant ?? []);
    return {
      suite: 'quiz',
      question: row.question,
      asked: row.asked,
      answerable: row.answerable,
      isTraining: inTraining(row.id),
      // A quiz asks about the events of one week.
      fold: foldOf(row.asked),
      articles: [...relevant],
      isRight: (article, paragraph) => row.answerable && relevant.has(article) && holds(paragraph),
      holds: (text) => row.answerable && holds(text),
    };
  });
  return { core: { name: 'quiz', articles: articles('core'), examples }, rest: articles('rest') };
}
