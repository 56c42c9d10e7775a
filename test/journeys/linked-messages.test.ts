import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/people/views.ts';
import type { Channel } from '../../src/sandbox/world/world.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom({
    discord: {
      // The bot sees every channel, the people only some.
      botPermissions: ['Administrator'],
      guilds: [
        { channels: [{ name: 'general' }, { name: 'board', denyEveryone: ['ViewChannel'] }] },
        { name: 'Elsewhere', channels: [{ name: 'general' }] },
      ],
    },
  });
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

function linkTo(channel: Channel, { id }: MessageView): string {
  return `https://discord.com/channels/${channel.guildId}/${channel.id}/${id}`;
}

const CLAIM = '"the channel is safe again", said Brandt';

describe('a link to a message of the same server', () => {
  it('is read where Discord gives its words: in a mention, and in an option', async () => {
    const [ada, bob] = [room.discord.user('ada'), room.discord.user('bob')];
    const general = room.discord.channel('general');
    const said = await bob.say(`${room.discord.mention} ${CLAIM}`);
    await said.answer();
    const link = linkTo(general, said);
    const answer = await (await ada.say(`${room.discord.mention} is this true? ${link}`)).answer();
    expect(answer.text).toContain('somebody else said it, word for word, namely Ada Moor');
    const checked = await ada.slash('check', { claim: link });
    expect(checked.text).toContain('namely Ada Moor');
  });

  it('is said to be unreadable where Discord keeps its words', async () => {
    const [ada, bob] = [room.discord.user('cara'), room.discord.user('dan')];
    const said = await bob.say(CLAIM);
    const link = linkTo(room.discord.channel('general'), said);
    const answer = await (await ada.say(`${room.discord.mention} ${link}`)).answer();
    expect(answer.text).toContain('A linked message I can’t read');
    expect((await ada.slash('check', { claim: link })).text).toContain('A linked message I can’t read');
    const both = await ada.slash('ask', { question: `How many birds were counted? ${link}` });
    expect(both.text).toContain('ninety birds');
    expect(both.text).toContain('A linked message I can’t read');
  });

  it('is never read from a channel that the asker can’t see', async () => {
    const board = room.discord.channel('board');
    const head = room.discord.user('head', { permissions: ['Administrator'] });
    await room.restart(); // the stand-in announces a new role with the next connection
    const said = await head.say(`${room.discord.mention} who said "ninety birds on Saturday alone"?`, {
      channel: board,
    });
    const link = linkTo(board, said);
    const asked = { claim: link };
    const answer = await room.discord.user('eve').slash('check', asked);
    expect(answer.text).toContain('A linked message I can’t read');
    expect(answer.text).not.toContain('ninety');
    expect((await head.slash('check', asked)).text).toContain('ninety birds on Saturday alone');
  });
});

it('a link to a message of another server is never read', async () => {
  const [, other] = room.discord.guilds;
  const elsewhere = room.discord.channel('general', other);
  const bob = room.discord.user('bea', other ? { guild: other } : {});
  const said = await bob.say(`${room.discord.mention} ${CLAIM}`);
  await said.answer();
  const answer = await room.discord.user('fay').slash('check', { claim: linkTo(elsewhere, said) });
  expect(answer.text).toContain('in another server');
});
