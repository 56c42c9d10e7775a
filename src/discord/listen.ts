import { type Client, Events } from 'discord.js';
import type { Channels } from '../channels/channels.ts';
import type { BotContext } from './bot-context.ts';
import { loggable } from './failure.ts';
import { greetServer } from './greeting.ts';
import { receiveDeletion, receiveEdit, receiveInteraction, receiveMessage } from './receive.ts';

/** Passes on what happens at Discord, until it is `closing`; trouble with the connection is logged. */
export function listen(
  client: Client,
  bot: BotContext,
  closing: AbortSignal,
  channels: Channels | null | undefined,
): void {
  client.on(Events.Error, (error) =>
    bot.log.error({ err: loggable(error) }, 'the connection to Discord had an error'),
  );
  client.on(Events.Warn, (warning) => bot.log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error) => bot.log.warn({ err: loggable(error) }, 'the gateway had an error'));
  client.on(Events.ShardReconnecting, () => {
    if (!closing.aborted) bot.log.info('reconnecting to Discord');
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (!closing.aborted) receiveInteraction(interaction, bot);
  });
  client.on(Events.MessageCreate, (message) => {
    if (!closing.aborted) receiveMessage(message, bot);
  });
  client.on(Events.MessageUpdate, (before, message) => {
    if (!closing.aborted) receiveEdit(before, message, bot);
  });
  client.on(Events.MessageDelete, (message) => {
    if (!closing.aborted) void receiveDeletion(message, bot);
  });
  client.on(Events.GuildCreate, (guild) => {
    if (!closing.aborted) void greetServer(guild, bot);
  });
  client.on(Events.GuildDelete, (guild) => {
    channels?.leave(guild.id).catch((error: unknown) => {
      bot.log.warn({ err: loggable(error) }, 'what was set in a server that was left could not be forgotten');
    });
  });
}
