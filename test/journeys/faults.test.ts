import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;
const question = 'When did the harbour of Port Selda reopen?';

/** What stood in the stand-in's list of requests before a test began. */
let before = 0;

beforeEach(async () => {
  room = await openNewsroom();
  // The first answer of a kind is deferred: what it needs may have to be loaded.
  const warm = await room.discord.user('eve').slash('ask', { question });
  await room.discord.user('eve').click(warm, 'Context [1] ¶1');
  before = room.discord.requests.length;
  room.log.length = 0;
});

afterEach(() => room.close());

const answered = 'reopened on Monday';
const countOf = (path: RegExp) =>
  room.discord.requests.slice(before).filter((request) => path.test(`${request.method} ${request.path}`))
    .length;

describe('an answer', () => {
  it('is one request where it is ready soon', async () => {
    const answer = await room.discord.user('ada').slash('ask', { question });
    expect(answer.text).toContain(answered);
    expect(countOf(/callback/)).toBe(1);
    expect(countOf(/webhooks/)).toBe(0);
  });

  it.each([
    ['cut before it came through', { cut: 'before' } as const],
    ['done, but its response lost', { cut: 'after' } as const],
    ['done, and answered with a page that is no JSON', { garbled: true } as const],
    ['answered after 2.9 s', { slow: 2900 } as const],
    ['answered after 5 s', { slow: 5000 } as const],
    ['refused with 500', { status: 500 } as const],
    ['refused with 503 twice', { status: 503, times: 2 } as const],
  ])('is shown although the first response was %s', async (_, fault) => {
    room.discord.faults.add({ ...fault, on: /callback/ });
    const answer = await room.discord.user('ada').slash('ask', { question });
    expect(answer.text).toContain(answered);
    expect(room.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it.each([
    ['cut before', { cut: 'before' } as const],
    ['cut after', { cut: 'after' } as const],
    ['garbled', { garbled: true } as const],
    ['refused', { status: 502 } as const],
  ])('to a button is shown although the first response was %s', async (_, fault) => {
    const ada = room.discord.user('ada');
    const answer = await ada.slash('ask', { question });
    room.discord.faults.add({ ...fault, on: /callback/ });
    expect((await ada.click(answer, 'Context [1] ¶1')).text).toContain('The channel is safe again');
  });

  it.each([
    ['cut before', { cut: 'before' } as const],
    ['cut after', { cut: 'after' } as const],
    ['garbled', { garbled: true } as const],
    ['refused', { status: 500 } as const],
  ])('to a mention comes once although its request was %s, and the next one too', async (_, fault) => {
    const ada = room.discord.user('ada');
    room.discord.faults.add({ ...fault, on: /POST .*messages$/ });
    const said = await ada.say(`${room.discord.mention} what did Vol say?`);
    expect((await said.answer()).text).toContain('ninety birds');
    const next = await ada.say(`${room.discord.mention} what did Moor say?`);
    expect((await next.answer()).text).toContain('The channel is safe again');
    const own = ada
      .sees()
      .filter(
        ({ message, record }) => message.author.id === room.discord.world.bot.id && !record.interactionId,
      );
    expect(own).toHaveLength(2);
  });

  it('goes on being edited although an edit was cut', async () => {
    const admin = room.discord.user('ann', { permissions: ['ManageGuild'] });
    room.discord.faults.add({ cut: 'before', on: /PATCH/ });
    const report = await admin.slash('reindex', {});
    await report.until(({ text }) => text.includes('Done in'));
  });
});

describe('log lines', () => {
  it('carry the id of what they are about', async () => {
    const ada = room.discord.user('ada');
    const { interaction } = await ada.slash('ask', { question });
    const said = await ada.say(`${room.discord.mention} ${question}`);
    await said.answer();
    const about = () => room.log.filter(({ msg }) => msg === 'answered');
    await expect
      .poll(about)
      .toEqual([
        expect.objectContaining({ interaction: interaction?.id }),
        expect.objectContaining({ message: said.id }),
      ]);
  });
});
