import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { Channel } from '../../src/sandbox/world/world.ts';
import { articleOf } from './articles.ts';
import { type Newsroom, openNewsroom } from './harness.ts';
import { corporaOptions, SECRETS, type TestCorpus } from './several-corpora.ts';

const more = new Map<TestCorpus, readonly Article[]>();
let room: Newsroom;
/** Manages the town's server, and is a member of the club's. */
let boss: SandboxPerson;
/** Another channel of the town's server. */
let side: Channel;

beforeAll(async () => {
  room = await openNewsroom({
    discord: {
      guilds: [
        { name: 'Town', channels: [{ name: 'general' }, { name: 'side' }] },
        { name: 'Club', channels: [{ name: 'general' }] },
      ],
    },
    bot: ({ guilds: [town, club] }) =>
      corporaOptions(
        [
          { name: 'town', servers: [town?.id ?? ''] },
          { name: 'club', servers: [club?.id ?? ''], direct: true },
          { name: 'all', servers: [town?.id ?? ''] },
        ],
        { more },
      ),
  });
  boss = room.discord.user('boss', { permissions: ['ManageGuild', 'ManageChannels'] });
  side = room.discord.channel('side');
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

const NEWS = {
  sold: (secret: string) => [
    `The lighthouse was sold to a ${secret} baker on Friday.`,
    `The baker paid for the ${secret} lamp in cash.`,
  ],
  keeper: (secret: string) => [
    `The keeper of the lighthouse retires after forty years in the ${secret} tower.`,
    `Nobody has asked for his post, the ${secret} council said.`,
  ],
};

/** A new article comes into the town's corpus, and is read. */
async function publish(id: keyof typeof NEWS): Promise<void> {
  const about = { title: `Lighthouse news: ${id}`, outlet: 'The Lamp', published: '2031-06-01' };
  more.set('town', [...(more.get('town') ?? []), articleOf(id, NEWS[id](SECRETS.town), about)]);
  await boss.slash('reindex', {}, { channel: side });
}

/** What stands in the town's channel of the alerts that were posted. */
const posted = () =>
  boss
    .sees()
    .filter(({ buttons }) => buttons.some(({ label }) => label === 'Pause'))
    .map(({ text }) => text);

it('posts of the corpus that the channel has, and nothing any more once it has another one', async () => {
  expect((await boss.slash('follow', { topic: 'lighthouse', where: 'here' })).text).toMatch(/lighthouse/);
  await publish('sold');
  await expect.poll(posted, { timeout: 10_000 }).toEqual([expect.stringContaining(SECRETS.town)]);
  await boss.slash('corpus', { name: 'all' });
  expect((await boss.slash('following', {})).text).not.toMatch(/lighthouse/);
  // Its corpus is read on in another channel, and finds the way to this one closed.
  await publish('keeper');
  const following = async () => (await boss.slash('following', {}, { channel: side })).text;
  await expect.poll(following, { timeout: 10_000 }).toMatch(/lighthouse.*paused/);
  expect(posted()).toHaveLength(1);
});

it('sends nothing by direct message of articles that are not open there', async () => {
  expect((await boss.slash('follow', { topic: 'bridge', where: 'direct' })).text).toMatch(
    /not open in direct/,
  );
});
