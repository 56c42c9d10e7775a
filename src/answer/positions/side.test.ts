import { describe, expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Stance } from '../../model.ts';
import { sayingsOf } from '../sayings/resolved-quotes.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { sideOf } from './side.ts';

/** Which side of the cracks in the dam a speech takes. */
async function sideOfSpeech(says: string, stance: Stance = 'affirms') {
  const article = quotedArticle({ id: 'a', text: `Ines Falk spoke: ${says}.` }, [
    { says, speaker: 'Ines Falk', source: 'Ines Falk', stance },
  ]);
  const archive = await archiveOf([article.article]);
  const entry = { ...article };
  const [saying] = sayingsOf(archive, entry);
  return saying && sideOf(saying, readTopic(archive, 'the cracks in the dam'));
}

describe('a negation', () => {
  test.each([
    ['the cracks in the dam were caused by frost, not by the flood', 'affirms'],
    ['the cracks in the dam came not from frost but from the flood', 'affirms'],
    ['the cracks in the dam grew rather than closed', 'affirms'],
    ['there were no cracks in the dam', 'denies'],
    ['the dam has never had cracks', 'denies'],
    ['the cracks in the dam were not caused by frost', null],
    ['the dam was sound, because frost had not come that year', null],
  ])('counts where it is about the topic: %s', async (says, side) => {
    expect(await sideOfSpeech(says)).toBe(side);
  });
});

describe('a denial', () => {
  test.each([
    ['that there were cracks in the dam', 'denies'],
    ['that the cracks in the dam were caused by frost', null],
  ])('of the cause alone is none of the topic: %s', async (says, side) => {
    expect(await sideOfSpeech(says, 'denies')).toBe(side);
  });
});
