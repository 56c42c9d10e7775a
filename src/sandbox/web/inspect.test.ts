import { afterEach, expect, it } from 'vitest';
import { openStage, type Stage } from '../test-bot.ts';
import { inspectMessage } from './inspect.ts';

let stage: Stage | undefined;

afterEach(() => stage?.close());

it('shows the requests behind a message without tokens, its measure, and what was broken since', async () => {
  stage = await openStage({
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({
        content: 'four',
        components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Label', customId: 'an-id' }] }],
      });
    },
  });
  const { discord, request } = stage;
  const reply = await discord.user('ada').slash('try');
  await request('GET', '/stickers/1');
  await expect
    .poll(() => inspectMessage(discord.backend, reply.record, discord.violations).requests.length)
    .toBe(2);
  const { requests, checks, timing, violations } = inspectMessage(
    discord.backend,
    reply.record,
    discord.violations,
  );
  expect(requests.map(({ method, status }) => [method, status])).toEqual([
    ['POST', 204],
    ['PATCH', 200],
  ]);
  expect(JSON.stringify(requests)).not.toContain(reply.interaction?.token);
  expect(requests[1]?.body).toMatchObject({ content: 'four' });
  expect(Object.fromEntries(checks.map(({ name, value }) => [name, value]))).toEqual({
    'components, nested ones counted': 2,
    'characters in all texts': 0,
    'bytes of text, 12 added a block': 0,
    'characters of content': 4,
    'buttons in the fullest row': 1,
    'characters in the longest label': 5,
    'characters in the longest custom_id': 5,
    files: 0,
  });
  expect(timing?.deadline).toBe(3000);
  expect(violations).toEqual([expect.stringContaining('not in the stand-in')]);
});
