import { type Message, MessageType } from 'discord.js';
import { route } from '../answer/route/route.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, Query } from '../model.ts';
import { waitNotice } from './access/cooldown.ts';
import { placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import type { Offer } from './command.ts';
import type { Desk } from './desk.ts';
import { isForbidden, isGone, loggable, notice } from './failure.ts';
import type { Front } from './front.ts';
import { bodyOf, composeMessage } from './message.ts';
import { showTo } from './views.ts';
import { queryIn } from './words.ts';

/** Answers a message that is meant for the bot: a mention, a direct message, or a reply to one of its messages. */
export async function answerMessage(message: Message, front: Front): Promise<void> {
  const { user } = message.client;
  if (message.author.bot || message.webhookId !== null) return;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return;
  const isMentioned = message.mentions.users.has(user.id);
  const isDirect = message.guildId === null;
  const isReply = message.type === MessageType.Reply;
  if (!isMentioned && !isDirect && !(isReply && message.content === '')) return;
  try {
    const replied = isReply ? await repliedTo(message) : null;
    const isReplyToMe = replied?.author.id === user.id;
    // A mention of somebody else's reply that only pings along is in `users`, but not in the text.
    const isMeant = isDirect || isReplyToMe || message.content.includes(user.id);
    if (!isMeant) return;
    // Not every bare reply is a question: one hint a while is enough.
    if (!isMentioned && !isDirect && front.hints.take(message.author.id) > 0) return;
    await answer(message, replied && isReplyToMe ? queryIn(replied) : null, front);
  } catch (error) {
    if (isGone(error)) front.log.warn({ err: loggable(error) }, 'a message was gone before its answer');
    else if (isForbidden(error)) {
      front.log.warn(
        { err: loggable(error), channel: message.channelId },
        'the bot may not write in a channel where it was asked',
      );
    } else front.log.error({ err: loggable(error) }, 'a message could not be answered');
  }
}

/** The message that another replies to; null where it is deleted or hidden from the bot. */
async function repliedTo(message: Message): Promise<Message | null> {
  try {
    return await message.fetchReference();
  } catch {
    return null;
  }
}

async function answer(message: Message, previous: Query | null, front: Front): Promise<void> {
  const refusal = front.access.refusal(placeOf(message));
  if (refusal !== null) return front.log.debug({ refusal }, 'a message in a place that is not allowed');
  const show: Show = (shown, archive) => reply(message, shown, archive, front);
  const words = message.content.replace(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
  if (words === '') return show(notice(message.guildId === null ? HINT_DIRECT : HINT, true), null);
  const wait = front.cooldown.take(message.author.id);
  if (wait > 0) return show(notice(waitNotice(wait)), null);
  await answerSafely(() => likeliest(words, previous, front.desk), show, front, 'a message');
}

const HINT =
  'Mention me together with your question, in one message. In replies to slash commands I can read your words only if you mention me. /help shows what you can ask.';
const HINT_DIRECT = 'Write me a question, or try /help to see what you can ask.';

/** The answer to the first thing that the words can mean and the articles answer; else to what they mean first. */
function likeliest(words: string, previous: Query | null, desk: Desk): Answer {
  const [query, ...others] = route(words, desk.now(), previous);
  const first = desk.answer(query);
  if (first.answered) return first;
  return others.map((other) => desk.answer(other)).find(({ answered }) => answered) ?? first;
}

async function reply(
  message: Message,
  shown: Answer | Offer,
  archive: Archive | null,
  front: Front,
): Promise<void> {
  const showing = { archive, addressOf: front.addressOf, page: 1, isRenewed: false };
  const to = { ...showing, asker: message.author.id, isPrivate: false };
  const options = { failIfNotExists: false, allowedMentions: { parse: [], repliedUser: false } };
  const body = await composeMessage(shown, to, front);
  try {
    await message.reply({ ...options, ...body });
  } catch (error) {
    // The bot may write here, but perhaps not attach files: the answer matters more than its picture.
    if (body.files.length === 0 || !isForbidden(error)) throw error;
    await message.reply({ ...options, ...bodyOf(showTo(shown, to)) });
  }
}
