import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { citationsOf } from '../answer/understand/conversation/citations.ts';
import type { Answer, Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { ADMINS_ONLY, personOf, placeOf } from './access/place.ts';
import { applyDecision, type Decision } from './admin/decisions.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import type { AnswerService } from './answer-service.ts';
import { NoArchiveYet } from './archive-wait.ts';
import type { BotContext } from './bot-context.ts';
import { contextAnswer } from './context.ts';
import { exportMessage } from './exporting.ts';
import { explainFailure, isGone, notice } from './failure.ts';
import { bodyOf, composeMessage, type MessageBody } from './message.ts';
import { timed } from './overload/expected-time.ts';
import { type ButtonAction, readCustomId } from './rendering/custom-id.ts';
import { render } from './rendering/render.ts';
import { privateBody, replyEphemeral } from './reply-ephemeral.ts';
import { type ResponsePlace, respondInTime } from './responder.ts';
import { viewContext } from './views.ts';
import { queryIn } from './words.ts';

type PressOf<Kind extends ButtonAction['type']> = ButtonAction & { readonly type: Kind };

/**
 * Does what a button says, by an interaction that is `age` milliseconds old. All it needs stands in its custom_id and its message, so that it
 * outlives a restart.
 */
export async function answerPress(interaction: ButtonInteraction, bot: BotContext, age = 0): Promise<void> {
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
    case 'share':
      return showToAll(press);
    case 'keep':
    case 'discard':
    case 'remove':
    case 'leave':
      return carryOut(press, action);
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

/** A button that was pressed, `age` milliseconds ago. */
interface Press {
  readonly interaction: ButtonInteraction;
  readonly bot: BotContext;
  readonly age: number;
}

/** The asker turns the page of the message itself; anybody else gets the page in a private copy. */
async function turnPage(press: Press, action: PressOf<'page' | 'cited'>): Promise<void> {
  const { interaction, bot } = press;
  const isInPlace = interaction.user.id === action.asker;
  const isPrivate = !isInPlace || interaction.message.flags.has(MessageFlags.Ephemeral);
  const query = queryIn(interaction.message);
  await showSafely(press, { isPrivate, isInPlace, kind: query?.kind ?? 'page' }, () => {
    const archive = bot.service.archive();
    const isRenewed = archive !== null && archive.version !== action.version;
    const view = { archive, addressOf: bot.addressOf, page: action.page, isRenewed };
    const answer = query === null ? notice(LOST) : pageOf(action, query, interaction.message, bot.service);
    const to = { ...view, asker: interaction.user.id, isPrivate };
    return composeMessage(answer, to, bot);
  });
}

/** Of the answer as on the day of its message: what "this week" means does not change between its pages. */
function pageOf(
  { type: what }: PressOf<'page' | 'cited'>,
  query: Query,
  { createdAt }: ButtonInteraction['message'],
  service: AnswerService,
): Answer {
  const answer = service.answer(query, createdAt);
  const archive = service.archive();
  return (what === 'cited' && archive && citationsOf(archive, answer)) || answer;
}

const LOST = 'I can no longer tell what this answer was about. Please ask again.';

async function showContext(press: Press, action: PressOf<'context' | 'turn'>): Promise<void> {
  const { bot } = press;
  await showSafely(
    press,
    { isPrivate: true, isInPlace: action.type === 'turn', kind: 'context' },
    async () => {
      const archive = bot.service.archive();
      if (archive === null) throw new NoArchiveYet();
      const answer = contextAnswer(archive, action.articleId, action.paragraph);
      const isRenewed = archive.version !== action.version;
      const view = { archive, addressOf: bot.addressOf, page: action.page, isRenewed };
      return bodyOf(render(answer, viewContext(action, view)));
    },
  );
}

/** The answer in the message as files, for whoever presses, privately. */
async function handOver(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false, kind: 'export' }, () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(LOST);
    return exportMessage(bot.service.answer(query, interaction.message.createdAt), bot.service.now());
  });
}

/** A private answer once more for everybody, with the name of whoever shows it: they can delete it. */
async function showToAll(press: Press): Promise<void> {
  const { interaction, bot } = press;
  const query = queryIn(interaction.message);
  await showSafely(press, { isPrivate: false, isInPlace: false, kind: query?.kind ?? 'page' }, () => {
    if (query === null) throw new UserError(LOST);
    const answer = bot.service.answer(query);
    const { displayName, id } = interaction.user;
    const shared = { ...answer, notes: [...answer.notes, `Asked and shown to all by ${displayName}.`] };
    const view = { archive: bot.service.archive(), addressOf: bot.addressOf, page: 1, isRenewed: false };
    return composeMessage(shared, { ...view, asker: id, isPrivate: false }, bot);
  });
}

/** What an admin decided: in the place of the message that asked, and after asking again who they are. */
async function carryOut({ interaction, bot, age }: Press, action: Decision): Promise<void> {
  if (!(await bot.access.isAdmin(personOf(interaction), placeOf(interaction)))) {
    return replyEphemeral(interaction, notice(ADMINS_ONLY), bot.addressOf);
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const responder = respondInTime(interaction, bot, { isPrivate, isInPlace: true, age });
  const show: Show = async (shown, archive) => {
    const view = { archive, addressOf: bot.addressOf, page: 1, isRenewed: false };
    const to = { ...view, asker: interaction.user.id, isPrivate };
    await responder.show(await composeMessage(shown, to, bot));
  };
  try {
    await answerSafely(() => applyDecision(action, bot.service), show, bot, `button ${action.type}`);
  } finally {
    responder.close();
  }
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

/** Where the answer to a press goes; `kind` is what it shows, for how long that usually takes. */
type PressPlace = Pick<ResponsePlace, 'isPrivate' | 'isInPlace'> & { readonly kind: string };

/** Puts a message where it belongs, or privately what went wrong. */
async function showSafely(
  { interaction, bot, age }: Press,
  { kind, ...place }: PressPlace,
  compose: () => Promise<MessageBody>,
): Promise<void> {
  const responder = respondInTime(interaction, bot, { ...place, age });
  try {
    if (bot.expected.isLong(kind)) await responder.defer();
    await responder.show(await timed(kind, bot, compose));
  } catch (error) {
    if (isGone(error)) throw error;
    bot.metrics.failed('button');
    const failure = privateBody(explainFailure(error, bot.log, 'button'), interaction.user.id, bot.addressOf);
    if (interaction.deferred || interaction.replied) await interaction.followUp(failure);
    else await interaction.reply(failure);
  } finally {
    responder.close();
  }
}
