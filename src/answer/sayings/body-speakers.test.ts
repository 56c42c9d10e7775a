import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { findSpeakers } from './find-speakers.ts';

it('has those who speak for a body that is never quoted itself, and nobody else', async () => {
  const archive = await archiveOf([
    articleOf(
      `The Selda Rescue Society (SRS) sent a boat on Friday. “The water is calm, but cold,” said its chair, Mara Linde.

The Corvo Line sails again from May. Its captain, Otto Brandt, said that he had missed the waves.

Its oars are old. Tarn Mutual paid for the boat. “It was dear,” said Irena Vol, who built it.`,
      { id: 'boat', title: 'A boat for Selda' },
    ),
  ]);
  const through = (typed: string) =>
    findSpeakers(archive, typed, { fuzzy: false }).through.map(({ name }) => name);
  expect(through('SRS')).toEqual(['Mara Linde']);
  expect(through('the corvo line')).toEqual(['Otto Brandt']);
  expect(through('Tarn Mutual')).toEqual([]);
  expect(through('May')).toEqual([]);
});
