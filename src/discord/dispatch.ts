import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { QUERY_KINDS } from '../answer/kinds/index.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import { logAbout } from '../log.ts';
import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { Say } from '../words/say.ts';
import { managesServer } from './access/access.ts';
import { waitNotice } from './access/cooldown.ts';
import { personOf, placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import { suggest } from './autocomplete.ts';
import type { BotContext } from './bot-context.ts';
import { answerPress } from './buttons.ts';
import { serviceFor } from './channel-language.ts';
import { allowedIn, kindRefusal } from './channel-rules.ts';
import { type Command, type CommandRequest, type Shown, withNotes } from './command.ts';
import { explainFailure, isGone, loggable } from './failure.ts';
import { readLinkedMessages } from './linked-messages.ts';
import { composeMessage } from './message.ts';
import { privateBody, replyEphemeral } from './reply-ephemeral.ts';
import { respondInTime } from './responder.ts';
import { showInThread } from './thread-answers.ts';
import { messageWords } from './words.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * Answers one interaction, whatever it is, that is `age` milliseconds old. Never rejects: what goes wrong is logged, and shown to the person as
 * long as Discord still takes an answer.
 */
export async function dispatch(interaction: Interaction, context: BotContext, age = 0): Promise<void> {
  const during = nameOf(interaction);
  const bot = {
    ...context,
    service: serviceFor(interaction, context.service),
    log: logAbout(context.log, { interaction: interaction.id }),
  };
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, bot);
    else if (interaction.isRepliable()) await admit(interaction, bot, { during, age });
  } catch (error) {
    if (isGone(error)) {
      bot.log.warn({ err: loggable(error), during }, 'an interaction was gone before its answer');
    } else if (interaction.isRepliable()) {
      bot.metrics.failed(interaction.isButton() ? 'button' : 'command');
      await tell(interaction, explainFailure(error, { log: bot.log, say: bot.service.say }, during), bot);
    }
  }
}

/** The last resort: whatever became of the interaction so far, its person gets a message. */
async function tell(interaction: RepliableInteraction, failure: Answer, bot: BotContext): Promise<void> {
  const body = privateBody(failure, interaction.user.id, bot.service.say);
  try {
    if (!interaction.deferred && !interaction.replied) await interaction.reply(body);
    // "Is thinking…" stays as public as it is; only a button has a message of its own beside it.
    else if (interaction.isCommand() && !interaction.replied) {
      await interaction.editReply({ components: body.components, flags: MessageFlags.IsComponentsV2 });
    } else await interaction.followUp(body);
  } catch (error) {
    bot.log.error({ err: loggable(error) }, 'a failure could not be shown');
  }
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return interaction.isButton() ? `button ${interaction.customId.slice(0, 1)}` : `type ${interaction.type}`;
}

/** What is being answered, for the log, and how old it was when that began, in milliseconds. */
interface Occasion {
  readonly during: string;
  readonly age: number;
}

async function admit(interaction: RepliableInteraction, bot: BotContext, occasion: Occasion): Promise<void> {
  const { say } = bot.service;
  const refusal = bot.access.refusal(placeOf(interaction));
  if (refusal !== null) return replyEphemeral(interaction, notice(say(refusal)), say);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return pressInTime(interaction, bot, occasion);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return answerCommand(interaction, bot, occasion);
  }
  return replyEphemeral(interaction, notice(say('dispatch.unknown')), say);
}

async function pressInTime(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  bot: BotContext,
  { age }: Occasion,
): Promise<void> {
  const wait = bot.limits.press(interaction.user.id, placeOf(interaction));
  return wait > 0 ? tellToWait(interaction, wait, bot) : answerPress(interaction, bot, age);
}

