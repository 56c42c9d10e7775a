import fc from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Alerts, openAlerts } from '../../src/alerts/alerts.ts';
import { type Channels, openChannels } from '../../src/channels/channels.ts';
import type { Corpora } from '../../src/corpora/corpora.ts';
import { describeBot } from '../../src/discord/about.ts';
import type { Venue } from '../../src/discord/access/access.ts';
import { offerToRemove } from '../../src/discord/admin/removing.ts';
import type { AnswerService } from '../../src/discord/answer-service.ts';
import { createDoors, type OpenDoor } from '../../src/discord/corpora/doors.ts';
import { type CorpusPlaces, openCorpusPlaces } from '../../src/discord/corpora/places.ts';
import { UserError } from '../../src/user-error.ts';
import { anyQuery } from '../answer-arbitrary.ts';
import { articlesOf, corporaOptions, SECRETS, type TestCorpus } from '../journeys/several-corpora.ts';

const log = pino({ level: 'silent' });
const CORPORA = Object.keys(SECRETS) as TestCorpus[];
const SERVERS = ['s1', 's2', 's3'];
const CHANNELS = ['c1', 'c2', 'c3', 'k1'];

let alerts: Alerts;
let channels: Channels;
beforeAll(async () => {
  alerts = await openAlerts({ dataDir: null, log });
  channels = await openChannels({ dataDir: null, log });
});
afterAll(() => channels.close());

/** Corpora that share servers as it comes; a channel is of one of them at most. */
const anyCorpora = fc
  .record({
    servers: fc.array(fc.subarray(SERVERS), { minLength: 4, maxLength: 4 }),
    owners: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
    direct: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    standard: fc.option(fc.constantFrom(...CORPORA)),
  })
  .map(({ servers, owners, direct, standard }) => {
    const given = CORPORA.map((name, at) => ({
      name,
      servers: servers[at] ?? [],
      channels: CHANNELS.filter((_, channel) => owners[channel] === at),
      direct: direct[at] ?? false,
    }));
    const { corpora } = corporaOptions(given, { standard, openAtOnce: 2 });
    if (!corpora) throw new Error('corpora were given');
    return corpora;
  });

const anyPlace: fc.Arbitrary<Venue> = fc
  .record({
    guildId: fc.option(fc.constantFrom(...SERVERS, 's9')),
    channelId: fc.constantFrom('c1', 'c2', 'c3', 'c9'),
    parentId: fc.option(fc.constantFrom('k1', 'k9')),
  })
  .map((place) => (place.guildId === null ? { ...place, parentId: null, isDirect: true } : place));

/** What somebody does there, with words and ids of any corpus. */
const anyAct: fc.Arbitrary<(service: AnswerService) => Promise<unknown>> = fc
  .constantFrom(...CORPORA)
  .chain((other) => {
    const [article] = articlesOf(other);
    const articleId = article?.id ?? '';
    return fc.oneof(
      anyQuery.map((query) => (service: AnswerService) => service.answer(query)),
      fc
        .constantFrom(
          { kind: 'ask', question: 'Why was the bridge closed?' } as const,
          { kind: 'who-said', topic: 'crack' } as const,
          { kind: 'timeline', topic: 'bridge' } as const,
          { kind: 'coverage', topic: 'bridge' } as const,
          { kind: 'check', claim: 'The crack will be mended by June' } as const,
          { kind: 'sources' } as const,
          { kind: 'digest' } as const,
        )
        .chain((query) =>
          fc.constantFrom<(service: AnswerService) => Promise<unknown>>(
            (service) => service.answer(query),
            (service) => service.answer(query, { view: 'citations' }),
            (service) => service.files(query, new Date()),
            (service) =>
              service.reply('who said that?', { query, view: 'answer', page: 1, pages: 1, isReply: true }),
          ),
        ),
      fc.constantFrom<(service: AnswerService) => Promise<unknown>>(
        (service) => service.context({ articleId, paragraph: 1 }),
        (service) => service.suggest({ what: 'speakers', typed: '', limit: 25 }),
        (service) => service.suggest({ what: 'outlets', typed: '', limit: 25 }),
        (service) => service.suggest({ what: 'titles', typed: '', limit: 25 }),
        (service) => service.host.ask('examples', { strictness: 'normal' }),
        (service) => service.host.ask('page', { page: 'article', id: articleId, cited: null }),
        (service) => service.host.ask('fileOf', { articleId }),
        (service) =>
          service.news.match(
            { topic: 'bridge' },
            CORPORA.map((name) => `${name}-bridge`),
          ),
        async (service) => describeBot(service),
        (service) => offerToRemove(service, 'bridge'),
        (service) => service.host.reindex(),
      ),
    );
  });

