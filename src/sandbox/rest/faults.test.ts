import { afterEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../test-bot.ts';
import type { Fault } from './faults.ts';

let stage: Stage | undefined;

afterEach(() => stage?.close());

/** Writes a message while a fault waits for it; gives what came back, and how many messages people see then. */
async function writeDespite(fault: Fault) {
  stage = await openStage();
  const { discord, request } = stage;
  const ada = discord.user('ada');
  discord.faults.add({ ...fault, on: /POST .*messages$/ });
  const path = `/channels/${discord.channel('general').id}/messages`;
  const answer = await request('POST', path, { content: 'x' }).catch((error: unknown) => error);
  return { answer, seen: ada.sees().length };
}

describe('a fault', () => {
  it('cuts the connection before anything is done', async () => {
    const { answer, seen } = await writeDespite({ cut: 'before' });
    expect(answer).toBeInstanceOf(TypeError);
    expect(seen).toBe(0);
  });

  it('cuts the connection after it was done, so that only the answer is lost', async () => {
    const { answer, seen } = await writeDespite({ cut: 'after' });
    expect(answer).toBeInstanceOf(TypeError);
    expect(seen).toBe(1);
  });

  it('answers with a page that is no JSON', async () => {
    const { answer, seen } = await writeDespite({ garbled: true });
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('<html>') });
    expect(seen).toBe(1);
  });

  it('does not take the token', async () => {
    expect(await writeDespite({ status: 401 })).toMatchObject({ answer: { status: 401 }, seen: 0 });
  });

  it('answers late, for what was done at once', async () => {
    stage = await openStage();
    const { discord, request } = stage;
    discord.faults.add({ slow: 200, on: /POST .*messages$/ });
    const path = `/channels/${discord.channel('general').id}/messages`;
    let isAnswered = false;
    const answer = request('POST', path, { content: 'x' }).then(() => {
      isAnswered = true;
    });
    const ada = discord.user('ada');
    await expect.poll(() => ada.sees().length).toBe(1);
    expect(isAnswered).toBe(false);
    await answer;
  });

  it('is used up by as many requests as it is for', async () => {
    stage = await openStage();
    const { discord, request } = stage;
    discord.faults.add({ status: 503, times: 2 });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++) statuses.push((await request('GET', '/users/@me')).status);
    expect(statuses).toEqual([503, 503, 200]);
  });
});
