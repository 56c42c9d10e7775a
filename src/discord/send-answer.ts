import type { Message } from 'discord.js';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import type { BotContext } from './bot-context.ts';
import type { Shown } from './command.ts';
import { answerTo } from './exchange.ts';
import { isForbidden } from './failure.ts';
import { composeMessage, editOf } from './message.ts';
import { postInThread } from './thread-answers.ts';

/** Who shows something, and how it is done in the channel. */
interface Sending {
  readonly bot: BotContext;
  readonly settings: ChannelSettings;
}

/** Shows an answer to a message: in the place of the one that stands there already, in a thread, or as a reply. */
export async function sendAnswer(message: Message, shown: Shown, sending: Sending): Promise<void> {
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
