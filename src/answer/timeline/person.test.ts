import { expect, it } from 'vitest';
import { datedArchive } from './dated-archive.fixture.ts';
import { timeline } from './timeline.ts';

it('keeps to sentences that name the person', async () => {
  const archive = await datedArchive({
    id: 'a',
    published: '2023-06-20',
    text: 'Ada Lindqvist opened the mill on 2 May. The mill burned on 9 May. Lindqvist resigned on 10 May. The Lindqvistians met on 11 May.',
  });
  const answer = timeline(archive, { kind: 'timeline', person: 'Ada Lindqvist' }, { strictness: 'normal' });
  expect(answer.entries.map(({ date }) => date)).toEqual(['2023-05-02', '2023-05-10']);
  const nobody = timeline(archive, { kind: 'timeline', person: 'Otto Brandt' }, { strictness: 'normal' });
  expect(nobody).toMatchObject({ answered: false, lead: 'The articles date nothing about Otto Brandt.' });
});
