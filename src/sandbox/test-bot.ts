import { Client, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { type StandIn, type StandInOptions, startStandIn } from './discord.ts';

/** A stand-in with a bot connected to it, for the tests of the stand-in. */
export interface Stage {
  readonly discord: StandIn;
  readonly client: Client;
  /** A request as a bot without discord.js' care would send it; `code` is Discord's error code, 0 where there is none. */
  request(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; code: number; text: string }>;
  close(): Promise<void>;
}

export interface StageOptions extends StandInOptions {
  readonly onInteraction?: (interaction: Interaction, stage: Stage) => unknown;
  readonly intents?: number;
}

/** Connects the real discord.js client and registers `/try` and the message command "Try". */
export async function openStage({ onInteraction, intents, ...options }: StageOptions = {}): Promise<Stage> {
  const discord = await startStandIn(options);
  const client = new Client({
    intents: intents ?? GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages,
    partials: [Partials.Channel],
    rest: { api: discord.apiBase, retries: 1 },
  });
  const stage: Stage = {
    discord,
    client,
    async request(method, path, body) {
      const response = await fetch(`${discord.apiBase}/v10${path}`, {
        method,
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, code: Number(/"code":(\d+)/.exec(text)?.[1] ?? 0), text };
    },
    async close() {
      await client.destroy();
      await discord.close();
    },
  };
  if (onInteraction) client.on(Events.InteractionCreate, (interaction) => onInteraction(interaction, stage));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  const choice = { type: 3, name: 'word', description: 'A word', autocomplete: true };
  await client.application?.commands.set([
    { name: 'try', description: 'Try something', options: [choice] },
    { name: 'Try', type: 3 },
  ]);
  return stage;
}
