import { type Client, type Message, Options, type SweeperOptions } from 'discord.js';
import { threadOf } from '../threads.ts';

/*
 * What discord.js keeps in memory. Of servers, channels, people and messages it keeps by itself all that it hears of, which nobody reads here: 1,000
 * servers of 200 channels take 300 MB.
 */

/** Nothing is kept of people, and of what is never read; discord.js complains where limits are set for servers, channels and roles (see trim-packets.ts). */
export const makeCache = Options.cacheWithLimits({
  MessageManager: 50,
  UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
});

const SWEEP_SECONDS = 300;
/** Longer than a message is looked back for as the one before another (see exchange.ts), and than its edit is followed. */
const KEEP_MS = 15 * 60_000;
/** The bot's answers and their questions: where a question is deleted, its answer goes, too. */
const KEEP_ANSWERS_MS = 24 * 3_600_000;

/** When messages are forgotten that nothing is looked for in any more. */
export const sweepers: SweeperOptions = {
  ...Options.DefaultSweeperSettings,
  messages: {
    interval: SWEEP_SECONDS,
    filter: () => {
      const now = Date.now();
      return (message) => now - message.createdTimestamp > (isOfAnswer(message) ? KEEP_ANSWERS_MS : KEEP_MS);
    },
  },
};

/** Whether a message is one of the bot's own, or one that it answered, below it or in a thread. */
function isOfAnswer(message: Message): boolean {
  const { id, author, channel, client } = message;
  const mine = client.user.id;
  return (
    author.id === mine ||
    threadOf(message) !== null ||
    channel.messages.cache.some(({ author: by, reference }) => by.id === mine && reference?.messageId === id)
  );
}

/** Forgets, now and then, the channels of which no message is kept: they come back with the next one. Gives a function that ends it. */
export function forgetIdleChannels(client: Client): () => void {
  const timer = setInterval(() => sweepChannels(client), SWEEP_SECONDS * 1000).unref();
  return () => clearInterval(timer);
}

/** Threads of questions are kept: whose they are is told once only. */
export function sweepChannels({ channels, user }: Client): void {
  for (const channel of [...channels.cache.values()]) {
    const isOwnThread = channel.isThread() && channel.ownerId === user?.id;
    if (isOwnThread || ('messages' in channel && channel.messages.cache.size > 0)) continue;
    channels.cache.delete(channel.id);
    if ('guild' in channel) channel.guild.channels.cache.delete(channel.id);
  }
}
