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

/** An answer, and its message in a thread; null: it is still to be shown in the channel. */
interface Threaded {
  readonly sent: Message | null;
  readonly shown: Shown;
}

/** Writes an answer into a thread. */
type Post = (thread: ThreadChannel, shown: Shown) => Promise<Message>;

/** Answers a question in a thread that is opened from it, where each question in the channel has one. Where Discord does not let the bot, the answer says so. */
export async function postInThread(
  message: Message,
  shown: Shown,
  {
    bot,
    settings,
    post,
  }: { readonly bot: BotContext; readonly settings: ChannelSettings; readonly post: Post },
): Promise<Threaded> {
  const isWanted = settings.answers === 'threads' && message.inGuild() && !message.channel.isThread();
  return isWanted ? intoThread(message, shown, { bot, post }) : { sent: null, shown };
}

async function intoThread(
  message: Message,
  shown: Shown,
  { bot, post }: { readonly bot: BotContext; readonly post: Post },
): Promise<Threaded> {
  const { say, readsMessages } = bot.service;
  const query = questionIn(shown);
  if (query === null) return { sent: null, shown };
  try {
    const thread = await openQuestionThread(message, query);
    const noted = addNote(shown, say(readsMessages ? 'thread.goOn' : 'thread.mention'));
    return { sent: await post(thread, noted), shown: noted };
  } catch (error) {
    if (isGone(error)) throw error;
    const about = { err: loggable(error), channel: message.channelId };
    bot.log.warn(about, 'a thread could not be opened, or not be written in');
    return { sent: null, shown: addNote(shown, say('thread.refused')) };
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
    const threaded = await intoThread(await interaction.fetchReply(), shown, {
      bot,
      post: (thread, noted) => thread.send(compose(noted)),
    });
    sent = threaded.sent;
    if (!sent) await show(compose(threaded.shown));
  };
}
