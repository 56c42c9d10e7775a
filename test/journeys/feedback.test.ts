import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Feedback, openFeedback } from '../../src/feedback/feedback.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;
let feedback: Feedback;
let ada: SandboxPerson;
let boss: SandboxPerson;

beforeEach(async () => {
  feedback = await openFeedback({
    dataDir: null,
    keepDays: 90,
    keepsQuestions: false,
    log: pino({ level: 'silent' }),
  });
  room = await openNewsroom({ bot: { feedback } });
  ada = room.discord.user('ada');
  boss = room.discord.user('boss', { permissions: ['ManageGuild'] });
});

afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
  await feedback.close();
});

describe('the buttons below an answer', () => {
  it('note what people think of it, privately, also after a restart', async () => {
    const answer = await ada.slash('ask', { question: 'When did the harbour of Port Selda reopen?' });
    await room.restart();
    const thanks = await ada.click(answer, 'Right');
    expect(thanks.text).toContain('Thank you: that is noted, without your name.');
    expect(thanks.ephemeral).toBe(true);
    const asked = await boss.click(answer, 'Not right');
    expect(asked.text).toContain('What is not right?');
    const done = await boss.click(asked, 'Wrong date');
    expect(done.text).toContain('Thank you');
    expect(done.buttons).toEqual([]);
    expect(feedback.marks().map(({ right, reason }) => [right, reason])).toEqual([
      [true, null],
      [false, 'date'],
    ]);
  });

  it('stand below what can be right or wrong only, and nowhere where they are switched off', async () => {
    const labels = async (name: string, options = {}) =>
      (await ada.slash(name, options)).buttons.map(({ label }) => label);
    expect(await labels('who-said', { speaker: 'Ada Moor' })).toContain('Not right');
    expect(await labels('help')).not.toContain('Not right');
    expect(await labels('sources')).not.toContain('Not right');
    await room.restart({ feedback: null });
    expect(await labels('who-said', { speaker: 'Ada Moor' })).not.toContain('Not right');
    const insights = await boss.slash('insights');
    expect(insights.text).toContain('FEEDBACK is switched off');
  });
});

describe('/insights', () => {
  it('tells admins what was asked, declined, not right and never shown, as picture and files', async () => {
    await ada.slash('ask', { question: 'Who invented the zeppelin of Brastow?' });
    const answer = await ada.slash('who-said', { speaker: 'Ada Moor' });
    await ada.click(answer, 'Not right');
    const insights = await boss.slash('insights', { days: '7' });
    expect(insights.ephemeral).toBe(true);
    expect(insights.text).toContain('50 % of them not answered');
    expect(insights.text).toMatch(/Not answered once: (?=.*zeppelin)(?=.*brastow)/);
    expect(insights.text).toContain('Never shown: 2 articles');
    expect(insights.attachments.map(({ filename }) => filename).sort()).toEqual([
      'insights-light.png',
      'insights.csv',
      'insights.md',
      'insights.png',
    ]);
    const link = insights.buttons.find(({ label }) => label === 'Not right (1)')?.url;
    expect(link).toBe(
      `https://discord.com/channels/${answer.message.channel_id === ada.home.id ? ada.home.guildId : ''}/${answer.channelId}/${answer.id}`,
    );
    // Who manages no server is not even offered it.
    await expect(ada.slash('insights')).rejects.toThrow('is not offered');
  });
});

describe('/forget-me', () => {
  it('removes alerts and marks', async () => {
    expect((await ada.slash('forget-me')).text).toContain('There was nothing of yours to forget');
    const answer = await ada.slash('who-said', { speaker: 'Ada Moor' });
    await ada.click(answer, 'Right');
    await ada.slash('follow', { topic: 'birds' }, { channel: ada.dm });
    const done = await ada.slash('forget-me');
    expect(done.text).toContain('Forgotten: one alert and one mark on an answer.');
    expect(done.ephemeral).toBe(true);
    expect(feedback.marks()).toEqual([]);
    expect((await ada.slash('following')).text).toContain('You follow nothing yet');
  });
});
