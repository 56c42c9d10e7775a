import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Evidence } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import { withNotes } from '../command.ts';
import { filesMessage } from '../exporting.ts';
import { bodyOf, composeMessage } from '../message.ts';
import { pictureMessage, showsPicture } from '../pictures.ts';
import { render } from '../rendering/render.ts';
import { replyEphemeral } from '../reply-ephemeral.ts';
import { viewContext } from '../views.ts';
import { queryIn } from '../words.ts';
import { composePrivately, type Press, type PressOf, queryOf, showSafely } from './press.ts';

/** The asker turns the page of the message itself; anybody else gets the page in a private copy. */
export async function turnPage(
  press: Press,
  { type: what, page, version, asker }: PressOf<'page' | 'cited'>,
): Promise<void> {
  const { interaction, bot } = press;
  const isInPlace = interaction.user.id === asker;
  const isPrivate = !isInPlace || interaction.message.flags.has(MessageFlags.Ephemeral);
  await showSafely(press, { isPrivate, isInPlace }, async () => {
    const query = queryIn(interaction.message);
    // Of the answer as on the day of its message: what "this week" means does not change between its pages.
    const askedAt = interaction.message.createdAt;
    const view = what === 'cited' ? 'citations' : 'answer';
    const shown =
      query === null
        ? notice(bot.service.say('press.lost'))
        : await bot.service.answer(query, { view, page, askedAt });
    const isRenewed = 'evidence' in shown && hasChanged(version, shown.evidence);
    return composeMessage(shown, {
      page,
      isRenewed,
      asker: interaction.user.id,
      isPrivate,
      say: bot.service.say,
    });
  });
}

/** Whether the archive is another one than that of a button. */
function hasChanged(version: string, evidence: Evidence): boolean {
  return evidence.version !== '' && evidence.version !== version;
}

/** The paragraphs around a citation, privately; where they are shown already, in their place. */
export async function showContext(press: Press, action: PressOf<'context' | 'turn'>): Promise<void> {
  const { articleId, paragraph, page, version } = action;
  await showSafely(press, { isPrivate: true, isInPlace: action.type === 'turn' }, async () => {
    const found = await press.bot.service.context({ articleId, paragraph });
    const view = {
      page,
      isRenewed: hasChanged(version, found.evidence),
      say: press.bot.service.say,
    };
    return bodyOf(render(found.answer, viewContext(action, found, view)));
  });
}

/** The answer in the message as files, for whoever presses, privately. */
export async function handOver(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const query = queryOf(interaction.message);
    return filesMessage(await bot.service.files(query, interaction.message.createdAt), bot.service.say);
  });
}

/** The answer in the message as a picture: privately at first, in place of another one, or posted for all with the name of whoever does. */
export async function showPicture(press: Press, action: PressOf<'picture'>): Promise<void> {
  const { interaction, bot } = press;
  const isInPlace = !action.isPosted && showsPicture(interaction.message);
  await showSafely(press, { isPrivate: !action.isPosted, isInPlace }, async () => {
    const query = queryOf(interaction.message);
    const drawn = await bot.service.picture(query, interaction.message.createdAt, action);
    return pictureMessage(query, action, {
      ...drawn,
      viewer: interaction.user,
      say: bot.service.say,
    });
  });
}

/** A private answer once more for everybody, with the name of whoever shows it: they can delete it. */
export async function showToAll(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: false, isInPlace: false }, async () => {
    const query = queryOf(interaction.message);
    const { displayName, id } = interaction.user;
    const shared = withNotes(await bot.service.answer(query), [
      bot.service.say('share.by', { name: displayName }),
    ]);
    return composeMessage(shared, {
      page: 1,
      isRenewed: false,
      asker: id,
      isPrivate: false,
      say: bot.service.say,
    });
  });
}

/** The answer that a message in a channel stands for, to whoever presses. */
export async function openAnswer(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const query = queryOf(interaction.message);
    return composePrivately(
      press,
      await bot.service.answer(query, { askedAt: interaction.message.createdAt }),
    );
  });
}

/** Deletes an answer for whoever asked, or may manage messages; anybody else is told that they may not. */
export async function deleteAnswer({ interaction, bot }: Press, action: PressOf<'delete'>): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== action.asker && !isModerator) {
    const { say } = bot.service;
    return replyEphemeral(interaction, notice(say('press.mayNotDelete')), say);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
