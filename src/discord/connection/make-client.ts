import { Client, GatewayIntentBits, Partials } from 'discord.js';
import type { PostedInteractions } from '../posted/posted-interactions.ts';
import { makeCache, sweepers } from './caches.ts';
import type { DiscordRest } from './discord-rest.ts';
import { trimPackets } from './trim-packets.ts';

export interface ClientSettings {
  readonly api: string;
  readonly rest: DiscordRest;
  /** Whether the message content intent is switched on. */
  readonly readsMessages: boolean;
  /** Commands that Discord posts, in the place of its gateway; null for the gateway. */
  readonly posted: PostedInteractions | null;
}

/** Makes a discord.js client that keeps little, asks for no privileged intent that is not granted, and mentions nobody. */
export function makeClient({ api, rest, readsMessages, posted }: ClientSettings): Client {
  const client = new Client({
    // Needs no privileged intent: mentions, direct messages, context-menu targets and pinged replies carry their words.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // As many connections as Discord asks for, all in this process: everybody is answered out of one archive.
    ...(posted
      ? { shards: [0], shardCount: 1, ws: { buildStrategy: posted.buildStrategy } }
      : { shards: 'auto' }),
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api },
    makeCache,
    sweepers,
  });
  trimPackets(client);
  client.rest = rest;
  return client;
}
