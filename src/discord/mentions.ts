import { setTimeout as delay } from 'node:timers/promises';
import { type Message, MessageType } from 'discord.js';
import type { PreviousAnswer } from '../answer/understand/conversation/conversation-context.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import { logAbout } from '../log.ts';
import type { Say } from '../words/say.ts';
import { waitNotice } from './access/cooldown.ts';
import { placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import { readAttachedWords, wordsWithFiles } from './attached-words.ts';
import type { BotContext } from './bot-context.ts';
import { serviceFor } from './channel-language.ts';
import { allowedIn, coverAnswer, questionIn } from './channel-rules.ts';
import { type Shown, withNotes } from './command.ts';
import { answerJustBefore, answerTo, exchangeIn } from './exchange.ts';
import { isForbidden, isGone, loggable } from './failure.ts';
import { readLinkedMessages } from './linked-messages.ts';
import { composeMessage, editOf } from './message.ts';
import { queryOnMessage } from './on-message.ts';
import { postInThread } from './thread-answers.ts';
import { isInOwnThread } from './threads.ts';

/** Answers a message that is meant for the bot: a mention, a direct message, or a reply to one of its messages. */
export async function answerMessage(message: Message, context: BotContext): Promise<void> {
  const { user } = message.client;
  const bot = {
    ...context,
    service: serviceFor(message, context.service),
    log: logAbout(context.log, { message: message.id }),
  };
  const { isMentioned, isDirect, isReply } = directionOf(message);
  try {
    const replied = isReply ? await repliedTo(message) : null;
    const isReplyToMe = replied?.author.id === user.id;
    // A mention of somebody else's reply that only pings along is in `users`, but not in the text.
    const isMeant = isDirect || isReplyToMe || message.content.includes(user.id);
    if (!isMeant) return;
    // Not every bare reply is a question: one hint a while is enough.
    if (!isMentioned && !isDirect && message.content === '' && bot.hints.take(message.author.id) > 0) return;
    const last = isReply ? replied : answerJustBefore(message);
    const before = last && (isReplyToMe || !isReply) ? exchangeIn(last, isReplyToMe) : null;
    const of = isReply && !isReplyToMe ? replied : null;
    await answer(message, { before, of, isOfOther: isReply && !isReplyToMe }, bot);
  } catch (error) {
    if (isGone(error)) bot.log.warn({ err: loggable(error) }, 'a message was gone before its answer');
    else if (isForbidden(error)) {
      bot.log.warn(
        { err: loggable(error), channel: message.channelId },
        'the bot may not write in a channel where it was asked',
      );
    } else bot.log.error({ err: loggable(error) }, 'a message could not be answered');
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

/** What a message goes on from. */
interface Occasion {
  readonly before: PreviousAnswer | null;
  /** Somebody else's message that it replies to, as far as Discord gives it. */
  readonly of: Message | null;
  readonly isOfOther: boolean;
}

async function answer(message: Message, { before, of, isOfOther }: Occasion, bot: BotContext): Promise<void> {
  const refusal = bot.access.refusal(placeOf(message));
  if (refusal !== null) return bot.log.debug({ refusal }, 'a message in a place that is not allowed');
  const { say } = bot.service;
  const settings = bot.service.settingsOf(placeOf(message));
  const show: Show = (shown) => send(message, arrange(shown, message, settings, say), { bot, settings });
  const { content } = message;
  const typed = content.replace(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
  const [{ own: words, linked, notes: linkNotes }, attached, said] = await Promise.all([
    readLinkedMessages(typed, message, say),
    readAttachedWords(message, bot.service),
    of && wordsWithFiles(of, bot.service),
  ]);
  const notes = [...linkNotes, ...attached.notes];
  const about = [linked, attached.text].filter((text) => text !== null).join('\n') || said;
  const asked = about === null || about.trim() === '' ? null : queryOnMessage(words, about);
  if (words === '' && asked === null) {
    if (notes.length > 0) return show(notice(notes.join(' '), true));
    const direct = message.guildId === null ? 'mention.hintDirect' : 'mention.hint';
    return show(notice(say(isOfOther ? 'mention.unreadable' : direct), true));
  }
  let wait = bot.limits.message(message.author.id, placeOf(message));
  // An edited question: the answer that stands there is worth more than being told to wait, so it is waited for.
  for (let left = MAX_EDIT_WAIT_MS; wait > 0 && answerTo(message); ) {
    if (wait > left) return;
    left -= wait;
    await delay(wait);
    // Edited once more meanwhile: that edit waits for its turn, too.
    if (message.content !== content) return;
    wait = bot.limits.message(message.author.id, placeOf(message));
  }
  if (wait > 0)
    return bot.limits.mayWrite(message.author.id) ? show(notice(waitNotice(wait, say))) : undefined;
  const respond = async () => {
    if (asked !== null) return allowedIn(settings, withNotes(await bot.service.answer(asked), notes));
    const [advice = isOfOther ? say('mention.unreadable') : undefined] = notes;
    return allowedIn(settings, withNotes(await bot.service.reply(words, before, advice), notes));
  };
  await answerSafely(respond, show, bot, 'a message');
}

/** An edited question waits so long for its turn; one that has to wait longer keeps its answer. */
const MAX_EDIT_WAIT_MS = 15_000;

/** What is shown in a channel: where answers are for whoever asks alone, a button that shows it to them. */
function arrange(shown: Shown, { guildId }: Message, { isPrivate }: ChannelSettings, say: Say): Shown {
  const query = guildId !== null && isPrivate ? questionIn(shown) : null;
  return query === null ? shown : coverAnswer(query, say);
}

/** Who shows something, and how it is done in the channel. */
interface Sending {
  readonly bot: BotContext;
  readonly settings: ChannelSettings;
}

async function send(message: Message, shown: Shown, sending: Sending): Promise<void> {
  const { say } = sending.bot.service;
  const page = 'page' in shown ? shown.page : 1;
  const to = { page, isRenewed: false, asker: message.author.id, isPrivate: false, say };
  // With the nonce Discord writes the answer once, however often it is sent.
  const options = {
    failIfNotExists: false,
    allowedMentions: { parse: [], repliedUser: false },
    nonce: message.id,
    enforceNonce: true,
  };
  const known = answerTo(message);
  if (known) return void (await known.edit(editOf(composeMessage(shown, to))));
  const { failIfNotExists: _, ...inThread } = options;
  const threaded = await postInThread(message, shown, {
    ...sending,
    post: (thread, noted) =>
      withOrWithoutPicture(noted, (one) => thread.send({ ...inThread, ...composeMessage(one, to) })),
  });
  if (threaded.sent) return;
  await withOrWithoutPicture(threaded.shown, (one) =>
    message.reply({ ...options, ...composeMessage(one, to) }),
  );
}

/** Posts an answer. The bot may write there, but perhaps not attach files: the answer matters more than its picture. */
async function withOrWithoutPicture(
  shown: Shown,
  post: (shown: Shown) => Promise<Message>,
): Promise<Message> {
  try {
    return await post(shown);
  } catch (error) {
    if (!('picture' in shown) || !isForbidden(error)) throw error;
    return post({ ...shown, picture: null });
  }
}
