import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorporaSettings, CorpusSettings } from './corpora-settings.ts';
import { corporaOfServer, corpusOf, isOfServerAlone } from './corpus-of.ts';

const corpus = (name: string, more: Partial<CorpusSettings> = {}): CorpusSettings => ({
  name,
  folder: `/${name}`,
  feeds: [],
  servers: [],
  channels: [],
  admins: [],
  reader: false,
  direct: false,
  ...more,
});
const settingsOf = (corpora: readonly CorpusSettings[], standard: string | null = null): CorporaSettings => ({
  corpora,
  standard,
  openAtOnce: 8,
});

const TOWN = corpus('town', { servers: ['s1'] });
const STAFF = corpus('staff', { channels: ['c2', 'k1'] });
const BOTH = corpus('both', { servers: ['s1', 's2'] });
const ALL = corpus('all');
const SETTINGS = settingsOf([TOWN, STAFF, BOTH, ALL], 'all');
const at = (guildId: string | null, channelId: string, parentId: string | null = null) => ({
  guildId,
  channelId,
  parentId,
});

describe('the corpus of a place', () => {
  it.each([
    ['that of the channel', at('s1', 'c2', 'k9'), null, 'staff'],
    ['that of a thread’s channel', at('s1', 't1', 'c2'), null, 'staff'],
    ['that of the category', at('s1', 'c3', 'k1'), null, 'staff'],
    [
      'that of the category of a thread’s channel',
      { ...at('s1', 't1', 'c3'), categoryId: 'k1' },
      null,
      'staff',
    ],
    ['that of the server, the first in the file', at('s1', 'c3'), null, 'town'],
    ['the one for all others', at('s9', 'c9'), null, 'all'],
    ['what was chosen', at('s1', 'c3'), 'both', 'both'],
    ['what was chosen before that of the channel', at('s1', 'c2'), 'town', 'town'],
    ['none where the chosen one is not the server’s', at('s2', 'c3'), 'town', undefined],
    ['none where the chosen one is gone', at('s1', 'c3'), 'gone', undefined],
    [
      'none in a thread of a channel that is not known',
      { ...at('s1', 't1', 'c8'), isUnplaced: true },
      null,
      undefined,
    ],
    ['that of such a channel', { ...at('s1', 't1', 'c2'), isUnplaced: true }, null, 'staff'],
    ['what was chosen for such a channel', { ...at('s1', 't1', 'c8'), isUnplaced: true }, 'both', 'both'],
    ['none in direct messages', at(null, 'd1'), null, undefined],
    ['none in a server that the bot is not in', { ...at('s1', 'c2'), isForeign: true }, null, undefined],
  ])('is %s', (_, place, chosen, name) => {
    expect(corpusOf(SETTINGS, place, chosen)?.name).toBe(name);
  });

  it('is in such a thread that of the server where no channel has one of its own, and its channel is told', () => {
    const thread = { ...at('s1', 't1', 'c8'), isUnplaced: true };
    expect(corpusOf(settingsOf([TOWN]), thread, null)).toBe(TOWN);
    expect(corpusOf(settingsOf([TOWN]), { ...thread, parentId: null }, null)).toBeNull();
  });

  it('is none where nothing is set, and no standard', () => {
    expect(corpusOf(settingsOf([TOWN, STAFF]), at('s9', 'c9'), null)).toBeNull();
  });

  it('is in direct messages the one for all others, where it is open there', () => {
    const open = settingsOf([corpus('all', { direct: true })], 'all');
    expect(corpusOf(open, at(null, 'd1'), null)?.name).toBe('all');
  });

  it('is never one that neither the place nor its server has in the file', () => {
    const id = (kind: string) => fc.integer({ min: 1, max: 4 }).map((n) => `${kind}${n}`);
    const corpora = fc.array(
      fc.record({
        servers: fc.array(id('s'), { maxLength: 3 }),
        channels: fc.array(fc.oneof(id('c'), id('k')), { maxLength: 3 }),
        direct: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const place = fc.record({
      guildId: fc.option(id('s')),
      channelId: id('c'),
      parentId: fc.option(fc.oneof(id('k'), id('c'))),
      isForeign: fc.boolean(),
    });
    const chosen = fc.option(fc.integer({ min: 0, max: 5 }).map((n) => `n${n}`));
    fc.assert(
      fc.property(corpora, place, chosen, fc.boolean(), (given, where, name, hasStandard) => {
        const all = given.map((one, index) => corpus(`n${index}`, one));
        const settings = settingsOf(all, hasStandard ? 'n0' : null);
        const found = corpusOf(settings, where, name);
        if (!found) return;
        const { guildId, channelId, parentId, isForeign } = where;
        const isStandard = found.name === settings.standard;
        if (guildId === null || isForeign) expect(isStandard && found.direct).toBe(true);
        else
          expect(
            isStandard ||
              found.servers.includes(guildId) ||
              found.channels.some((one) => one === channelId || one === parentId),
          ).toBe(true);
      }),
    );
  });
});

it('offers a server its own corpora and the one for all others', () => {
  expect(corporaOfServer(SETTINGS, 's1').map(({ name }) => name)).toEqual(['town', 'both', 'all']);
  expect(corporaOfServer(SETTINGS, 's9').map(({ name }) => name)).toEqual(['all']);
});

it.each([
  ['its only server', TOWN, 's1', true],
  ['another server', TOWN, 's2', false],
  ['one of two servers', BOTH, 's1', false],
  ['the server of its channels', STAFF, 's1', true],
  ['a channel that the bot can’t see', corpus('x', { servers: ['s1'], channels: ['c9'] }), 's1', false],
  ['the corpus for all others', corpus('all', { servers: ['s1'] }), 's1', false],
  ['a corpus without a server', corpus('x'), 's1', false],
])('is of one server alone: %s', (_, one, guildId, isAlone) => {
  const serverOf = (id: string) => (id === 'c9' ? undefined : 's1');
  expect(isOfServerAlone(SETTINGS, one, guildId, serverOf)).toBe(isAlone);
});
