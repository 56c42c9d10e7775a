import {
  type ButtonInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';

/** A bot that does what the page must be able to show, slowly where that matters. */
export interface PracticeBot {
  /** Lets `/slow` and `/type` answer. */
  goOn(): void;
  close(): Promise<void>;
}

const row = (customId: string, label: string) =>
  ({
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: 1, label, customId }],
  }) as const;

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

/** Connects it with the real discord.js. */
export async function startPracticeBot(api: string, token: string): Promise<PracticeBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api },
  });
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });

  const commands: Record<string, (interaction: Interaction) => unknown> = {
    async slow(interaction) {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await gate;
      await interaction.editReply('Here at last.');
    },
    silent: () => undefined,
    async show(interaction) {
      if (!interaction.isChatInputCommand()) return;
      const upload = interaction.options.getAttachment('file');
      const words = upload ? `Got ${upload.name}, ${upload.size} bytes` : 'Nothing came';
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          {
            type: ComponentType.Container,
            accentColor: 0x3355aa,
            components: [
              text(`## Shown\n${words}`),
              { type: ComponentType.File, file: { url: 'attachment://table.csv' } },
            ],
          },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                customId: 'pick',
                placeholder: 'Pick one',
                options: ['left', 'right'].map((value) => ({ label: `Go ${value}`, value })),
              },
            ],
          },
          row('form', 'Open form'),
          row('broken', 'Broken'),
        ],
        files: [{ name: 'table.csv', attachment: Buffer.from('a,b\n1,2\n') }],
      });
    },
    async markup(interaction) {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(
        '<img src=x onerror=alert(1)> <b>bold</b> **really bold** [x](javascript:alert(1))',
      );
    },
    async type(interaction) {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.channel?.isSendable()) await interaction.channel.sendTyping();
      await gate;
      await interaction.reply({ content: 'I typed.', flags: MessageFlags.Ephemeral });
    },
  };

  async function press(interaction: ButtonInteraction): Promise<void> {
    if (interaction.customId !== 'form') return;
    const field = { type: ComponentType.TextInput, customId: 'why', style: 1, label: 'Why?' } as const;
    await interaction.showModal({
      customId: 'asked',
      title: 'A question back',
      components: [{ type: ComponentType.ActionRow, components: [field] }],
    });
  }

  client.on(Events.Error, () => undefined);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await commands[interaction.commandName]?.(interaction);
    else if (interaction.isButton()) await press(interaction);
    else if (interaction.isStringSelectMenu())
      await interaction.reply(`You went ${interaction.values.join()}.`);
    else if (interaction.isModalSubmit())
      await interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}.`);
    else if (interaction.isAutocomplete()) {
      const typed = interaction.options.getFocused();
      await interaction.respond(
        ['red', 'green', 'grey'].filter((one) => one.includes(typed)).map((name) => ({ name, value: name })),
      );
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set([
    ...['slow', 'silent', 'markup', 'type'].map((name) => ({ name, description: `Does ${name}` })),
    {
      name: 'show',
      description: 'Shows all there is',
      options: [
        { type: 3, name: 'colour', description: 'A colour', autocomplete: true },
        {
          type: 3,
          name: 'size',
          description: 'A size',
          choices: ['small', 'large'].map((name) => ({ name, value: name })),
        },
        { type: 5, name: 'loud', description: 'With noise' },
        { type: 11, name: 'file', description: 'A file' },
      ],
    },
    { name: 'guarded', description: 'For administrators', defaultMemberPermissions: 32n },
    { name: 'Look closer', type: 3 },
  ]);
  return {
    goOn,
    async close() {
      await client.destroy();
    },
  };
}
