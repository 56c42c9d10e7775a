import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { notice } from '../../answering/notice.ts';
import { fromOf, personOf, placeOf } from '../access/place.ts';
import { applyDecision, type Decision } from '../admin/decisions.ts';
import { answerSafely, type Show } from '../answer-safely.ts';
import type { BotContext } from '../bot-context.ts';
import { chooseInChannel, switchInChannel } from '../channel-changes.ts';
import { serviceFor } from '../channel-language.ts';
import { showChannelSetup } from '../channel-setup.ts';
import { composeMessage } from '../message.ts';
import type { ButtonAction } from '../rendering/button-action.ts';
import { readCustomId } from '../rendering/custom-id.ts';
import { replyEphemeral } from '../reply-ephemeral.ts';
import { respondInTime } from '../responder.ts';
import { changeAlert, showFollows } from './alerts.ts';
import {
  deleteAnswer,
  handOver,
  openAnswer,
  showContext,
  showPicture,
  showToAll,
  turnPage,
} from './answers.ts';
import { composePrivately, type Press, type PressedFrom, showSafely } from './press.ts';
import { explainRating, rateAnswer } from './ratings.ts';

/**
 * Does what a button says, by an interaction that is `age` milliseconds old. All it needs stands in its custom_id and its message, so that it
 * outlives a restart.
 */
export async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  bot: BotContext,
  age = 0,
): Promise<void> {
  const action = readCustomId(interaction.customId);
  const press = { interaction, bot, age };
  switch (action?.type) {
    case 'page':
    case 'cited':
      return turnPage(press, action);
    case 'context':
    case 'turn':
      return showContext(press, action);
    case 'export':
      return handOver(press);
    case 'picture':
      return showPicture(press, action);
    case 'share':
      return showToAll(press);
    case 'open':
      return openAnswer(press);
    case 'set':
      return setUpChannel(press, (from) => switchInChannel(action, from, bot.service));
    case 'choose': {
      const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
      return setUpChannel(press, (from) => chooseInChannel({ ...action, chosen }, from, bot.service));
    }
    case 'keep':
    case 'discard':
    case 'remove':
    case 'leave':
      return carryOut(press, action);
    case 'pause':
    case 'resume':
    case 'end':
      return changeAlert(press, action);
    case 'right':
    case 'wrong':
      return rateAnswer(press, action);
    case 'reason':
      return explainRating(press, action);
    case 'following':
      return showFollows(press, action.page);
    case 'delete':
      return deleteAnswer(press, action);
    case undefined:
      return replyEphemeral(interaction, notice(bot.service.say('press.outdated')), bot.service.say);
  }
}

/** Whether a button needs no corpus: it takes away a message or an alert, or sets up a channel. */
export function isWithoutCorpus(customId: string): boolean {
  const type = readCustomId(customId)?.type;
  return type !== undefined && WITHOUT_CORPUS.includes(type);
}

const WITHOUT_CORPUS: readonly ButtonAction['type'][] = ['delete', 'set', 'choose', 'pause', 'resume', 'end'];

/** Changes how questions are answered in a channel, and shows how that is now. */
async function setUpChannel(press: Press, change: (from: PressedFrom) => Promise<void>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () => {
    const from = fromOf(interaction);
    await change(from);
    // The language may be another one now.
    const service = serviceFor(interaction, bot.service);
    return composePrivately({ ...press, bot: { ...bot, service } }, showChannelSetup(from, service));
  });
}

/** What an admin decided: in the place of the message that asked, and after asking again who they are. */
async function carryOut({ interaction, bot, age }: Press, action: Decision): Promise<void> {
  if (!(await bot.access.isAdmin(personOf(interaction), placeOf(interaction)))) {
    return replyEphemeral(interaction, notice(bot.service.say('access.adminsOnly')), bot.service.say);
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const responder = respondInTime(interaction, bot, { isPrivate, isInPlace: true, age });
  const view = { page: 1, isRenewed: false, asker: interaction.user.id, isPrivate, say: bot.service.say };
  const show: Show = (shown) => responder.show(composeMessage(shown, view));
  try {
    await answerSafely(() => applyDecision(action, bot.service), show, bot, `button ${action.type}`);
  } finally {
    responder.close();
  }
}
