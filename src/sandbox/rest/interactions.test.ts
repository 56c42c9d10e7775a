import { ComponentType, type DiscordAPIError, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { openStage, type Stage, type StageOptions } from '../test-bot.ts';

let stage: Stage | undefined;
const clock = manualClock();

afterEach(() => stage?.close());

async function open(onInteraction: StageOptions['onInteraction'] = () => undefined): Promise<Stage> {
  stage = await openStage({ clock, onInteraction });
  return stage;
}

const rules = (): string[] => stage?.discord.violations.map(({ rule }) => rule) ?? [];
const refusal = (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => 0,
    (error: DiscordAPIError) => Number(error.code),
  );

describe('answering an interaction', () => {
  it('fails after three seconds, and what comes later is unknown', async () => {
    let late: Promise<number> | undefined;
    const { discord } = await open((interaction) => {
      clock.advance(3000);
      if (interaction.isChatInputCommand()) late = refusal(interaction.reply('too late'));
    });
    await expect(discord.user('ada').slash('try')).rejects.toThrow('did not respond');
    expect(await late).toBe(10062);
    expect(rules()).toEqual(['unanswered interaction', 'Unknown interaction']);
  });

  it('is in time a millisecond before', async () => {
    const { discord } = await open((interaction) => {
      clock.advance(2999);
      if (interaction.isChatInputCommand()) void interaction.reply('in time');
    });
    expect((await discord.user('ada').slash('try')).text).toBe('in time');
    expect(rules()).toEqual([]);
  });

  it('is refused a second time', async () => {
    let second: Promise<number> | undefined;
    const { discord } = await open(async (interaction, { request }) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      second = request('POST', path, { type: 4, data: { content: 'two' } }).then(({ code }) => code);
    });
    const ada = discord.user('ada');
    expect((await ada.slash('try')).text).toBe('one');
    await expect.poll(() => second).toBe(40060);
    expect(ada.sees()).toHaveLength(1);
  });

  it('is not possible by webhook before the first answer, nor with a made-up token', async () => {
    const answers: unknown[] = [];
    const { discord } = await open(async (interaction, { request }) => {
      if (!interaction.isChatInputCommand()) return;
      const send = (token: string) =>
        request('POST', `/webhooks/${discord.applicationId}/${token}`, { content: 'x' });
      answers.push((await send(interaction.token)).code, (await send('made-up')).code);
      await interaction.reply('done');
    });
    await discord.user('ada').slash('try');
    expect(answers).toEqual([10015, 10015]);
  });

  it('ends with the token after 15 minutes, and a deferral left behind is noted', async () => {
    let interaction: Interaction | undefined;
    const { discord } = await open((incoming) => {
      interaction = incoming;
      if (incoming.isChatInputCommand()) void incoming.deferReply();
    });
    const open_ = discord.user('ada').startSlash('try');
    await expect.poll(() => open_.original?.loading).toBe(true);
    await expect.poll(() => interaction?.isChatInputCommand() && interaction.deferred).toBe(true);
    clock.advance(15 * 60_000);
    if (!interaction?.isChatInputCommand()) throw new Error('no interaction came');
    expect(await refusal(interaction.editReply('late'))).toBe(50027);
    expect(rules()).toEqual(['unfinished deferral', 'Invalid Webhook Token']);
  });

  it('keeps what was deferred privately private, and notes the attempt', async () => {
    const { discord } = await open(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('for all to see');
    });
    const reply = await discord.user('ada').slash('try');
    expect(reply.ephemeral).toBe(true);
    expect(discord.user('bob').sees()).toEqual([]);
    expect(rules()).toEqual(['privacy changed after deferring']);
  });

  it('takes no flag but "ephemeral" on a deferral', async () => {
    const codes: unknown[] = [];
    const { discord } = await open(async (interaction, { request }) => {
      if (!interaction.isChatInputCommand()) return;
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      codes.push(
        (await request('POST', path, { type: 5, data: { flags: MessageFlags.IsComponentsV2 } })).code,
      );
      await interaction.reply('plain');
    });
    await discord.user('ada').slash('try');
    expect(codes).toEqual([50035]);
  });

  it('takes only the kinds of answer that fit', async () => {
    const codes: unknown[] = [];
    const { discord } = await open(async (interaction, { request }) => {
      if (!interaction.isChatInputCommand()) return;
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      for (const type of [7, 8, 99]) {
        const data = type === 8 ? { choices: [] } : { content: 'x' };
        codes.push((await request('POST', path, { type, data })).code);
      }
      await interaction.reply('right');
    });
    await discord.user('ada').slash('try');
    expect(codes).toEqual([50035, 50035, 50035]);
  });

  it('hides private answers from everybody else and from the channel', async () => {
    const { discord, request } = await open((interaction) => {
      if (interaction.isChatInputCommand())
        void interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const reply = await discord.user('ada').slash('try');
    const path = `/channels/${reply.channelId}/messages/${reply.id}`;
    expect((await request('GET', path)).code).toBe(10008);
    expect((await request('DELETE', path)).code).toBe(10008);
    await expect(discord.user('bob').click(reply, 'x')).rejects.toThrow('Unknown Message');
  });
});

describe('autocomplete', () => {
  it('refuses more than 25 choices', async () => {
    let code: Promise<number> | undefined;
    const { discord } = await open((interaction) => {
      if (!interaction.isAutocomplete()) return;
      const choices = Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` }));
      code = refusal(interaction.respond(choices)).finally(() => clock.advance(3000));
    });
    await expect(discord.user('ada').autocomplete('try', { word: 'a' })).rejects.toThrow('did not respond');
    expect(await code).toBe(50035);
  });

  it('is not offered where the option has none', async () => {
    const { discord, client } = await open();
    await client.application?.commands.set([
      { name: 'try', description: 'Try', options: [{ type: 3, name: 'word', description: 'A word' }] },
    ]);
    await expect(discord.user('ada').autocomplete('try', { word: 'a' })).rejects.toThrow('no autocomplete');
  });
});

describe('modals', () => {
  it('open, are filled in, and answered', async () => {
    const { discord } = await open(async (interaction) => {
      if (interaction.isButton()) {
        const field = { type: ComponentType.TextInput, customId: 'why', style: 1, label: 'Why?' } as const;
        const row = { type: ComponentType.ActionRow, components: [field] } as const;
        await interaction.showModal({ customId: 'form', title: 'A form', components: [row] });
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
      } else if (interaction.isChatInputCommand()) {
        const button = { type: ComponentType.Button, style: 1, label: 'Fill in', customId: 'open' } as const;
        await interaction.reply({
          content: '…',
          components: [{ type: ComponentType.ActionRow, components: [button] }],
        });
      }
    });
    const ada = discord.user('ada');
    const modal = await ada.openModal(await ada.slash('try'), 'fill');
    expect(modal.shown).toEqual({ title: 'A form', fields: ['why'] });
    await expect(ada.submit(modal, {})).rejects.toThrow('must be filled in');
    expect((await ada.submit(modal, { why: 'so' })).text).toBe('because so');
    expect(rules()).toEqual([]);
  });
});
