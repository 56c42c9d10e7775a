import {
  ApplicationCommandType,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './discord.ts';

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
let discord: StandIn;
let client: Client;

beforeEach(async () => {
  discord = await startStandIn({ guilds: [{ channels: [{ name: 'general' }, { name: 'quiet' }] }] });
  client = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.apiBase, retries: 0 } });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

async function login(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
}

describe('a well-behaved bot', () => {
  it('logs in and sees its server', async () => {
    await login();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    expect(client.channels.cache.size).toBe(2);
    await client.application?.fetch();
    expect(client.application?.owner?.id).toBe(discord.owner.id);
    expect(discord.violations).toEqual([]);
  });

  it('answers a slash command, defers, follows up, and changes its message on a button', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        const text = {
          type: ComponentType.TextDisplay,
          content: `You asked: ${interaction.options.getString('question')}`,
        } as const;
        const more = {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          label: 'More',
          customId: 'more',
        } as const;
        await interaction.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [text, { type: ComponentType.ActionRow, components: [more] }],
        });
        await interaction.followUp('and one more thing');
      } else if (interaction.isButton()) {
        await interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'Page 2' }] });
      } else if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
      }
    });
    await login();
    const option = {
      type: 3,
      name: 'question',
      description: 'What to ask',
      required: true,
      autocomplete: true,
    };
    await client.application?.commands.set([{ name: 'ask', description: 'Ask', options: [option] }]);
    await discord.ready(1);
    const ada = discord.user('ada');
    expect(await ada.autocomplete('ask', { question: 'wh' })).toEqual([{ name: 'wh', value: 'x' }]);
    const reply = await ada.slash('ask', { question: 'why?' });
    expect(reply.text).toBe('You asked: why?');
    expect(reply.ephemeral).toBe(true);
    expect(discord.user('bob').sees()).not.toContainEqual(expect.objectContaining({ id: reply.id }));
    const changed = await ada.click(reply, 'more');
    expect(changed.id).toBe(reply.id);
    expect(reply.text).toBe('Page 2');
    expect(discord.violations).toEqual([]);
  });

  it('sees mentions, direct messages and the target of a context menu', async () => {
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot)
        await message.reply({
          content: `heard: ${message.content}`,
          allowedMentions: { parse: [], repliedUser: false },
        });
    });
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    });
    await login();
    await client.application?.commands.set([{ name: 'Find sources', type: ApplicationCommandType.Message }]);
    await discord.ready(1);
    const ada = discord.user('ada');
    const said = await ada.say(`${discord.mention} hello`);
    const answer = await said.answer();
    expect(answer.text).toBe(`heard: ${discord.mention} hello`);
    expect(answer.pings).toEqual([]);
    expect((await (await ada.say('in private', { channel: ada.dm })).answer()).text).toBe(
      'heard: in private',
    );
    const overheard = await ada.say('not for the bot');
    expect((await overheard.answer()).text).toBe('heard:');
    expect((await ada.contextMenu('Find sources', overheard)).text).toBe('not for the bot');
    expect((await (await ada.say('go on', { replyTo: answer })).answer()).text).toBe('heard: go on');
    expect(discord.violations).toEqual([]);
  });
});
