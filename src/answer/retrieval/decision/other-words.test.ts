import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { rankFor } from '../ranking/ranking.ts';
import { briefFeatures } from './abstain-features.ts';

const FERRY = articleOf(
  'Larkness Ferries dismissed Captain Orla Dunn on Monday.\n\nShe had steered the Tern for nine years.\n\nHer lawyer spoke in Vik.',
  { id: 'ferry', title: 'Ferry line parts with its captain' },
);
const OTHERS = [
  'The mill in Tarn was sold.',
  'A school in Vik opened its doors.',
  'Rain fell on Brunnholm.',
].map((text, i) => articleOf(text, { id: `other-${i}` }));

async function featuresOf(question: string) {
  const archive = await archiveOf([FERRY, ...OTHERS]);
  return briefFeatures(archive, rankFor(archive, question, {}));
}

it('counts a word for the same, and not as the word itself', async () => {
  const fired = await featuresOf('Who fired Orla Dunn?');
  expect(fired['told-sentence']).toBeLessThan(1);
  expect(fired['told-sentence-same']).toBe(1);
  expect(fired['told-missed']).toBe(0);
});

it('counts what nothing near tells in any words', async () => {
  const married = await featuresOf('Who married Orla Dunn?');
  expect(married['told-near-akin']).toBeLessThan(1);
  expect(married['told-missed']).toBeCloseTo(Math.log(2));
  expect(married['told-lack']).toBeGreaterThan(0);
});

it('looks at the paragraphs beside and at the article', async () => {
  const steered = await featuresOf('Who steered for Orla Dunn?');
  expect(steered['told-paragraph']).toBeLessThan(1);
  expect(steered['told-near']).toBe(1);
  const lawyer = await featuresOf('Did Captain Dunn see a lawyer?');
  expect(lawyer['told-article']).toBeGreaterThan(lawyer['told-near']);
});

it('leaves words aside that say next to nothing', async () => {
  const deal = await featuresOf('What is the deal with Orla Dunn?');
  expect(deal['told-sentence']).toBe(1);
  expect(deal.light).toBeCloseTo(Math.log(2));
});

it('takes no other name for a name', async () => {
  const other = await featuresOf('Who fired Mark Dunn?');
  expect(other['told-near-akin']).toBeLessThan(1);
});
