import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { citationsOf } from '../answer/understand/conversation/citations.ts';
import type { Answer, Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { ADMINS_ONLY, personOf, placeOf } from './access/place.ts';
import { type Decision, decide } from './admin/decisions.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import type { AnswerService } from './answer-service.ts';
import type { BotContext } from './bot-context.ts';
import { contextAnswer } from './context.ts';
import { exportMessage } from './exporting.ts';
import { explainFailure, isGone, notice } from './failure.ts';
import { type Body, bodyOf, composeMessage, editOf } from './message.ts';
import { type ButtonAction, readCustomId } from './rendering/custom-id.ts';
import { render } from './rendering/render.ts';
import { privateBody, replyEphemeral } from './reply-ephemeral.ts';
import { viewContext } from './views.ts';
import { queryIn } from './words.ts';

type PressOf<Kind extends ButtonAction['type']> = ButtonAction & { readonly type: Kind };

/** Does what a button says. All it needs stands in its custom_id and its message, so that it outlives a restart. */
export async function answerPress(interaction: ButtonInteraction, bot: BotContext): Promise<void> {
  const action = readCustomId(interaction.customId);
  switch (action?.type) {
    case 'page':
    case 'cited':
      return turnPage(interaction, action, bot);
    case 'context':
    case 'turn':
      return showContext(interaction, action, bot);
    case 'export':
      return handOver(interaction, bot);
    case 'keep':
    case 'discard':
    case 'remove':
    case 'leave':
      return carryOut(interaction, action, bot);
    case 'delete':
      return deleteAnswer(interaction, action, bot);
    case undefined:
      return replyEphemeral(
        interaction,
        notice('That button is from an older version of me. Please ask again.'),
        bot.addressOf,
      );
  }
}

/** The asker turns the page of the message itself; anybody else gets the page in a private copy. */
async function turnPage(
  interaction: ButtonInteraction,
  action: PressOf<'page' | 'cited'>,
  bot: BotContext,
): Promise<void> {
  const isOwn = interaction.user.id === action.asker;
  await (isOwn ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const isPrivate = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
  await showSafely(interaction, bot, async () => {
    const archive = bot.service.archive();
    const isRenewed = archive !== null && archive.version !== action.version;
    const view = { archive, addressOf: bot.addressOf, page: action.page, isRenewed };
    const query = queryIn(interaction.message);
    const answer = query === null ? notice(LOST) : pageOf(action, query, bot.service);
    const to = { ...view, asker: interaction.user.id, isPrivate };
    return composeMessage(answer, to, bot);
  });
}

function pageOf({ type: what }: PressOf<'page' | 'cited'>, query: Query, service: AnswerService): Answer {
  const answer = service.answer(query);
  const archive = service.archive();
  return (what === 'cited' && archive && citationsOf(archive, answer)) || answer;
}

const LOST = 'I can no longer tell what this answer was about. Please ask again.';

async function showContext(
  interaction: ButtonInteraction,
  action: PressOf<'context' | 'turn'>,
  bot: BotContext,
): Promise<void> {
  await (action.type === 'turn'
    ? interaction.deferUpdate()
    : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  await showSafely(interaction, bot, async () => {
    const archive = bot.service.archive();
    const answer = archive
      ? contextAnswer(archive, action.articleId, action.paragraph)
      : notice('I am still reading the articles. Please press again in a moment.');
    const isRenewed = archive !== null && archive.version !== action.version;
    const view = { archive, addressOf: bot.addressOf, page: action.page, isRenewed };
    return bodyOf(render(answer, viewContext(action, view)));
  });
}

/** The answer in the message as files, for whoever presses, privately. */
async function handOver(interaction: ButtonInteraction, bot: BotContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await showSafely(interaction, bot, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(LOST);
    return exportMessage(bot.service.answer(query), bot.service.now());
  });
}

/** What an admin decided: in the place of the message that asked, and after asking again who they are. */
async function carryOut(interaction: ButtonInteraction, action: Decision, bot: BotContext): Promise<void> {
  if (!(await bot.access.isAdmin(personOf(interaction), placeOf(interaction)))) {
    return replyEphemeral(interaction, notice(ADMINS_ONLY), bot.addressOf);
  }
  await interaction.deferUpdate();
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const show: Show = async (shown, archive) => {
    const view = { archive, addressOf: bot.addressOf, page: 1, isRenewed: false };
    const to = { ...view, asker: interaction.user.id, isPrivate };
    await interaction.editReply(editOf(await composeMessage(shown, to, bot)));
  };
  await answerSafely(() => decide(action, bot.service), show, bot, `button ${action.type}`);
}

async function deleteAnswer(
  interaction: ButtonInteraction,
  action: PressOf<'delete'>,
  bot: BotContext,
): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== action.asker && !isModerator) {
    const refusal = 'Only whoever asked, or somebody who may manage messages here, can delete this answer.';
    return replyEphemeral(interaction, notice(refusal), bot.addressOf);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Puts a message, or what went wrong, where the interaction was deferred to. */
async function showSafely(
  interaction: ButtonInteraction,
  bot: BotContext,
  compose: () => Promise<Body>,
): Promise<void> {
  try {
    await interaction.editReply(editOf(await compose()));
  } catch (error) {
    if (isGone(error)) throw error;
    const failure = explainFailure(error, bot.log, 'button');
    await interaction.followUp(privateBody(failure, interaction.user.id, bot.addressOf));
  }
}
