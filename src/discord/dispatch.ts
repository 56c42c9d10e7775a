import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Answer } from '../model.ts';
import { waitNotice } from './access/cooldown.ts';
import { ADMINS_ONLY, personOf, placeOf } from './access/place.ts';
import { answerSafely, type Show } from './answer-safely.ts';
import { suggest } from './autocomplete.ts';
import { answerPress } from './buttons.ts';
import type { Command, CommandRequest } from './command.ts';
import { explainFailure, isGone, loggable, notice } from './failure.ts';
import type { Front } from './front.ts';
import { composeMessage, editOf } from './message.ts';
import { privateBody, whisper } from './whisper.ts';
import { wordsOf } from './words.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * Answers one interaction, whatever it is. Never rejects: what goes wrong is logged, and shown to the person as long as
 * Discord still takes an answer.
 */
export async function dispatch(interaction: Interaction, front: Front): Promise<void> {
  const during = nameOf(interaction);
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, front);
    else if (interaction.isRepliable()) await admit(interaction, front, during);
  } catch (error) {
    if (isGone(error)) {
      front.log.warn({ err: loggable(error), during }, 'an interaction was gone before its answer');
    } else if (interaction.isRepliable()) {
      await tell(interaction, explainFailure(error, front.log, during), front);
    }
  }
}

/** The last resort: whatever became of the interaction so far, its person gets a message. */
async function tell(interaction: RepliableInteraction, failure: Answer, front: Front): Promise<void> {
  const body = privateBody(failure, interaction.user.id, front.addressOf);
  try {
    if (!interaction.deferred && !interaction.replied) await interaction.reply(body);
    // "Is thinking…" stays as public as it is; only a button has a message of its own beside it.
    else if (interaction.isCommand() && !interaction.replied) {
      await interaction.editReply({ components: body.components, flags: MessageFlags.IsComponentsV2 });
    } else await interaction.followUp(body);
  } catch (error) {
    front.log.error({ err: loggable(error) }, 'a failure could not be shown');
  }
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return interaction.isButton() ? `button ${interaction.customId.slice(0, 1)}` : `type ${interaction.type}`;
}

async function admit(interaction: RepliableInteraction, front: Front, during: string): Promise<void> {
  const refusal = front.access.refusal(placeOf(interaction));
  if (refusal !== null) return whisper(interaction, notice(refusal), front.addressOf);
  if (interaction.isButton()) return answerPress(interaction, front);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return answerCommand(interaction, front, during);
  }
  return whisper(interaction, notice('I do not know what to do with that.'), front.addressOf);
}

async function answerCommand(interaction: CommandInteraction, front: Front, during: string): Promise<void> {
  const command = commandOf(interaction, front);
  if (!command)
    return whisper(interaction, notice('I no longer know that command. Try /help.'), front.addressOf);
  if (
    command.audience === 'admins' &&
    !(await front.access.isAdmin(personOf(interaction), placeOf(interaction)))
  ) {
    return whisper(interaction, notice(ADMINS_ONLY), front.addressOf);
  }
  const wait = front.cooldown.take(interaction.user.id);
  if (wait > 0) {
    return whisper(interaction, notice(waitNotice(wait)), front.addressOf);
  }
  const isPrivate = interaction.isChatInputCommand() && interaction.options.getBoolean('private') === true;
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const show: Show = async (shown, archive) => {
    const showing = { archive, addressOf: front.addressOf, page: 1, isRenewed: false };
    const to = { ...showing, asker: interaction.user.id, isPrivate };
    await interaction.editReply(editOf(await composeMessage(shown, to, front)));
  };
  await answerSafely(() => command.run(requestOf(interaction), front.desk), show, front, during);
}

function commandOf(interaction: CommandInteraction, { commands }: Front): Command | undefined {
  return commands.find(
    ({ data }) => data.name === interaction.commandName && (data.type ?? 1) === interaction.commandType,
  );
}

function requestOf(interaction: CommandInteraction): CommandRequest {
  if (interaction.isMessageContextMenuCommand()) {
    return { text: () => undefined, file: () => undefined, message: wordsOf(interaction.targetMessage) };
  }
  const { options } = interaction;
  return {
    text: (option) => options.getString(option)?.trim() || undefined,
    file: (option) => options.getAttachment(option) ?? undefined,
    message: '',
  };
}
