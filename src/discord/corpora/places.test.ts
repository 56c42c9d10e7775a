import { expect, it } from 'vitest';
import type { CorpusSettings } from '../../corpora/corpora-settings.ts';
import { openCorpusPlaces } from './places.ts';

const CLUB: CorpusSettings = {
  name: 'club',
  folder: '/club',
  feeds: [],
  servers: ['s1', 's2'],
  channels: [],
  admins: [],
  reader: false,
  direct: true,
};

/** Whether somebody may ask the club's corpus; of each server what Discord says, null where it says nothing. */
function asked(answers: Readonly<Record<string, boolean | null>>): Promise<boolean> {
  const places = openCorpusPlaces({
    settings: { corpora: [CLUB], standard: null, openAtOnce: 1 },
    channels: null,
    isMember: async (server) => answers[server] ?? Promise.reject(new Error('no network')),
    isIn: () => true,
    serverOf: () => undefined,
  });
  return places.mayAsk('club', 'p1');
}

it('lets members of one of its servers ask, whatever is known of the others', async () => {
  expect(await asked({ s1: false, s2: true })).toBe(true);
  expect(await asked({ s1: null, s2: true })).toBe(true);
  expect(await asked({ s1: false, s2: false })).toBe(false);
});

it('does not take somebody for a stranger while Discord can’t be asked', async () => {
  await expect(asked({ s1: null, s2: false })).rejects.toThrow('no network');
});
