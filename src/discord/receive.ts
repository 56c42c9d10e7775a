import type { Interaction, Message, PartialMessage, RepliableInteraction } from 'discord.js';
import { notice } from '../answering/notice.ts';
import { localeFor } from '../words/locales.ts';
import { sayIn } from '../words/say.ts';
import type { BotContext } from './bot-context.ts';
import { dispatch } from './dispatch.ts';
import { answerTo } from './exchange.ts';
import { loggable } from './failure.ts';
import { answerMessage, mayConcernBot } from './mentions.ts';
import { replyEphemeral } from './reply-ephemeral.ts';

/** Older than this, an interaction can't be worked out and acknowledged within Discord's three seconds any more. */
const MAX_INTERACTION_AGE_MS = 1_800;
/** Whoever wrote a message has turned to something else by then. */
const MAX_MESSAGE_AGE_MS = 15_000;

/** Puts an interaction in the line, to be answered when its turn comes, or shed. */
export function receiveInteraction(interaction: Interaction, bot: BotContext): void {
  const { user, guildId, createdTimestamp } = interaction;
  const age = bot.ages.ageOf(createdTimestamp);
  const received = bot.now();
  bot.admission.admit({
    owner: { server: guildId ?? user.id, person: user.id },
    age,
    maxAge: MAX_INTERACTION_AGE_MS,
    begin: () => dispatch(interaction, bot, age + bot.now() - received),
    refuse: interaction.isRepliable() ? () => tellBusy(interaction, bot) : null,
  });
}

/** Puts a message in the line where it may be meant for the bot. */
export function receiveMessage(message: Message, bot: BotContext): void {
  if (!mayConcernBot(message)) return;
  const { author, guildId, createdTimestamp } = message;
  bot.admission.admit({
    owner: { server: guildId ?? author.id, person: author.id },
    age: bot.ages.ageOf(createdTimestamp),
    maxAge: MAX_MESSAGE_AGE_MS,
    begin: () => answerMessage(message, bot),
    refuse: null,
  });
}

/** Whoever mends a question that soon still waits for its answer. */
const MAX_EDIT_AGE_MS = 10 * 60_000;

/** Answers a question anew, in the same message, where it was changed soon after it was asked. */
export function receiveEdit(
  before: { readonly content: string | null },
  message: Message,
  bot: BotContext,
): void {
  if (before.content === message.content || !mayConcernBot(message)) return;
  if (bot.ages.ageOf(message.createdTimestamp) > MAX_EDIT_AGE_MS) return;
  const { author, guildId } = message;
  bot.admission.admit({
    owner: { server: guildId ?? author.id, person: author.id },
    age: 0,
    maxAge: MAX_MESSAGE_AGE_MS,
    begin: () => answerMessage(message, bot),
    refuse: null,
  });
}

/** Where a question is deleted, its answer goes, too. */
export async function receiveDeletion(message: Message | PartialMessage, bot: BotContext): Promise<void> {
  try {
    await answerTo(message)?.delete();
  } catch (error) {
    bot.log.debug({ err: loggable(error) }, 'the answer to a deleted question could not be deleted');
  }
}

async function tellBusy(interaction: RepliableInteraction, bot: BotContext): Promise<void> {
  try {
    const say = sayIn(localeFor(interaction.locale) ?? bot.service.say.locale);
    await replyEphemeral(interaction, notice(say('wait.busy')), say);
  } catch (error) {
    bot.log.debug({ err: loggable(error) }, 'somebody could not be told that it is busy');
  }
}
