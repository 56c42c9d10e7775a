import { setTimeout as delay } from 'node:timers/promises';
import type { Message } from 'discord.js';
import type { PreviousAnswer } from '../answer/understand/conversation/conversation-context.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import type { Say } from '../words/say.ts';
import { waitNotice } from './access/cooldown.ts';
import { placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import { readAttachedWords, wordsWithFiles } from './attached-words.ts';
import type { BotContext } from './bot-context.ts';
import { allowedIn, coverAnswer, questionIn } from './channel-rules.ts';
import { type Shown, withNotes } from './command.ts';
import { answerTo } from './exchange.ts';
import { readLinkedMessages } from './linked-messages.ts';
import { queryOnMessage } from './on-message.ts';
import { sendAnswer } from './send-answer.ts';

/** What a message goes on from. */
export interface MessageOccasion {
  readonly before: PreviousAnswer | null;
  /** Somebody else's message that it replies to, as far as Discord gives it. */
  readonly of: Message | null;
  readonly isOfOther: boolean;
}

/** Answers the words of a message that is meant for the bot, or tells what it can be asked. */
export async function answerMessageWords(
  message: Message,
  { before, of, isOfOther }: MessageOccasion,
  bot: BotContext,
): Promise<void> {
  const refusal = bot.access.refusal(placeOf(message));
  if (refusal !== null) return bot.log.debug({ refusal }, 'a message in a place that is not allowed');
  const { say } = bot.service;
  const settings = bot.service.settingsOf(placeOf(message));
  const show: Show = (shown) =>
    sendAnswer(message, arrange(shown, message, settings, say), { bot, settings });
  if (bot.noCorpus)
    return bot.limits.mayWrite(message.author.id) ? show(notice(say.message(bot.noCorpus))) : undefined;
  const { content, guild, guildId, channelId } = message;
  const typed = content.replace(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
  const [{ own: words, linked, notes: linkNotes }, attached, said] = await Promise.all([
    readLinkedMessages(typed, { guild, guildId, channelId, asker: message.author.id }, bot),
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
  const wait = await waitForTurn(message, content, bot);
  if (wait === null) return;
  if (wait > 0)
    return bot.limits.mayWrite(message.author.id) ? show(notice(waitNotice(wait, say))) : undefined;
  const respond = async () => {
    if (asked !== null) return allowedIn(settings, withNotes(await bot.service.answer(asked), notes));
    const [advice = isOfOther ? say('mention.unreadable') : undefined] = notes;
    return allowedIn(settings, withNotes(await bot.service.reply(words, before, advice), notes));
  };
  await answerSafely(respond, show, bot, 'a message');
}

/**
 * The milliseconds that somebody who asks too often has to wait, 0 where it is their turn. An edited question waits for it here: the answer that stands
 * there is worth more than being told to wait. Null where that answer stays, or the message has other words than `content` by now.
 */
async function waitForTurn(
  message: Message,
  content: string,
  { limits }: BotContext,
): Promise<number | null> {
  const { author } = message;
  let wait = limits.message(author.id, placeOf(message));
  for (let left = MAX_EDIT_WAIT_MS; wait > 0 && answerTo(message); ) {
    if (wait > left) return null;
    left -= wait;
    await delay(wait);
    // Edited once more meanwhile: that edit waits for its turn, too.
    if (message.content !== content) return null;
    wait = limits.message(author.id, placeOf(message));
  }
  return wait;
}

/** An edited question waits so long for its turn; one that has to wait longer keeps its answer. */
const MAX_EDIT_WAIT_MS = 15_000;

/** What is shown in a channel: where answers are for whoever asks alone, a button that shows it to them. */
function arrange(shown: Shown, { guildId }: Message, { isPrivate }: ChannelSettings, say: Say): Shown {
  const query = guildId !== null && isPrivate ? questionIn(shown) : null;
  return query === null ? shown : coverAnswer(query, say);
}
