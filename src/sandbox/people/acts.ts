import {
  AllowedMentionsTypes,
  type APIApplicationCommand,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
} from 'discord.js';
import type { Backend } from '../rest/backend.ts';
import { interactionPlace } from '../rest/interaction-payloads.ts';
import type { Interaction } from '../rest/interactions.ts';
import { allows } from '../rules/permissions.ts';
import { walkComponents } from '../world/components.ts';
import { createMessage } from '../world/message-writer.ts';
import type { Channel, MessageRecord, StoredFile } from '../world/world.ts';
import { commandPayload, type OptionValues } from './command-payload.ts';
import { fillModal } from './modal.ts';
import { offeredCommands } from './offered-commands.ts';

/** Who acts, in which stand-in. What a person can't see or isn't offered, they can't use: every act throws then. */
export interface Actor {
  readonly backend: Backend;
  readonly user: APIUser;
}

/** Sends a slash command. Subcommands are part of the name: `feed add`. */
export function useCommand(actor: Actor, name: string, options: OptionValues, channel: Channel): Interaction {
  const [base = '', ...subcommands] = name.split(' ');
  const command = commandFor(actor, base, ApplicationCommandType.ChatInput, channel);
  const data = commandPayload(actor.backend, command, { subcommands, values: options, focused: null });
  return open(actor, { kind: 'command', label: `/${name}`, channel }, { data });
}

/** The options of a command as far as they are typed, and the one that is being typed. */
export interface TypedOption {
  readonly name: string;
  readonly options: OptionValues;
  readonly focused: string;
}

/** Types into one option of a slash command; the interaction's choices are what the bot then offers. */
export function typeOption(
  actor: Actor,
  { name, options, focused }: TypedOption,
  channel: Channel,
): Interaction {
  const [base = '', ...subcommands] = name.split(' ');
  const command = commandFor(actor, base, ApplicationCommandType.ChatInput, channel);
  const data = commandPayload(actor.backend, command, { subcommands, values: options, focused });
  return open(actor, { kind: 'autocomplete', label: `/${name} ${focused}`, channel }, { data });
}

/** Uses a command of a message's context menu. */
export function useMessageCommand(actor: Actor, name: string, target: MessageRecord): Interaction {
  const channel = placeOf(actor, target);
  const { id, type } = commandFor(actor, name, ApplicationCommandType.Message, channel);
  const resolved = { messages: { [target.data.id]: target.data } };
  const data = { id, name, type, target_id: target.data.id, resolved };
  return open(actor, { kind: 'command', label: name, channel }, { data });
}

/** Presses a button, or picks `values` of a select menu. */
export function useComponent(
  actor: Actor,
  target: MessageRecord,
  customId: string,
  values?: readonly string[],
): Interaction {
  const channel = placeOf(actor, target);
  const component = [...walkComponents(target.data.components ?? [])]
    .map((placed) => placed.component)
    .find((candidate) => 'custom_id' in candidate && candidate.custom_id === customId);
  if (!component) throw new Error(`the message has no component "${customId}"`);
  if ('disabled' in component && component.disabled) throw new Error('that component is disabled');
  const label =
    component.type === ComponentType.Button && 'label' in component
      ? `button ${component.label}`
      : 'select menu';
  const chosen = { custom_id: customId, component_type: component.type, id: component.id };
  const payload = { data: { ...chosen, ...(values && { values }) }, message: target.data };
  return open(actor, { kind: 'component', label, channel, source: target }, payload);
}

/** Sends a filled-in modal; fields by custom id. */
export function submitModal(
  actor: Actor,
  opened: Interaction,
  values: Readonly<Record<string, string>>,
): Interaction {
  const { source, channel } = opened;
  const data = fillModal(opened, values);
  const message = source ? { message: source.data } : {};
  return open(
    actor,
    { kind: 'modal', label: `modal ${data.custom_id}`, channel, source },
    { data, ...message },
  );
}

export interface SentWords {
  readonly content: string;
  readonly channel: Channel;
  readonly replyTo?: MessageRecord | undefined;
  /** Whether a reply notifies whom it answers. */
  readonly ping?: boolean;
  readonly files?: readonly StoredFile[];
}

/** Writes a message. */
export function writeMessage(
  actor: Actor,
  { content, channel, replyTo, ping = true, files = [] }: SentWords,
): MessageRecord {
  const { backend, user } = actor;
  const may = backend.world.permissions(user.id, channel);
  if (!allows(may, 'SendMessages')) {
    throw new Error(`${user.username} may not write in ${channel.name}`);
  }
  if (replyTo) placeOf(actor, replyTo);
  const users = [...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const everyone = AllowedMentionsTypes.Everyone;
  const parse = channel.guildId !== null && allows(may, 'MentionEveryone') ? [everyone] : [];
  return createMessage(backend.world, {
    channel,
    author: user,
    mayFlag: 0,
    replyTo,
    body: { content, allowed_mentions: { parse, replied_user: ping, users } },
    files: new Map(files.map((file, at) => [String(at), file])),
    fileAddress: backend.address(),
  });
}

/** Adds a reaction, or takes it back. */
export function react(actor: Actor, target: MessageRecord, emoji: string, added = true): void {
  placeOf(actor, target);
  actor.backend.world.react(target, actor.user.id, emoji, added);
}

/** The channel of a message, if the person can see both. */
function placeOf({ backend, user }: Actor, { data }: MessageRecord): Channel {
  const channel = backend.world.channel(data.channel_id);
  backend.world.message(channel.id, data.id, user.id);
  if (allows(backend.world.permissions(user.id, channel), 'ViewChannel')) return channel;
  throw new Error(`${user.username} doesn't see that channel`);
}

function commandFor(
  { backend, user }: Actor,
  name: string,
  type: ApplicationCommandType,
  channel: Channel,
): APIApplicationCommand {
  const offered = offeredCommands(backend.world, user.id, channel).filter((command) => command.type === type);
  const command = offered.findLast((candidate) => candidate.name === name);
  if (command) return command;
  const names = offered.map((one) => one.name).join(', ') || 'none';
  throw new Error(`${user.username} is not offered the command "${name}"; offered are: ${names}`);
}

function open(
  { backend, user }: Actor,
  about: Pick<Interaction, 'kind' | 'label' | 'channel'> & { source?: MessageRecord | null },
  payload: Record<string, unknown>,
): Interaction {
  const place = interactionPlace(backend, user.id, about.channel);
  return backend.interactions.open({ ...about, userId: user.id, payload: { ...place, ...payload } });
}
