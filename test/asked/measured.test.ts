import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import { articleOf } from '../articles.ts';
import { shown, talk } from './talk.ts';

const ARTICLES = [
  articleOf(
    `The lighthouse of Skarn, which stands 300 metres from the harbour, will be moved inland. The tower rises 42 metres above the rocks and weighs 900 tonnes.

The flames of the fire in May reached a height of 30 metres, fire chief Ole Brandt said. The lamp is no larger than a loaf of bread.

The cellar is four metres deep. The train that will carry the tower travels at 5 kilometres an hour.

Engineer Nora Weil, whose firm Weil Hoists moves it, waved. Her cousin Ivar Lunde holds 12 percent of the firm.`,
    { id: 'tower', title: 'Lighthouse to be moved', outlet: 'Skarn Times', published: '2031-06-02' },
  ),
  articleOf(
    `Skipper Karl Moe is accused of ramming the pier. He says that he was asleep.

A hearing will be held in Oslo on 9 September. The mayor's trial was put off until May.`,
    { id: 'moe', title: 'Skipper accused', outlet: 'Skarn Times', published: '2031-06-09' },
  ),
];

describe('what is asked of measures, of shares and of what has a name', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(ARTICLES);
  });

  it.each([
    ['how high did the flames go', /30 metres/],
    ['how tall is the tower', /42 metres/],
    ['how heavy is the tower', /900 tonnes/],
    ['how big is the lamp', /loaf of bread/],
    ['how deep is the cellar', /four metres/],
    ['how fast is the train', /5 kilometres an hour/],
    ['how much of the firm does lunde own', /12 percent/],
    ['how big a stake of the firm does ivar lunde have', /12 percent/],
    ['when is the moe hearing', /9 September/],
    ['where is the moe hearing', /Oslo/],
  ])('“%s”', (words, wanted) => {
    const answer = talk(archive, words);
    expect(answer.answered).toBe(true);
    expect(shown(answer)).toMatch(wanted);
  });

  it.each([
    'how high is the harbour',
    'how tall is the lighthouse',
    'how big is the train',
    'how heavy is the lamp',
    'how much of the firm does weil own',
    'when is the moe trial',
    'when is the weil hearing',
  ])('“%s”: not by a measure or a day of something else', (words) => {
    expect(talk(archive, words).answered).toBe(false);
  });

  it('takes the subject for a person of the answer before, whatever it is asked of', () => {
    const answer = talk(archive, 'who is ivar lunde', 'how much of the firm does he own');
    expect(answer.answered).toBe(true);
    expect(answer.notes.join()).toContain('taken for Ivar Lunde');
    expect(shown(answer)).toContain('12 percent');
  });
});
