import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { ask } from '../../ask/ask.ts';
import type { LikelySentence } from '../choice/best-sentence.ts';
import { scoreSentences } from '../choice/best-sentence.ts';
import { rankFor } from '../ranking/ranking.ts';
import { withoutUntelling } from './telling-hits.ts';

const archive = await archiveOf([
  articleOf(
    `The Lantern trial

Ada Brook ran the Lantern shop in Selda for ten years and was known all over the coast, and she never was in a hurry.

Brook faces nine charges of fraud in Selda. Her parents met at a dance in 1961.

Symptoms of Brook’s harbour fever are a cough and a red nose.`,
    { id: 'brook', title: 'Ada Brook in court' },
  ),
  articleOf(
    `Ada Brook denied all charges of fraud on Monday, and 12 people listened in Selda.

Painters in Selda lose millions every year, Brook said. Painters in Selda could lose 40 percent of their income every year.`,
    { id: 'denial', title: 'A denial' },
  ),
  articleOf(
    'Orr Retail has grown to 18,040 stores in Corvana.\n\nThe online shop of Orr Retail dismissed 1,000 employees in May.',
    { id: 'retail' },
  ),
  articleOf(
    'Lind picked up three wickets in Tarn.\n\nSelda got off to a poor start, and lost two wickets for nothing.',
    { id: 'cricket' },
  ),
  articleOf('Harbour fever was found in Tarn in May. The fever has no name there.', { id: 'fever' }),
]);

const kept = (question: string): string[] => {
  const ranking = rankFor(archive, question, {});
  const scored = scoreSentences(ranking.question, ranking.ranked);
  const left: readonly LikelySentence[] = withoutUntelling(ranking.question, ranking.ranked, scored);
  return left.map(({ choice }) => choice.match.sentence.text);
};

describe('paragraphs that cannot answer', () => {
  it('are left out where they count something else, as long as others tell of it', () => {
    expect(kept('how many charges is Ada Brook facing').join(' ')).not.toContain('12 people');
    expect(
      ask(
        archive,
        { kind: 'ask', question: 'how many charges is Ada Brook facing' },
        { strictness: 'normal' },
      ).best?.text,
    ).toContain('nine charges');
  });

  it('are left out where they are but a heading, or lack what the question says beside a name', () => {
    expect(kept('what is the Lantern trial about')).not.toContain('The Lantern trial');
    const met = kept('how did the parents of Ada Brook meet').join(' ');
    expect(met).toContain('met at a dance');
    expect(met).not.toContain('Lantern shop');
  });

  it('are left out where they lack the first word of a topic', () => {
    const found = kept('symptoms of harbour fever').join(' ');
    expect(found).toContain('a cough and a red nose');
    expect(found).not.toContain('found in Tarn');
  });

  it('stay where they tell it in words for the same, or lack but a word that says next to nothing', () => {
    expect(kept('how many shops does Orr Retail have').join(' ')).toContain('18,040 stores');
    expect(kept('how many wickets did Lind get').join(' ')).toContain('Lind picked up three wickets');
  });

  it('stay where all of them lack it', () => {
    expect(kept('how many boats did Ada Brook sell').length).toBeGreaterThan(0);
  });
});
