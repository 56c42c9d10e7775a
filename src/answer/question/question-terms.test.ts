import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { outletNamesOf } from './outlets.ts';
import { readQuestion } from './question.ts';
import { FRAME_EMPHASIS } from './question-terms.ts';

const archive = await archiveOf([
  articleOf(
    '“The mill will stay,” said Oda Rennik. Rennik was born in Varde. “It will not close,” Rennik said.',
    {
      id: 'mill',
    },
  ),
  articleOf(
    '“We sold the ship,” said Karl Thorsen. His sister Ines Thorsen said: “We had to.” “It was old,” Thorsen said.',
    {
      id: 'ship',
    },
  ),
  articleOf('“It is mine,” said Bertha Marie Wolf.', { id: 'wolf' }),
  articleOf('The maker BMW showed a car.', { id: 'car' }),
  articleOf('The National Water Board said on Monday that the NWB would build a dam.', { id: 'dam' }),
]);

function emphasisOf(question: string): Record<string, number> {
  const { terms } = readQuestion(question, archive, outletNamesOf(archive));
  return Object.fromEntries(terms.map(({ word, emphasis }) => [word, emphasis]));
}

it('takes a full name for the surname, where articles call one person so', () => {
  expect(emphasisOf('Where was Oda Rennik born?')).toEqual({ oda: FRAME_EMPHASIS, rennik: 1, born: 1 });
});

it('keeps the given name where two people have the surname, and where there is nobody of that name', () => {
  expect(emphasisOf('Why did Karl Thorsen sell the ship?')).toMatchObject({ karl: 1, thorsen: 1 });
  expect(emphasisOf('Where was Ada Rennik born?')).toMatchObject({ ada: 1, rennik: 1 });
});

it('knows a body by its initials', () => {
  const [term] = readQuestion('What will the NWB build?', archive, outletNamesOf(archive)).terms;
  expect(term).toMatchObject({ word: 'nwb', others: [expect.stringMatching(/^(?:nation|water|board)/)] });
});

it('takes letters that articles use for something else for nobody', () => {
  const [term] = readQuestion('What did BMW show?', archive, outletNamesOf(archive)).terms;
  expect(term).toMatchObject({ word: 'bmw', others: [] });
});

it('respells what nobody writes so, and no usual word', () => {
  const stems = (question: string) =>
    readQuestion(question, archive, outletNamesOf(archive)).terms.map(({ stem }) => stem);
  expect(stems('who sold the shipp')).toContain('ship');
  // Two letters the wrong way round are one slip.
  expect(stems('where is the sihp')).toContain('ship');
  expect(stems('where was renink born')).toContain('rennik');
  // One letter from "mill", and a word of its own.
  expect(stems('who was ill')).not.toContain('mill');
  expect(stems('is the will real')).not.toContain('mill');
});
