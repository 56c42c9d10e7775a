import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { citationsOf } from '../answer/conversation/citations.ts';
import type { Answer, Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { ADMINS_ONLY, personOf, placeOf } from './access/place.ts';
import { type Decision, decide } from './admin/decisions.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import { contextAnswer } from './context.ts';
import type { Desk } from './desk.ts';
import { exportMessage } from './exporting.ts';
import { explainFailure, isGone, notice } from './failure.ts';
import type { Front } from './front.ts';
import { type Body, bodyOf, composeMessage, editOf } from './message.ts';
import { type Press, readCustomId } from './rendering/custom-id.ts';
import { render } from './rendering/render.ts';
import { viewContext } from './views.ts';
import { privateBody, whisper } from './whisper.ts';
import { queryIn } from './words.ts';

type PressOf<Kind extends Press['do']> = Press & { readonly do: Kind };

/** Does what a button says. All it needs stands in its custom_id and its message, so that it outlives a restart. */
export async function answerPress(interaction: ButtonInteraction, front: Front): Promise<void> {
  const press = readCustomId(interaction.customId);
  switch (press?.do) {
    case 'page':
    case 'cited':
      return turnPage(interaction, press, front);
    case 'context':
    case 'turn':
      return showContext(interaction, press, front);
    case 'export':
      return handOver(interaction, front);
    case 'keep':
    case 'discard':
    case 'remove':
    case 'leave':
      return carryOut(interaction, press, front);
    case 'delete':
      return deleteAnswer(interaction, press, front);
    case undefined:
      return whisper(
        interaction,
        notice('That button is from an older version of me. Please ask again.'),
        front.addressOf,
      );
  }
}

/** The asker turns the page of the message itself; anybody else gets the page in a private copy. */
async function turnPage(
  interaction: ButtonInteraction,
  press: PressOf<'page' | 'cited'>,
  front: Front,
): Promise<void> {
  const isOwn = interaction.user.id === press.asker;
  await (isOwn ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const isPrivate = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
  await showSafely(interaction, front, async () => {
    const archive = front.desk.archive();
    const isRenewed = archive !== null && archive.version !== press.version;
    const showing = { archive, addressOf: front.addressOf, page: press.page, isRenewed };
    const query = queryIn(interaction.message);
    const answer = query === null ? notice(LOST) : pageOf(press, query, front.desk);
    const to = { ...showing, asker: interaction.user.id, isPrivate };
    return composeMessage(answer, to, front);
  });
}

function pageOf({ do: what }: PressOf<'page' | 'cited'>, query: Query, desk: Desk): Answer {
  const answer = desk.answer(query);
  const archive = desk.archive();
  return (what === 'cited' && archive && citationsOf(archive, answer)) || answer;
}

const LOST = 'I can no longer tell what this answer was about. Please ask again.';

async function showContext(
  interaction: ButtonInteraction,
  press: PressOf<'context' | 'turn'>,
  front: Front,
): Promise<void> {
  await (press.do === 'turn'
    ? interaction.deferUpdate()
    : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  await showSafely(interaction, front, async () => {
    const archive = front.desk.archive();
    const answer = archive
      ? contextAnswer(archive, press.articleId, press.paragraph)
      : notice('I am still reading the articles. Please press again in a moment.');
    const isRenewed = archive !== null && archive.version !== press.version;
    const showing = { archive, addressOf: front.addressOf, page: press.page, isRenewed };
    return bodyOf(render(answer, viewContext(press, showing)));
  });
}

/** The answer in the message as files, for whoever presses, privately. */
async function handOver(interaction: ButtonInteraction, front: Front): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await showSafely(interaction, front, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(LOST);
    return exportMessage(front.desk.answer(query), front.desk.now());
  });
}

/** What an admin decided: in the place of the message that asked, and after asking again who they are. */
async function carryOut(interaction: ButtonInteraction, press: Decision, front: Front): Promise<void> {
  if (!(await front.access.isAdmin(personOf(interaction), placeOf(interaction)))) {
    return whisper(interaction, notice(ADMINS_ONLY), front.addressOf);
  }
  await interaction.deferUpdate();
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const show: Show = async (shown, archive) => {
    const showing = { archive, addressOf: front.addressOf, page: 1, isRenewed: false };
    const to = { ...showing, asker: interaction.user.id, isPrivate };
    await interaction.editReply(editOf(await composeMessage(shown, to, front)));
  };
  await answerSafely(() => decide(press, front.desk), show, front, `button ${press.do}`);
}

async function deleteAnswer(
  interaction: ButtonInteraction,
  press: PressOf<'delete'>,
  front: Front,
): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== press.asker && !isModerator) {
    const refusal = 'Only whoever asked, or somebody who may manage messages here, can delete this answer.';
    return whisper(interaction, notice(refusal), front.addressOf);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Puts a message, or what went wrong, where the interaction was deferred to. */
async function showSafely(
  interaction: ButtonInteraction,
  front: Front,
  compose: () => Promise<Body>,
): Promise<void> {
  try {
    await interaction.editReply(editOf(await compose()));
  } catch (error) {
    if (isGone(error)) throw error;
    const failure = explainFailure(error, front.log, 'button');
    await interaction.followUp(privateBody(failure, interaction.user.id, front.addressOf));
  }
}
