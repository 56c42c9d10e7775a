import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/metrics.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

/** For a busy machine; what is waited for ends the wait. */
const PATIENCE = { timeout: 20_000 };

let room: Newsroom;

afterEach(() => room.close());

const question = 'When did the harbour of Port Selda reopen?';
const own = () =>
  [...room.discord.world.messages.values()].filter(
    ({ data, interactionId }) => data.author.id === room.discord.world.bot.id && interactionId === null,
  );

describe('a flood', () => {
  it('of mentions by one person is told once to wait, and holds up nobody else', async () => {
    room = await openNewsroom({ bot: { cooldownSeconds: 60 } });
    const eve = room.discord.user('eve');
    for (let n = 0; n < 60; n++) await eve.say(`${room.discord.mention} ${question}`);
    const said = await room.discord.user('ada').say(`${room.discord.mention} ${question}`);
    expect((await said.answer()).text).toContain('harbour of Port Selda');
    expect(own().length).toBeLessThanOrEqual(3);
  });

  it('of slash commands by one person is shed and counted, and holds up nobody else', async () => {
    const metrics = createMetrics();
    room = await openNewsroom({ bot: { cooldownSeconds: 60, metrics } });
    const eve = room.discord.user('eve');
    for (let n = 0; n < 40; n++) eve.startSlash('ask', { question });
    const answer = await room.discord.user('ada').slash('ask', { question });
    expect(answer.text).toContain('reopened on Monday');
    expect(await metrics.read()).toMatch(/verbatim_shed_total\{reason="(?:busy|cooldown)"\} \d+/);
  });

  it('of refused admin commands asks Discord once who the owner is', async () => {
    room = await openNewsroom();
    const eve = room.discord.user('eve');
    for (let n = 0; n < 20; n++) await eve.slash('reindex', {}, { channel: eve.dm });
    const asked = room.discord.requests.filter(({ path }) => path.includes('applications/@me'));
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('figures', () => {
  it('tell of questions, first responses and failures, without a word that was asked', async () => {
    const metrics = createMetrics();
    room = await openNewsroom({ bot: { metrics } });
    const ada = room.discord.user('ada');
    await ada.slash('ask', { question });
    await ada.slash('ask', { question: 'Who stole the moon of Jupiter?' });
    await expect.poll(() => metrics.read(), PATIENCE).toContain('kind="ask",verdict="not answered"} 1');
    const text = await metrics.read();
    expect(text).toContain('verbatim_questions_total{kind="ask",verdict="answered"} 1');
    expect(text).toContain('verbatim_first_response_seconds_count 2');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).not.toMatch(/Jupiter|ada|general/);
  });
});
