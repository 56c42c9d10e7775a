import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { findOffer, SURE_OFFER } from './offer.ts';
import { readParagraph } from './read-paragraph.ts';

async function offered(question: string, sentence: string) {
  const archive = await archiveOf([articleOf(sentence)]);
  const entry = archive.get(archive.ids[0] ?? '');
  const [read] = entry ? readParagraph(entry, 1) : [];
  if (!read) throw new Error('no sentence');
  const { surety, at } = findOffer(read, understandQuestion(archive, question));
  return { sure: surety >= SURE_OFFER, words: at.map((i) => read.stems[i]) };
}

describe('what a sentence offers', () => {
  it.each([
    ['Which country bought the ferry?', 'The ferry was sold to Portugal on Monday.', ['portug']],
    ['Which country bought the ferry?', 'A Portuguese line bought the ferry.', ['portugues']],
    ['Which state closed its mills?', 'The mills of Tasmania were closed.', ['tasmania']],
    ['Who opened the aquarium?', 'The aquarium was opened by Ilse Marwick.', ['ils', 'marwick']],
    ['What percentage of the mills closed?', 'About 40% of the mills closed.', ['40']],
    ['How many mills closed?', 'Only seven mills were closed.', ['seven']],
    ['Which currency is used on the island?', 'The island pays in euros.', ['euro']],
    ['Which language do the keepers speak?', 'The keepers speak Welsh at home.', ['welsh']],
    ['Which company runs the ferry?', 'Harbourline runs the ferry.', ['harbourlin']],
  ])('%s %s', async (question, sentence, words) => {
    expect(await offered(question, sentence)).toEqual({ sure: true, words });
  });

  it.each([
    ['Which country bought Portugal its ferry?', 'The ferry went to Portugal.'],
    ['Which state closed its mills?', 'The mills were closed on Monday.'],
    ['Who opened the aquarium?', 'The aquarium was opened at noon on Friday.'],
    ['How many mills closed in 2029?', 'The mills of the valley closed in 2029.'],
    ['How many keepers died?', 'The 61-year-old keeper was charged on Monday.'],
    ['How much did the organ cost?', 'The organ has 40 pipes.'],
    ['What did the keeper sell?', 'The keeper did sell.'],
  ])('nothing to %s %s', async (question, sentence) => {
    expect((await offered(question, sentence)).sure).toBe(false);
  });
});
