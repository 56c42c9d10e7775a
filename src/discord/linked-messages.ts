import {
  type BaseInteraction,
  ChannelType,
  type GuildBasedChannel,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { messageWords } from './words.ts';

/** What the messages say that words link to. */
export interface LinkedWords {
  /** The words without the links. */
  readonly own: string;
  /** The words of the linked messages that could be read, in order; null where none was linked, or none could. */
  readonly linked: string | null;
  /** Why others were not read. */
  readonly notes: readonly string[];
}

/** Where it is asked, and who asks. */
type AskedPlace = Pick<BaseInteraction | Message, 'guild' | 'guildId' | 'channelId'> & {
  readonly asker: string;
};

const LINK =
  /<?https?:\/\/(?:(?:canary|ptb)\.)?discord(?:app)?\.com\/channels\/(\d{17,20}|@me)\/(\d{17,20})\/(\d{17,20})>?/g;
/** So many linked messages are read at most. */
const MAX_LINKS = 3;

/**
 * Reads the messages of the same server that words link to, where both the bot and whoever asks may see them; never those of another server, or of a channel
 * that the asker can't see. Discord may give a message without its words.
 */
export async function readLinkedMessages(
  words: string,
  asked: AskedPlace,
  {
    service: { say },
    sharesCorpus,
  }: Pick<BotContext, 'sharesCorpus'> & { readonly service: Pick<BotContext['service'], 'say'> },
): Promise<LinkedWords> {
  const all = [...words.matchAll(LINK)];
  const links = all.slice(0, MAX_LINKS);
  if (links.length === 0) return { own: words, linked: null, notes: [] };
  const read = await Promise.all(
    links.map(async ([, guildId, channelId = '', messageId = '']) => {
      if (asked.guildId === null || guildId !== asked.guildId) return { note: say('linked.elsewhere') };
      const text = await readMessage(channelId, messageId, { asked, sharesCorpus });
      return text.trim() === '' ? { note: say('linked.unreadable') } : { text };
    }),
  );
  const texts = read.flatMap(({ text }) => text ?? []);
  return {
    own: words.replace(LINK, ' ').replace(/ {2,}/g, ' ').trim(),
    linked: texts.length > 0 ? texts.join('\n') : null,
    notes: [
      ...new Set([
        ...read.flatMap(({ note }) => note ?? []),
        ...(all.length > MAX_LINKS ? [say('linked.tooMany', { n: MAX_LINKS })] : []),
      ]),
    ],
  };
}

/** The words of a message; empty where the bot or the asker may not see it, it is gone, or Discord gives none. */
async function readMessage(
  channelId: string,
  messageId: string,
  {
    asked: { guild, asker, channelId: place },
    sharesCorpus,
  }: { readonly asked: AskedPlace } & Pick<BotContext, 'sharesCorpus'>,
): Promise<string> {
  try {
    const channel = await guild?.channels.fetch(channelId, { force: true });
    if (!channel?.isTextBased() || (channelId !== place && !(await maySee(channel, asker)))) return '';
    // The bot's own messages there hold words of that place's articles.
    if (channelId !== place && !(await sharesCorpus(channel))) return '';
    return messageWords(await channel.messages.fetch(messageId));
  } catch {
    return '';
  }
}

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Asks Discord, since nothing of it is kept here. A private thread is seen by those who were let in, which permissions don't tell. */
async function maySee(channel: GuildBasedChannel, asker: string): Promise<boolean> {
  if (channel.type === ChannelType.PrivateThread) return false;
  const { guild } = channel;
  const [member, parent] = await Promise.all([
    guild.members.fetch({ user: asker, force: true }),
    channel.isThread() && channel.parentId ? guild.channels.fetch(channel.parentId, { force: true }) : null,
    guild.roles.fetch(),
  ]);
  return (parent ?? channel).permissionsFor(member).has(NEEDED);
}
