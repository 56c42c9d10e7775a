import { QUERY_KINDS } from '../answer/kinds/index.ts';
import { notice } from '../answering/notice.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import { managesServer } from './access/access.ts';
import { personOf, placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import type { BotContext } from './bot-context.ts';
import { allowedIn, kindRefusal } from './channel-rules.ts';
import { type Command, type Shown, withNotes } from './command.ts';
import { type CommandInteraction, requestOf } from './command-request.ts';
import { composeMessage } from './message.ts';
import { replyEphemeral } from './reply-ephemeral.ts';
import { respondInTime } from './responder.ts';
import { tellToWait } from './tell-to-wait.ts';
import { showInThread } from './thread-answers.ts';

/** What is being answered, for the log, and how old it was when that began, in milliseconds. */
export interface Occasion {
  readonly during: string;
  readonly age: number;
}

/** Runs a command and shows what it answers; whoever may not use it, or has to wait, is told so privately. */
export async function answerCommand(
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
    const { request, notes } = await requestOf(interaction, command, bot);
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

/** The command that an interaction uses; undefined for one that is no longer there. */
export function commandOf(interaction: CommandInteraction, { commands }: BotContext): Command | undefined {
  return commands.find(
    ({ data }) => data.name === interaction.commandName && (data.type ?? 1) === interaction.commandType,
  );
}
