import {
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Evidence } from '../answering/evidence.ts';
import { notice } from '../answering/notice.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { personOf, placeOf } from './access/place.ts';
import { applyDecision, type Decision } from './admin/decisions.ts';
import { changeFollow, listFollows } from './alerts/following.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import type { BotContext } from './bot-context.ts';
import { serviceFor } from './channel-language.ts';
import { chooseInChannel, showChannelSetup, switchInChannel } from './channel-setup.ts';
import { type CommandRequest, type Shown, withNotes } from './command.ts';
import { filesMessage } from './exporting.ts';
import { explainFailure, isGone } from './failure.ts';
import { feedbackOf } from './feedback/insights.ts';
import { askReason } from './feedback/rating.ts';
import { bodyOf, composeMessage, type MessageBody } from './message.ts';
import { pictureMessage, showsPicture } from './pictures.ts';
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
      return rate(press, action);
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

/** A button that was pressed, `age` milliseconds ago. */
interface Press {
  readonly interaction: ButtonInteraction | StringSelectMenuInteraction;
  readonly bot: BotContext;
  readonly age: number;
}

/** The asker turns the page of the message itself; anybody else gets the page in a private copy. */
async function turnPage(
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

async function showContext(press: Press, action: PressOf<'context' | 'turn'>): Promise<void> {
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
async function handOver(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(message('press.lost'));
    return filesMessage(await bot.service.files(query, interaction.message.createdAt), bot.service.say);
  });
}

/** The answer in the message as a picture: privately at first, in place of another one, or posted for all with the name of whoever does. */
async function showPicture(press: Press, action: PressOf<'picture'>): Promise<void> {
  const { interaction, bot } = press;
  const isInPlace = !action.isPosted && showsPicture(interaction.message);
  await showSafely(press, { isPrivate: !action.isPosted, isInPlace }, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(message('press.lost'));
    const drawn = await bot.service.picture(query, interaction.message.createdAt, action);
    return pictureMessage(query, action, {
      ...drawn,
      viewer: interaction.user,
      say: bot.service.say,
    });
  });
}

/** A private answer once more for everybody, with the name of whoever shows it: they can delete it. */
async function showToAll(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: false, isInPlace: false }, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(message('press.lost'));
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
async function openAnswer(press: Press): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const query = queryIn(interaction.message);
    if (query === null) throw new UserError(message('press.lost'));
    return composePrivately(
      press,
      await bot.service.answer(query, { askedAt: interaction.message.createdAt }),
    );
  });
}

/** Changes how questions are answered in a channel, and shows how that is now. */
async function setUpChannel(press: Press, change: (from: PressedFrom) => Promise<void>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () => {
    const from = pressFrom(interaction);
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

/** Changes an alert: in a list of them the list is shown anew, below an alert's message its person is told privately. */
async function changeAlert(press: Press, action: PressOf<'pause' | 'resume' | 'end'>): Promise<void> {
  const { interaction, bot } = press;
  const from = pressFrom(interaction);
  const isListed = action.on.length <= MAX_PAGE_DIGITS;
  await showSafely(press, { isPrivate: true, isInPlace: isListed }, async () => {
    const done = await changeFollow(action, from, bot.service);
    return composePrivately(
      press,
      isListed ? listFollows(from, bot.service, Number(action.on)) : notice(done, true),
    );
  });
}

/** Longer than that, what a button stands on is the id of a message. */
const MAX_PAGE_DIGITS = 3;

async function showFollows(press: Press, page: number): Promise<void> {
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () =>
    composePrivately(press, listFollows(pressFrom(press.interaction), press.bot.service, page)),
  );
}

/** Notes what somebody thinks of an answer, privately, and asks what is not right. */
async function rate(press: Press, { type }: PressOf<'right' | 'wrong'>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const { message: rated, user, guildId, channelId } = interaction;
    const { say } = bot.service;
    const query = queryIn(rated);
    if (query === null) throw new UserError(message('press.lost'));
    const mark = { guildId, channelId, messageId: rated.id, person: user.id, query };
    await feedbackOf(bot.service).mark({ ...mark, right: type === 'right' });
    return composePrivately(
      press,
      type === 'right' ? notice(say('rating.thanks'), true) : askReason(rated.id, say),
    );
  });
}

async function explainRating(press: Press, { reason, messageId }: PressOf<'reason'>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () => {
    const isKnown = await feedbackOf(bot.service).explain(interaction.user.id, messageId, reason);
    return composePrivately(press, notice(bot.service.say(isKnown ? 'rating.thanks' : 'rating.gone'), true));
  });
}

type PressedFrom = Pick<CommandRequest, 'asker' | 'place'>;

function pressFrom(interaction: Press['interaction']): PressedFrom {
  const { channel } = interaction;
  const name = channel && 'name' in channel ? channel.name : null;
  return { asker: personOf(interaction), place: { ...placeOf(interaction), name } };
}

function composePrivately({ interaction, bot }: Press, shown: Shown): MessageBody {
  return composeMessage(shown, {
    page: 1,
    isRenewed: false,
    asker: interaction.user.id,
    isPrivate: true,
    say: bot.service.say,
  });
}

async function deleteAnswer({ interaction, bot }: Press, action: PressOf<'delete'>): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== action.asker && !isModerator) {
    const { say } = bot.service;
    return replyEphemeral(interaction, notice(say('press.mayNotDelete')), say);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Puts a message where it belongs, or privately what went wrong. */
async function showSafely(
  { interaction, bot, age }: Press,
  place: Pick<ResponsePlace, 'isPrivate' | 'isInPlace'>,
  compose: () => Promise<MessageBody>,
): Promise<void> {
  const responder = respondInTime(interaction, bot, { ...place, age });
  try {
    await responder.show(await compose());
  } catch (error) {
    if (isGone(error)) throw error;
    bot.metrics.failed('button');
    const failure = privateBody(
      explainFailure(error, { log: bot.log, say: bot.service.say }, 'button'),
      interaction.user.id,
      bot.service.say,
    );
    if (interaction.deferred || interaction.replied) await interaction.followUp(failure);
    else await interaction.reply(failure);
  } finally {
    responder.close();
  }
}
