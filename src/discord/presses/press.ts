import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js';
import type { Query } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { BotContext } from '../bot-context.ts';
import type { CommandRequest, Shown } from '../command.ts';
import { explainFailure, isGone } from '../failure.ts';
import { composeMessage, type MessageBody } from '../message.ts';
import type { ButtonAction } from '../rendering/button-action.ts';
import { privateBody } from '../reply-ephemeral.ts';
import { type ResponsePlace, respondInTime } from '../responder.ts';
import { queryIn } from '../words.ts';

/** A button that was pressed, `age` milliseconds ago. */
export interface Press {
  readonly interaction: ButtonInteraction | StringSelectMenuInteraction;
  readonly bot: BotContext;
  readonly age: number;
}

/** What a button of some kinds says. */
export type PressOf<Kind extends ButtonAction['type']> = ButtonAction & { readonly type: Kind };

/** Who presses, and where. */
export type PressedFrom = Pick<CommandRequest, 'asker' | 'place'>;

/** What only whoever presses sees. */
export function composePrivately({ interaction, bot }: Press, shown: Shown): MessageBody {
  return composeMessage(shown, {
    page: 1,
    isRenewed: false,
    asker: interaction.user.id,
    isPrivate: true,
    say: bot.service.say,
  });
}

/** The query of the answer in a message. Throws a `UserError` where it can't be read any more. */
export function queryOf(answered: Pick<Message, 'components'>): Query {
  const query = queryIn(answered);
  if (query === null) throw new UserError(message('press.lost'));
  return query;
}

/** Puts a message where it belongs, or privately what went wrong. */
export async function showSafely(
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
