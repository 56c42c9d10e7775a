import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { MessageView } from '../../src/sandbox/people/views.ts';
import { deleteMessage, editMessage } from '../../src/sandbox/world/message-writer.ts';
import { shownText } from '../../src/sandbox/world/pings.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

/** What a message shows now. */
function textIn({ record: { data } }: MessageView): string {
  return shownText(data.content, data.components ?? []);
}

let room: Newsroom;
let ada: SandboxPerson;

beforeAll(async () => {
  room = await openNewsroom();
  ada = room.discord.user('ada');
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

describe('a message', () => {
  it('that mentions the bot is answered in plain language, and notifies nobody', async () => {
    const said = await ada.say(`${room.discord.mention} Which boats did the storm damage?`);
    const answer = await said.answer();
    expect(answer.text).toContain('The storm sank two ferries');
    expect(answer.text).toContain('-# /ask question:"Which boats did the storm damage?"');
    expect(answer.pings).toEqual([]);
  });

  it.each([
    ['who said "the channel is safe again"?', '-# /who-said quote:"the channel is safe again"'],
    ['what did Vol say about birds?', '-# /who-said speaker:"Vol" topic:"birds"'],
    ['timeline of the storm', '-# /timeline topic:"the storm"'],
    ['help', '-# /help'],
  ])('%j gets the right kind of answer', async (words, state) => {
    const answer = await (await ada.say(`${room.discord.mention} ${words}`)).answer();
    expect(answer.text).toContain(state);
  });

  it('needs no mention in private', async () => {
    const answer = await (await ada.say('How many birds were counted?', { channel: ada.dm })).answer();
    expect(answer.text).toContain('ninety birds');
  });

  it('that replies to an answer may leave out what it was about', async () => {
    const first = await (await ada.say(`${room.discord.mention} Which birds were oil-covered?`)).answer();
    const answer = await (await ada.say('and how many?', { replyTo: first })).answer();
    expect(answer.text).toContain('-# /ask question:"how many (birds were oil-covered)?"');
  });

  it('that asks for somebody else stays with the topic', async () => {
    const first = await (await ada.say(`${room.discord.mention} what did Brandt say about oil?`)).answer();
    expect(first.text).toContain('fairy tale');
    const next = await (await ada.say('and what did Irena Vol say?', { replyTo: first })).answer();
    expect(next.text).toContain('speaker:"Irena Vol" topic:"oil"');
    expect(next.text).toContain('came from the ferries');
    const other = await (await ada.say('and Brandt?', { replyTo: next })).answer();
    expect(other.text).toContain('speaker:"Brandt" topic:"oil"');
  });

  it('that replies to a slash answer without a mention gets a hint', async () => {
    const first = await ada.slash('ask', { question: 'Who is Ada Moor?' });
    const hint = await (await ada.say('and then?', { replyTo: first })).answer();
    expect(hint.text).toContain('Mention me together with your question');
    const again = await ada.say('and when?', { replyTo: first });
    const answer = await (await ada.say(`${room.discord.mention} and why?`, { replyTo: first })).answer();
    await again.unanswered();
    expect(answer.text).toContain('-# /ask question:"why (Ada Moor)?"');
  });

  it('that replies with “source?” and “more” gets where the answer stands, and what else there is', async () => {
    const first = await (await ada.say(`${room.discord.mention} Which birds were oil-covered?`)).answer();
    const cited = await (await ada.say('source?', { replyTo: first })).answer();
    expect(cited.text).toContain('It stands in one article:');
    expect(cited.text).toContain('The Tidewatch · author not named · published 12 May 2031');
    const more = await (await ada.say('anything else?', { replyTo: cited })).answer();
    expect(more.text).toContain('That was all that I found for it.');
  });

  it('that replies with a pronoun means the one person whom the answer is about', async () => {
    const first = await (await ada.say(`${room.discord.mention} Who counted ninety birds?`)).answer();
    const next = await (await ada.say('what else did she say?', { replyTo: first })).answer();
    expect(next.text).toContain('-# /who-said speaker:"Irena Vol"');
    expect(next.text).toContain('“she” was taken for Irena Vol');
  });

  it('that follows an answer at once goes on from it, but not from one to somebody else', async () => {
    await (await ada.say(`${room.discord.mention} what did Brandt say about oil?`)).answer();
    const own = await (await ada.say(`${room.discord.mention} source?`)).answer();
    expect(own.text).toContain('Selda Courier');
    const bob = room.discord.user('bob');
    const other = await (await bob.say(`${room.discord.mention} source?`)).answer();
    expect(other.text).toContain("I can't see from what");
    expect(other.buttons.map(({ label }) => label)).toEqual(['Delete']);
  });

  it('that follows a private answer is not answered from it for everybody to see', async () => {
    const hidden = await ada.slash('who-said', { speaker: 'Brandt', topic: 'oil', private: true });
    expect(hidden.ephemeral).toBe(true);
    await ada.slash('help', { private: true }); // by then the bot has taken note of the answer before
    const open = await (await ada.say(`${room.discord.mention} source?`)).answer();
    expect(open.text).toContain("I can't see from what");
    expect(open.text).not.toContain('Brandt');
  });

  it('that follows an answer late stands by itself', async () => {
    const clock = manualClock();
    const quiet = await openNewsroom({ discord: { clock } });
    const eve = quiet.discord.user('eve');
    await (await eve.say(`${quiet.discord.mention} what did Brandt say about oil?`)).answer();
    clock.advance(11 * 60_000);
    const late = await (await eve.say(`${quiet.discord.mention} source?`)).answer();
    expect(late.text).toContain("I can't see from what");
    await quiet.close();
  });

  it('that replies to somebody else is told what can be done with a message that the bot may not read', async () => {
    const bob = room.discord.user('bob');
    const claim = await bob.say('The storm sank two ferries');
    const answer = await (
      await ada.say(`${room.discord.mention} is that true?`, { replyTo: claim })
    ).answer();
    expect(answer.text).toContain('Right-click it, then Apps: “Find sources”');
  });

  it('that asks which outlets report on something gets each with a sentence', async () => {
    const answer = await (
      await ada.say(`${room.discord.mention} which outlets reported on the oil?`)
    ).answer();
    expect(answer.text).toContain('-# /coverage topic:"the oil"');
    expect(answer.text).toContain('First by date: Selda Courier, 7 May 2031.');
    expect(answer.text).toContain('**The Tidewatch**');
  });

  it('has an answer whose buttons work, also after a restart', async () => {
    const answer = await (await ada.say(`${room.discord.mention} When did the harbour reopen?`)).answer();
    await room.restart();
    const context = await ada.click(answer, 'Context [1]');
    expect(context.ephemeral).toBe(true);
    ada.startClick(answer, 'Delete');
    await answer.until(({ deleted }) => deleted);
  });

  it('that is nothing but a mention gets a hint', async () => {
    const hint = await (await ada.say(room.discord.mention)).answer();
    expect(hint.text).toContain('Mention me together with your question');
  });

  it('is left alone where it is not for the bot', async () => {
    const before = room.discord.requests.length;
    const bob = room.discord.user('bob');
    const chat = await ada.say('nice weather');
    await bob.say('indeed', { replyTo: chat });
    await bob.say('@everyone look');
    await (await ada.say(`${room.discord.mention} help`)).answer();
    const posts = room.discord.requests.slice(before).filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
  });
});

describe('a question that changes', () => {
  const answersIn = () =>
    [...room.discord.world.messages.values()].filter(
      ({ data, deleted }) => !deleted && data.author.id === room.discord.world.bot.id,
    );

  it('is answered anew in the same message, and takes its answer along when it is deleted', async () => {
    const said = await ada.say(`${room.discord.mention} Which boats did the storm damage?`);
    const answer = await said.answer();
    const before = answersIn().length;
    const body = { content: `${room.discord.mention} How many birds were counted?` };
    editMessage(room.discord.world, said.record, { body, files: new Map(), fileAddress: '' });
    await vi.waitFor(() => expect(textIn(answer)).toContain('ninety birds'));
    expect(answersIn()).toHaveLength(before);
    deleteMessage(room.discord.world, said.record);
    await vi.waitFor(() => expect(answersIn()).toHaveLength(before - 1));
  });

  it('more than once in a short time is answered as it stands at last', async () => {
    await room.restart({ cooldownSeconds: 1 });
    const said = await ada.say(`${room.discord.mention} Which boats did the storm damage?`);
    const answer = await said.answer();
    for (const question of ['What did the storm sink?', 'How many birds were counted?']) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const body = { content: `${room.discord.mention} ${question}` };
      editMessage(room.discord.world, said.record, { body, files: new Map(), fileAddress: '' });
    }
    await answer.until(({ text }) => text.includes('/ask question:"How many birds were counted?"'));
    await room.restart();
  });

  it('that was asked in private can be shown to all', async () => {
    const own = await ada.slash('ask', { question: 'How many birds were counted?', private: true });
    const shared = await ada.click(own, 'Show to all');
    expect(shared.text).toContain('ninety birds');
    expect(shared.text).toContain('Asked and shown to all by ada.');
    expect(shared.record.visibleTo).toBeNull();
  });
});
