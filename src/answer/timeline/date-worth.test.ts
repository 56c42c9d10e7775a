import { expect, it, vi } from 'vitest';
import { noteIncomplete } from '../../text/incomplete.ts';
import { worthiestDates } from './date-worth.ts';
import { datedArchive } from './dated-archive.fixture.ts';

const archiveOfDates = () =>
  datedArchive(
    {
      id: 'a',
      published: '2024-05-20',
      text: 'The ferry sank on 3 May 2024. The port was closed on 4 May 2024.',
    },
    { id: 'b', published: '2024-06-01', text: 'The ferry sank on 3 May 2024, the coast guard said.' },
    { id: 'c', published: '2023-01-02', text: 'The harbour was opened on 1 January 2023.' },
  );

const inMay = (date: string) => date.startsWith('2024-05');
const always = () => true;

it('puts the dates first that most reports look back on', async () => {
  const dates = worthiestDates(await archiveOfDates(), inMay, 5);
  expect([...dates.keys()].slice(0, 2)).toEqual(['2024-05-03', '2024-05-04']);
  expect([...worthiestDates(await archiveOfDates(), inMay, 1).keys()]).toEqual(['2024-05-03']);
});

it('weighs each date once, and the same whatever was asked before', async () => {
  const archive = await archiveOfDates();
  worthiestDates(archive, inMay, 5);
  const all = worthiestDates(archive, always, 5);
  expect([...all]).toEqual([...worthiestDates(await archiveOfDates(), always, 5)]);
  const looksAt = vi.spyOn(archive, 'published');
  worthiestDates(archive, inMay, 5);
  worthiestDates(archive, always, 5);
  expect(looksAt).not.toHaveBeenCalled();
});

it('remembers nothing that rests on a gap', async () => {
  const archive = await archiveOfDates();
  const looksAt = vi.spyOn(archive, 'published').mockImplementationOnce(() => {
    noteIncomplete();
    return undefined;
  });
  worthiestDates(archive, always, 5);
  looksAt.mockClear();
  worthiestDates(archive, always, 5);
  expect(looksAt).toHaveBeenCalled();
});
