import type { APIMessageInteractionMetadata } from 'discord.js';
import { channelPayload, memberPayload } from '../world/payloads.ts';
import type { Channel, World } from '../world/world.ts';
import type { Backend } from './backend.ts';
import type { Interaction } from './interactions.ts';

/** The fields that every interaction carries: who, where, and what both may do there. */
export function interactionPlace(
  backend: Backend,
  userId: string,
  channel: Channel,
): Record<string, unknown> {
  const { world, applicationId } = backend;
  const user = world.users.get(userId);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  const bits = (id: string): string => world.permissions(id, channel).toString();
  const shared = {
    application_id: applicationId,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    app_permissions: bits(world.bot.id),
    locale: world.locales.get(userId) ?? 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (!guild || !member) {
    return channel.people
      ? { ...shared, user, context: 2, authorizing_integration_owners: { 1: userId } }
      : { ...shared, user, context: 1, authorizing_integration_owners: { 0: '0' } };
  }
  return {
    ...shared,
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: { user, ...memberPayload(member), permissions: bits(userId) },
    context: 0,
    authorizing_integration_owners: guild.members.has(world.bot.id) ? { 0: guild.id } : { 1: userId },
  };
}

/** What a message says of the interaction that it answers. */
export function answerMetadata(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const user = world.users.get(interaction.userId) ?? world.bot;
  const owners = { 0: interaction.channel.guildId ?? '0' };
  const shared = { id: interaction.id, user, authorizing_integration_owners: owners };
  return interaction.source
    ? { ...shared, type: 3, interacted_message_id: interaction.source.data.id }
    : { ...shared, type: 2 };
}
