import { Events, type Interaction, type Message } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../test-bot.ts';

let stage: Stage | undefined;

afterEach(() => stage?.close());

const open = async (
  commands: readonly object[],
  onInteraction?: (interaction: Interaction) => unknown,
): Promise<Stage> => {
  stage = await openStage({
    guilds: [{ channels: [{ name: 'general' }, { name: 'locked', denyEveryone: ['SendMessages'] }] }],
    ...(onInteraction && { onInteraction }),
  });
  await stage.request('PUT', `/applications/${stage.discord.applicationId}/commands`, commands);
  return stage;
};

const everyKind = {
  name: 'fill',
  description: 'Takes everything',
  options: [
    { type: 3, name: 'word', description: 'x', required: true, min_length: 2, max_length: 5 },
    { type: 4, name: 'count', description: 'x', min_value: 1, max_value: 3 },
    { type: 3, name: 'side', description: 'x', choices: [{ name: 'Left', value: 'l' }] },
    { type: 5, name: 'loud', description: 'x' },
    { type: 11, name: 'file', description: 'x' },
    { type: 6, name: 'who', description: 'x' },
  ],
};
const inner = {
  type: 1,
  name: 'add',
  description: 'x',
  options: [{ type: 3, name: 'url', description: 'x' }],
};

describe('somebody who uses a command', () => {
  it('sends values and files as Discord’s own client does', async () => {
    const seen: unknown[] = [];
    const { discord } = await open([everyKind], async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const file = options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      seen.push(
        options.getString('word'),
        options.getInteger('count'),
        options.getBoolean('loud'),
        file.name,
        text,
      );
      await interaction.reply('ok');
    });
    const file = { name: 'my notes.txt', type: 'text/plain', bytes: Buffer.from('hello') };
    await discord.user('ada').slash('fill', { word: 'word', count: 2, loud: true, file });
    expect(seen).toEqual(['word', 2, true, 'my_notes.txt', 'hello']);
  });

  it.each([
    ['needs the option "word"', {}],
    ['has no option "wurd"; there are: word, count', { wurd: 'x' }],
    ['longer than 5 characters', { word: 'too long' }],
    ['shorter than 2 characters', { word: 'x' }],
    ['more than 3', { word: 'fine', count: 4 }],
    ['less than 1', { word: 'fine', count: 0 }],
    ['a whole number is asked for', { word: 'fine', count: 1.5 }],
    ['true or false is asked for', { word: 'fine', loud: 'yes' }],
    ['text is asked for', { word: 12 }],
    ['not among the choices', { word: 'fine', side: 'Left' }],
    ['a file is asked for', { word: 'fine', file: 'name.txt' }],
    ["can't fill in an option of type 6", { word: 'fine', who: '1' }],
  ])('is told: %s', async (words, options) => {
    const { discord } = await open([everyKind]);
    await expect(discord.user('ada').slash('fill', options)).rejects.toThrow(words);
  });

  it('names subcommands behind the command', async () => {
    const { discord } = await open(
      [{ name: 'feed', description: 'x', options: [inner] }],
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply(
          `${interaction.options.getSubcommand()} ${interaction.options.getString('url')}`,
        );
      },
    );
    expect((await discord.user('ada').slash('feed add', { url: 'x' })).text).toBe('add x');
    await expect(discord.user('ada').slash('feed drop')).rejects.toThrow('has no subcommand "drop"');
  });
});

describe('somebody in a channel', () => {
  it('writes only where they may', async () => {
    const { discord } = await open([]);
    const locked = discord.channel('locked');
    await expect(discord.user('ada').say('x', { channel: locked })).rejects.toThrow(
      'ada may not write in locked',
    );
    const admin = discord.user('boss', { permissions: ['Administrator'] });
    await expect(admin.say('x', { channel: discord.user('bob').dm })).rejects.toThrow('may not write');
  });

  it('mentions everybody only where they may, and the bot is told so', async () => {
    const { discord, client } = await open([]);
    const heard: boolean[] = [];
    client.on(Events.MessageCreate, (message: Message) => heard.push(message.mentions.everyone));
    await discord.user('ada').say('@everyone');
    await discord.user('boss', { permissions: ['MentionEveryone'] }).say('@everyone');
    await expect.poll(() => heard).toEqual([false, true]);
  });

  it('presses only buttons that are there and can be pressed', async () => {
    const { discord, request } = await open([]);
    const ada = discord.user('ada');
    const button = (more: object) => ({ type: 2, style: 2, label: 'Off', custom_id: 'off', ...more });
    const link = { type: 2, style: 5, label: 'Out', url: 'https://example.org/' };
    const row = { type: 1, components: [button({ disabled: true }), link] };
    await request('POST', `/channels/${discord.channel('general').id}/messages`, {
      content: 'x',
      components: [row],
    });
    const [message] = ada.sees();
    if (!message) throw new Error('the bot said nothing');
    expect(() => ada.startClick(message, 'on')).toThrow('no button "on"; there are: Off, Out');
    expect(() => ada.startClick(message, 'off')).toThrow('disabled');
    expect(() => ada.startClick(message, 'out')).toThrow('a link to https://example.org/');
    await expect(ada.select(message, ['x'])).rejects.toThrow('no such select menu');
  });
});
