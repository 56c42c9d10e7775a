import {
  type ButtonInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { notice } from '../answering/notice.ts';
import { logAbout } from '../log.ts';
import type { Answer } from '../model.ts';
import { placeOf } from './access/place.ts';
import { answerCommand, commandOf, type Occasion } from './answer-command.ts';
import { suggest } from './autocomplete.ts';
import type { BotContext } from './bot-context.ts';
import { contextHere } from './corpora/here.ts';
import { explainFailure, isGone, loggable } from './failure.ts';
import { answerPress, isWithoutCorpus } from './presses/answer-press.ts';
import { privateBody, replyEphemeral } from './reply-ephemeral.ts';
import { tellToWait } from './tell-to-wait.ts';

/**
 * Answers one interaction, whatever it is, that is `age` milliseconds old. Never rejects: what goes wrong is logged, and shown to the person as
 * long as Discord still takes an answer.
 */
export async function dispatch(interaction: Interaction, context: BotContext, age = 0): Promise<void> {
  const during = nameOf(interaction);
  let bot = { ...context, log: logAbout(context.log, { interaction: interaction.id }) };
  try {
    bot = await contextHere(interaction, bot);
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

async function admit(interaction: RepliableInteraction, bot: BotContext, occasion: Occasion): Promise<void> {
  const { say } = bot.service;
  const refusal = bot.access.refusal(placeOf(interaction));
  if (refusal !== null) return replyEphemeral(interaction, notice(say(refusal)), say);
  if (bot.noCorpus && !needsNoCorpus(interaction, bot))
    return replyEphemeral(interaction, notice(say.message(bot.noCorpus)), say);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return pressInTime(interaction, bot, occasion);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return answerCommand(interaction, bot, occasion);
  }
  return replyEphemeral(interaction, notice(say('dispatch.unknown')), say);
}

/** Whether something can be used in every place, since no article is needed for it. */
function needsNoCorpus(interaction: RepliableInteraction, bot: BotContext): boolean {
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return isWithoutCorpus(interaction.customId);
  const isCommand = interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand();
  return isCommand && commandOf(interaction, bot)?.needsNoCorpus === true;
}

async function pressInTime(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  bot: BotContext,
  { age }: Occasion,
): Promise<void> {
  const wait = bot.limits.press(interaction.user.id, placeOf(interaction));
  return wait > 0 ? tellToWait(interaction, wait, bot) : answerPress(interaction, bot, age);
}
