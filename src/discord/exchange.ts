import { type Message, MessageFlags } from 'discord.js';
import type { PreviousAnswer } from '../answer/understand/conversation/conversation-context.ts';
import { readCustomId } from './rendering/custom-id.ts';
import { readStateLine } from './rendering/state-line.ts';
import { isInOwnThread, threadOf } from './threads.ts';
import { customIdsOf, textsOf } from './words.ts';

/** "page 2 of 5" at the end of the line, in any language; a value of the query ends with a quotation mark. */
const PAGE = / · [^\d"]*(\d+)[^\d"]+(\d+)[^\d"]*$/;
/** After so long a message hardly goes on from the one before it. */
const FRESH_MS = 10 * 60_000;

/** What one of the program's own messages answers, and the page that it shows; null where a message is no such answer. */
export function exchangeIn(message: Pick<Message, 'components'>, isReply: boolean): PreviousAnswer | null {
  for (const text of textsOf(message)) {
    const query = readStateLine(text);
    if (query === null) continue;
    const [, page = '1', pages = '1'] = PAGE.exec(text) ?? [];
    const presses = customIdsOf(message).map((id) => readCustomId(id)?.type);
    const isShown = presses.some((action) => action === 'context' || action === 'page');
    const view = presses.includes('cited') ? 'citations' : isShown ? 'answer' : 'words';
    return { query, view, page: Number(page), pages: Number(pages), isReply };
  }
  return null;
}

/**
 * The bot's answer that a message follows at once: the last one in the channel as far as it is remembered, given to the same person a short
 * while ago. Null where there is none, where it was for their eyes only, and after a restart.
 */
export function answerJustBefore(message: Message): Message | null {
  const { cache } = message.channel.messages;
  // Ids grow with time.
  const isThread = isInOwnThread(message);
  const mine = message.client.user.id;
  // In the thread of a question what people say to each other does not stand between.
  const before = cache.filter(
    ({ id, author }) => BigInt(id) < BigInt(message.id) && (!isThread || author.id === mine),
  );
  const last = before.reduce((a, b) => (BigInt(a.id) > BigInt(b.id) ? a : b), before.first() ?? message);
  if (last.author.id !== mine || last.flags.has(MessageFlags.Ephemeral)) return null;
  if (message.createdTimestamp - last.createdTimestamp > FRESH_MS) return null;
  const asked = last.reference?.messageId;
  const asker =
    last.interactionMetadata?.user.id ?? (asked === undefined ? undefined : cache.get(asked)?.author.id);
  const isTheirs = message.guildId === null || isThread || asker === message.author.id;
  return isTheirs ? last : null;
}

/** The bot's answer to a message, as far as the channel's latest messages are remembered; null where there is none. */
export function answerTo(message: Pick<Message, 'id' | 'channel' | 'client'>): Message | null {
  const { user } = message.client;
  // Whatever else the bot says there replies to a message, or answers a command.
  const inThread = threadOf(message)?.messages.cache.find(
    ({ author, reference, interactionMetadata }) =>
      author.id === user.id && reference === null && interactionMetadata === null,
  );
  if (inThread) return inThread;
  const { cache } = message.channel.messages;
  return (
    cache.find(
      // What a button shows to one person refers to the answer that it stands below, and is no answer to it.
      ({ author, reference, flags }) =>
        author.id === user.id && reference?.messageId === message.id && !flags.has(MessageFlags.Ephemeral),
    ) ?? null
  );
}