async function answerCommand(
  interaction: CommandInteraction,
  bot: BotContext,
  { during, age }: Occasion,
): Promise<void> {
  const { say } = bot.service;
  const command = commandOf(interaction, bot);
  if (!command) return replyEphemeral(interaction, notice(say('dispatch.unknownCommand')), say);
  const place = placeOf(interaction);
  const wait = bot.limits.question(interaction.user.id, place);
  if (wait > 0) return tellToWait(interaction, wait, bot);
  if (command.audience === 'admins' && !(await bot.access.isAdmin(personOf(interaction), place))) {
    return replyEphemeral(interaction, notice(say('access.adminsOnly')), say);
  }
  if (command.audience === 'managers' && !managesServer(personOf(interaction))) {
    return replyEphemeral(interaction, notice(say('setup.managersOnly')), say);
  }
  const settings = bot.service.settingsOf(place);
  const kind = QUERY_KINDS.find((one) => one === interaction.commandName);
  const refusal = kind === undefined ? null : kindRefusal(kind, settings);
  if (refusal !== null) return replyEphemeral(interaction, notice(say.message(refusal)), say);
  const isPrivate = command.isPrivate === true || wantsPrivate(interaction, command, settings);
  const responder = respondInTime(interaction, bot, { isPrivate, isInPlace: false, age });
  const view = { page: 1, isRenewed: false, asker: interaction.user.id, isPrivate, say };
  const compose = (shown: Shown) => composeMessage(shown, view);
  const show: Show =
    settings.answers === 'threads' && !isPrivate && place.guildId !== null && !place.isThread
      ? showInThread(interaction, { bot, compose, show: (body) => responder.show(body) })
      : (shown) => responder.show(compose(shown));
  const run = async () => {
    const { request, notes } = await requestOf(interaction, command, say);
    const reply = allowedIn(settings, await command.run(request, bot.service));
    return notes.length > 0 && 'evidence' in reply && !('choices' in reply) ? withNotes(reply, notes) : reply;
  };
  try {
    await answerSafely(run, show, bot, during);
  } finally {
    responder.close();
  }
}

/** Whether an answer is for whoever asks alone: as they say, else as it is set for the channel. */
function wantsPrivate(
  interaction: CommandInteraction,
  { audience }: Command,
  settings: ChannelSettings,
): boolean {
  const said = interaction.isChatInputCommand() ? interaction.options.getBoolean('private') : null;
  return said ?? (audience === 'everyone' && settings.isPrivate);
}

/** Somebody who asks too often is told so privately, now and then. */
async function tellToWait(
  interaction: RepliableInteraction,
  wait: number,
  { limits, service: { say } }: BotContext,
): Promise<void> {
  if (!limits.mayTell(interaction.user.id)) return;
  await replyEphemeral(interaction, notice(waitNotice(wait, say)), say);
}

function commandOf(interaction: CommandInteraction, { commands }: BotContext): Command | undefined {
  return commands.find(
    ({ data }) => data.name === interaction.commandName && (data.type ?? 1) === interaction.commandType,
  );
}

/** What a person gave, with the words of messages that it links to, and what of these could not be read. */
async function requestOf(
  interaction: CommandInteraction,
  { audience }: Command,
  say: Say,
): Promise<{ readonly request: CommandRequest; readonly notes: readonly string[] }> {
  const { channel } = interaction;
  const name = channel && 'name' in channel ? channel.name : null;
  const from = { asker: personOf(interaction), place: { ...placeOf(interaction), name } };
  if (interaction.isMessageContextMenuCommand()) {
    const { text, notes } = await withLinked(messageWords(interaction.targetMessage), interaction, say);
    const request = {
      ...from,
      text: () => undefined,
      isSet: () => false,
      file: () => undefined,
      message: text,
    };
    return { request, notes };
  }
  const { options } = interaction;
  const typed = options.data.flatMap(({ name, value }) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  // A link that an admin gives is what they want to add or remove.
  const read = await Promise.all(
    typed.map(async ([name, value]) => ({
      name,
      ...(audience === 'admins' ? { text: value, notes: [] } : await withLinked(value, interaction, say)),
    })),
  );
  const texts = new Map(read.map(({ name, text }) => [name, text]));
  const request: CommandRequest = {
    ...from,
    text: (option) => texts.get(option)?.trim() || undefined,
    isSet: (option) => options.getBoolean(option) === true,
    file: (option) => options.getAttachment(option) ?? undefined,
    message: '',
  };
  return { request, notes: [...new Set(read.flatMap(({ notes }) => notes))] };
}

/** Words with those of the messages that they link to in place of the links. Throws where they are nothing but links that can't be read. */
async function withLinked(
  typed: string,
  interaction: CommandInteraction,
  say: Say,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const { own, linked, notes } = await readLinkedMessages(typed, interaction, say);
  const text = [own, linked].filter(Boolean).join('\n');
  if (text === '' && notes.length > 0) throw new UserError(notes.join(' '));
  return { text, notes };
}
