import { type Message, MessageType } from 'discord.js';
import { logAbout } from '../log.ts';
import { placeOf } from './access/place.ts';
import { answerMessageWords } from './answer-message-words.ts';
import type { BotContext } from './bot-context.ts';
import { contextHere } from './corpora/here.ts';
import { answerJustBefore, exchangeIn } from './exchange.ts';
import { explainFailure, isForbidden, isGone, loggable } from './failure.ts';
import { composeMessage } from './message.ts';
import { isInOwnThread } from './threads.ts';

/** Answers a message that is meant for the bot: a mention, a direct message, or a reply to one of its messages. */
export async function answerMessage(message: Message, context: BotContext): Promise<void> {
  const { user } = message.client;
  let bot = { ...context, log: logAbout(context.log, { message: message.id }) };
  const { isMentioned, isDirect, isReply } = directionOf(message);
  try {
    const replied = isReply ? await repliedTo(message) : null;
    const isReplyToMe = replied?.author.id === user.id;
    // A mention of somebody else's reply that only pings along is in `users`, but not in the text.
    const isMeant = isDirect || isReplyToMe || message.content.includes(user.id);
    if (!isMeant) return;
    // Not every bare reply is a question: one hint a while is enough.
    if (!isMentioned && !isDirect && message.content === '' && bot.hints.take(message.author.id) > 0) return;
    bot = await contextHere(message, bot);
    const last = isReply ? replied : answerJustBefore(message);
    const before = last && (isReplyToMe || !isReply) ? exchangeIn(last, isReplyToMe) : null;
    const of = isReply && !isReplyToMe ? replied : null;
    await answerMessageWords(message, { before, of, isOfOther: isReply && !isReplyToMe }, bot);
  } catch (error) {
    if (isGone(error)) bot.log.warn({ err: loggable(error) }, 'a message was gone before its answer');
    else if (isForbidden(error)) {
      bot.log.warn(
        { err: loggable(error), channel: message.channelId },
        'the bot may not write in a channel where it was asked',
      );
    } else await tell(message, error, bot);
  }
}

/** The last resort: whoever asked is told that it went wrong. */
async function tell(
  message: Message,
  error: unknown,
  { access, log, metrics, service: { say } }: BotContext,
): Promise<void> {
  metrics.failed('message');
  const failure = explainFailure(error, { log, say }, 'a message');
  if (access.refusal(placeOf(message)) !== null) return;
  const view = { page: 1, isRenewed: false, asker: message.author.id, isPrivate: false, say };
  try {
    await message.reply({ ...composeMessage(failure, view), failIfNotExists: false });
  } catch (error) {
    log.error({ err: loggable(error) }, 'a failure could not be shown');
  }
}

/** False for what is surely not meant for the bot, as most messages are; cheap. */
export function mayConcernBot(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  const { isMentioned, isDirect, isReply } = directionOf(message);
  // Discord gives no words of a reply that does not notify the bot, unless the message content intent is granted.
  const isPerhapsToMe = message.content === '' || message.mentions.repliedUser?.id === message.client.user.id;
  return isMentioned || isDirect || (isReply && isPerhapsToMe);
}

/** Whether a message in a thread is not for somebody else of those who talk there. */
function isToEverybody({ content, type, mentions }: Message): boolean {
  return content !== '' && type === MessageType.Default && mentions.users.size === 0;
}

function directionOf(message: Message) {
  const { client, mentions, guildId, type } = message;
  return {
    isMentioned: mentions.users.has(client.user.id),
    // In a thread of one's own question nobody need be mentioned, where Discord gives the bot the words.
    isDirect: guildId === null || (isInOwnThread(message) && isToEverybody(message)),
    isReply: type === MessageType.Reply,
  };
}

/** The message that another replies to; null where it is deleted or hidden from the bot. */
async function repliedTo(message: Message): Promise<Message | null> {
  try {
    return await message.fetchReference();
  } catch {
    return null;
  }
}
