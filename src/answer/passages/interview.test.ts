import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Article, Item } from '../../model.ts';
import { withQuestions } from './interview.ts';
import { passageOf } from './passage.ts';

const BOLD = `Ines Marlow has driven trams in Oster for thirty years. We spoke to her at the depot.
Why did you fight for line four?
A town that sells its tracks sells its memory.
My mother took it to work every day.
What becomes of the depot?
A workshop, says Marlow.`;
const LABELLED = `Q: How deep is the crack
A: Nine centimetres. And why? Frost.`;
const ASKED_BACK = `Q: Who pays for the depot?
A: Who else but the town?
Q: And when?
A: In May.`;
const LONG = `Ines Marlow has driven trams in Oster for thirty years.
${'The trams of Oster were sold one by one. '.repeat(10)}Who would have thought so?
Nobody in Oster did.
${'The last of them stood in the rain for years. '.repeat(10)}And who went to see it?
Nobody did.`;
const REPORT = `Will the tram stop for good?
Nobody in Oster knows. The council meets on Friday.`;

let archive: Archive;
const articles = [BOLD, LABELLED, REPORT, ASKED_BACK, LONG].map((text, i) =>
  articleOf(text, { id: `a${i}` }),
);

beforeAll(async () => {
  archive = await archiveOf(articles);
});

function itemsOf(article: Article | undefined, ...paragraphs: readonly number[]): Item[] {
  return paragraphs.flatMap((n) => {
    const span = article?.paragraphs[n - 1];
    return article && span ? [{ label: '', passage: passageOf(article, span), marks: [], also: [] }] : [];
  });
}

function questioned(items: readonly Item[]): readonly Item[] {
  return withQuestions(archive, {
    kind: 'notice',
    query: null,
    answered: true,
    lead: '',
    notes: [],
    items,
  }).items;
}

/** What is asked above each of some paragraphs; the paragraphs that are left out are missing. */
function asked(
  article: Article | undefined,
  ...paragraphs: readonly number[]
): [string, string | undefined][] {
  return questioned(itemsOf(article, ...paragraphs)).map((item) => [
    item.passage?.text ?? '',
    item.asked?.text,
  ]);
}

describe('the question of an interview', () => {
  it('stands with the paragraphs that answer it, however many', () => {
    expect(asked(articles[0], 3, 4, 6)).toEqual([
      ['A town that sells its tracks sells its memory.', 'Why did you fight for line four?'],
      ['My mother took it to work every day.', 'Why did you fight for line four?'],
      ['A workshop, says Marlow.', 'What becomes of the depot?'],
    ]);
  });

  it('is known by its label, too', () => {
    expect(asked(articles[1], 2)).toEqual([
      ['A: Nine centimetres. And why? Frost.', 'Q: How deep is the crack'],
    ]);
  });

  it('is no answer that asks back', () => {
    expect(asked(articles[3], 2)).toEqual([['A: Who else but the town?', 'Q: Who pays for the depot?']]);
  });

  it('is no long paragraph that ends in a question', () => {
    expect(asked(articles[4], 3)).toEqual([['Nobody in Oster did.', undefined]]);
  });

  it('is not shown by itself beside its answer', () => {
    expect(asked(articles[0], 2, 3)).toHaveLength(1);
    expect(asked(articles[0], 2)).toEqual([['Why did you fight for line four?', undefined]]);
  });

  it('stays where it tells something under a label, as who reports on it, or who said it', () => {
    const items = itemsOf(articles[0], 2, 3).map((item) => ({ ...item, label: 'The Courier' }));
    expect(questioned(items)).toHaveLength(2);
  });

  it('is none of what stands before the first question, or in a report with a single one', () => {
    expect(asked(articles[0], 1)).toEqual([[articles[0]?.text.split('\n')[0], undefined]]);
    expect(asked(articles[2], 2)).toEqual([[REPORT.split('\n')[1], undefined]]);
  });
});
