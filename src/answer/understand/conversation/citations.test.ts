import { beforeAll, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import type { Archive } from '../../../archive/archive.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import type { Answer, Item } from '../../../model.ts';
import { sayIn } from '../../../words/say.ts';
import { passageOf } from '../../passages/passage.ts';
import { citationsOf } from './citations.ts';

const ARTICLES = ['The weir was mended.\nIt had leaked.', 'The weir is old.'].map((text, n) =>
  articleOf(text, { id: `weir-${n}` }),
);
const ITEMS = ARTICLES.flatMap((article) =>
  article.paragraphs.map(
    (span): Item => ({ label: '', passage: passageOf(article, span), marks: [], also: [] }),
  ),
);
const LISTED = {
  kind: 'notice',
  query: { kind: 'timeline' },
  answered: true,
  lead: '',
  items: ITEMS,
  notes: [],
} as const satisfies Answer;

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf(ARTICLES);
});

const citedOf = (answer: Answer) =>
  citationsOf(archive, answer, { say: sayIn() })?.items.map(({ passage }) => passage?.text ?? null) ?? null;

it('names each article once, with its first passage', () => {
  expect(ITEMS).toHaveLength(3);
  expect(citedOf(LISTED)).toEqual(['The weir was mended.', 'The weir is old.']);
});

it('names the article that answers a question, not those of further passages', () => {
  const asked: Answer = {
    ...LISTED,
    kind: 'ask',
    query: { kind: 'ask', question: 'Was the weir mended?' },
    hits: [],
    best: null,
  };
  expect(citedOf(asked)).toEqual(['The weir was mended.']);
});

it('has nothing of what is no answer, or shows no passage', () => {
  expect(citedOf({ ...LISTED, answered: false })).toBeNull();
  expect(citedOf({ ...LISTED, items: [] })).toBeNull();
});