const people = ['p1', 'p2'];
/** Who is in which server. */
const anyMembership = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...SERVERS)), {
  maxLength: 4,
});

interface Ways {
  readonly corpora: Corpora;
  readonly places: CorpusPlaces;
  readonly door: OpenDoor;
}

function waysOf(corpora: Corpora, members: readonly (readonly [string, string])[]): Ways {
  const { settings } = corpora;
  const places = openCorpusPlaces({
    settings,
    channels,
    isMember: async (guild, person) => members.some(([who, where]) => who === person && where === guild),
    serverOf: () => 's1',
    isIn: (guild) => SERVERS.includes(guild),
  });
  const closing = new AbortController().signal;
  const common = { strictness: 'normal', alerts, channels, places } as const;
  return { corpora, places, door: createDoors(corpora, { common, closing, onOpen: () => {} }) };
}

it('shows in a place no word of another corpus than that of the place, whatever is done there', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      anyCorpora,
      anyMembership,
      fc.array(
        fc.record({
          place: anyPlace,
          person: fc.constantFrom(...people),
          act: anyAct,
          choice: fc.option(fc.constantFrom(...CORPORA), { freq: 2 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      async (corpora, members, acts) => {
        const { places, door } = waysOf(corpora, members);
        for (const { place, person, act, choice } of acts) {
          if (choice !== null) {
            const offered = await places.choices(place, person, choice);
            const chosen = offered.find(({ name }) => name === choice);
            if (chosen) await places.choose(chosen, place, person);
          }
          const corpus = await places.at(place, person);
          if (!corpus) continue;
          expectMayBeThere(corpora, { name: corpus.name, place, person, members });
          const { service } = await door(corpus.name);
          const shown = JSON.stringify(await resultOf(() => act(service)), (_, value) =>
            value instanceof Map || value instanceof Set
              ? [...value]
              : value instanceof Uint8Array
                ? Buffer.from(value).toString()
                : value,
          );
          for (const other of CORPORA) if (other !== corpus.name) expect(shown).not.toContain(SECRETS[other]);
          if (shown.includes(SECRETS[corpus.name as TestCorpus])) answered += 1;
        }
        await corpora.hosts.close();
      },
    ),
    { numRuns: 60 },
  );
  // Else nothing was shown at all.
  expect(answered).toBeGreaterThan(10);
}, 120_000);

/** What is shown, or what the person is told instead; what breaks in the program tells in its message, too. */
async function resultOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError || error instanceof Error) return { message: error.message };
    throw error;
  }
}

/** By the file alone: in a server its own corpora or the standard, in direct messages what is open there to somebody of its servers. */
function expectMayBeThere(
  { settings }: Corpora,
  where: {
    readonly name: string;
    readonly place: Venue;
    readonly person: string;
    readonly members: readonly (readonly [string, string])[];
  },
): void {
  const { name, place, person, members } = where;
  const corpus = settings.corpora.find((one) => one.name === name);
  if (!corpus) throw new Error('there is no such corpus');
  const { guildId, channelId, parentId } = place;
  const isStandard = name === settings.standard;
  if (guildId === null) {
    const servers = [...corpus.servers, ...(corpus.channels.length > 0 ? ['s1'] : [])];
    const isMember = members.some(([who, server]) => who === person && servers.includes(server));
    expect(corpus.direct && (isStandard || isMember)).toBe(true);
  } else {
    const isOfPlace = corpus.channels.some((id) => id === channelId || id === parentId);
    expect(isStandard || isOfPlace || corpus.servers.includes(guildId)).toBe(true);
  }
}
