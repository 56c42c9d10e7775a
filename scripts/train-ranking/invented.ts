import type { ArchivedArticle } from '../../src/archive/archive.ts';
import { FOLDS, type Suite } from './corpora.ts';
import { chance, type ReducedCorpus, tinyCorpora } from './reduced.ts';

const NAME = /(?<=[\p{L},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;
/** Asks for what news hardly ever tells of the people that it names. */
const UNTOLD = [
  'How old is N?',
  'Where was N born?',
  'Who is married to N?',
  'What did N study?',
  "What is N's phone number?",
  'How tall is N?',
  'When was N born?',
  'What is the salary of N?',
  'Who are the parents of N?',
  'When did N die?',
  'How many children does N have?',
  'Which languages does N speak?',
];
const TOLD =
  /\b(?:born|aged|years? old|married|wife|husband|studied|degree|salary|parents|father|mother|died|children|sons?|daughters?|speaks)\b/i;
const SAYING = /\b(?:said|says|told|added|wrote|argued)\b/;

/** Questions in which a name stands in the place of another that the same article has: a wrong pairing of person and act. */
export function swappedCorpus(suite: Suite): ReducedCorpus {
  const examples = suite.examples.filter(
    ({ answerable, question }) => answerable && namesIn(question).length > 0,
  );
  const cases = examples.flatMap((example) => {
    const own = namesIn(example.question);
    const others = examples.filter(
      (other) => other.articles[0] === example.articles[0] && other.isTraining === example.isTraining,
    );
    const strange = others.flatMap(({ question }) => namesIn(question)).filter((name) => !own.includes(name));
    const [from, to] = [own[0], strange[Math.floor(chance(example.question) * strange.length)]];
    if (from === undefined || to === undefined || from.split(' ').some((word) => to.includes(word)))
      return [];
    return [{ example: { ...example, question: example.question.replace(from, to) }, isAnswered: false }];
  });
  return {
    kind: `swapped-${suite.name}`,
    articles: suite.articles,
    cases: cases.filter((_, i) => i % 3 === 0),
  };
}

/** Over a few articles: what they don't tell of those they name, and what they quote them with. */
export function invented(suite: Suite): ReducedCorpus[] {
  return tinyCorpora(suite)
    .filter(({ kind }) => kind.startsWith('tiny'))
    .map(({ articles, cases }, round) => {
      const [model] = cases;
      const isTraining = round % 2 === 0;
      if (!model) return { kind: `invented-${suite.name}`, articles, cases: [] };
      const questions = articles.flatMap((entry) => inventFor(entry, `${round}`));
      return {
        kind: `invented-${suite.name}`,
        articles,
        cases: questions.map(({ question, isAnswered }) => ({
          example: { ...model.example, question, isTraining, fold: round % FOLDS },
          isAnswered,
        })),
      };
    });
}

function inventFor(
  { article, extraction }: ArchivedArticle,
  seed: string,
): { question: string; isAnswered: boolean }[] {
  const found: { question: string; isAnswered: boolean }[] = [];
  for (const { start, end } of extraction.sentences) {
    const sentence = article.text.slice(start, end);
    const name = sentence.match(NAME)?.[0];
    if (name === undefined || chance(seed + sentence) > 0.25) continue;
    const template = UNTOLD[Math.floor(chance(`t${seed}${sentence}`) * UNTOLD.length)] ?? '';
    if (!TOLD.test(sentence)) found.push({ question: template.replace('N', name), isAnswered: false });
    const rest = sentence.replace(name, '').match(/\b[a-z]{6,}\b/g) ?? [];
    const words = [...new Set(rest)].toSorted((a, b) => b.length - a.length).slice(0, 2);
    if (SAYING.test(sentence) && words.length === 2) {
      found.push({ question: `What did ${name} say about ${words.join(' and ')}?`, isAnswered: true });
    }
  }
  return found.slice(0, 8);
}

function namesIn(question: string): string[] {
  return question.match(/(?<=[\p{L},] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];
}
