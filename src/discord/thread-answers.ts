import type {
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
  ThreadChannel,
} from 'discord.js';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import type { Show } from './answer-safely.ts';
import type { BotContext } from './bot-context.ts';
import { addNote, questionIn } from './channel-rules.ts';
import type { Shown } from './command.ts';
import { isGone, loggable } from './failure.ts';
import { editOf, type MessageBody } from './message.ts';
import { openQuestionThread } from './threads.ts';

/** An answer, and the thread that it goes to; null: into the channel. */
interface Threaded {
  readonly thread: ThreadChannel | null;
  readonly shown: Shown;
}

/** Opens a thread from a question in a channel where each has one. Where Discord does not let the bot, the answer says so. */
export async function beginThread(
  message: Message,
  shown: Shown,
  { bot, settings }: { readonly bot: BotContext; readonly settings: ChannelSettings },
): Promise<Threaded> {
  const isWanted = settings.answers === 'threads' && message.inGuild() && !message.channel.isThread();
  return isWanted ? intoThread(message, shown, bot) : { thread: null, shown };
}

async function intoThread(message: Message, shown: Shown, { service, log }: BotContext): Promise<Threaded> {
  const { say, readsMessages } = service;
  const query = questionIn(shown);
  if (query === null) return { thread: null, shown };
  try {
    const thread = await openQuestionThread(message, query);
    return { thread, shown: addNote(shown, say(readsMessages ? 'thread.goOn' : 'thread.mention')) };
  } catch (error) {
    if (isGone(error)) throw error;
    log.warn({ err: loggable(error), channel: message.channelId }, 'a thread could not be opened');
    return { thread: null, shown: addNote(shown, say('thread.refused')) };
  }
}

/** What a command's answer is shown by. */
interface CommandShowing {
  readonly bot: BotContext;
  compose(shown: Shown): MessageBody;
  /** Shows something as the interaction's own response. */
  show(body: MessageBody): Promise<void>;
}

/** Shows answers to a command in a thread below its response, which names the question; what is no answer, and what may not have a thread, in the response itself. */
export function showInThread(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { bot, compose, show }: CommandShowing,
): Show {
  let sent: Message | null = null;
  return async (shown) => {
    if (sent) return void (await sent.edit(editOf(compose(shown))));
    const query = questionIn(shown);
    if (query === null) return show(compose(shown));
    const pointer = { ...notice(bot.service.say('thread.below'), true), query };
    await show(compose({ answer: pointer, evidence: NO_EVIDENCE, choices: [] }));
    const threaded = await intoThread(await interaction.fetchReply(), shown, bot);
    if (!threaded.thread) return show(compose(threaded.shown));
    sent = await threaded.thread.send(compose(threaded.shown));
  };
}
