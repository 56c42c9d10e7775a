import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { createMembership } from './membership.ts';

const failure = (status: number) =>
  new DiscordAPIError({ code: 10007, message: 'no' }, 10007, status, 'GET', '/', {
    body: undefined,
    files: [],
  });

/** Asks about one person; `answers` is what Discord gives, one after the other. */
function asking(answers: readonly (Error | null)[]) {
  let time = 0;
  let count = 0;
  const rest = {
    get: async () => {
      const answer = answers[count++] ?? null;
      if (answer) throw answer;
      return {};
    },
  };
  const isMember = createMembership(rest, () => time);
  return {
    after: async (seconds: number) => {
      time += seconds * 1000;
      return isMember('s', 'p');
    },
    count: () => count,
  };
}

it('asks again after ten minutes, of whoever is not there sooner', async () => {
  const asked = asking([null, failure(404), null]);
  expect(await asked.after(0)).toBe(true);
  expect(await asked.after(599)).toBe(true);
  expect(asked.count()).toBe(1);
  expect(await asked.after(2)).toBe(false);
  expect(await asked.after(29)).toBe(false);
  expect(asked.count()).toBe(2);
  expect(await asked.after(2)).toBe(true);
});

it('rejects while Discord can’t be asked, and does not remember that', async () => {
  const asked = asking([failure(500), new Error('no network'), null]);
  await expect(asked.after(0)).rejects.toThrow('no');
  await expect(asked.after(0)).rejects.toThrow('no network');
  expect(await asked.after(0)).toBe(true);
});
