import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIUser,
  ApplicationCommandType,
} from 'discord.js';
import type { Backend } from '../rest/backend.ts';
import { interactionPlace } from '../rest/interaction-payloads.ts';
import type { Interaction } from '../rest/interactions.ts';
import { allows } from '../rules/permissions.ts';
import { createMessage } from '../world/message-writer.ts';
import type { Channel, StoredFile } from '../world/world.ts';
import { commandPayload, type OptionValues } from './command-payload.ts';
import { offeredCommands } from './offered-commands.ts';
import { Modal, Reply, Said } from './replies.ts';
import { type MessageView, optionOf } from './views.ts';

export interface SayOptions {
  readonly channel?: Channel;
  readonly replyTo?: MessageView;
  /** Whether a reply notifies whom it answers; as on Discord, it does unless switched off. */
  readonly ping?: boolean;
  readonly files?: readonly StoredFile[];
}

export interface CommandOptions {
  readonly channel?: Channel;
}

/** Somebody at the keyboard: does what people do on Discord, and sees what they see. */
export class Person {
  readonly user: APIUser;
  /** Where they write when nothing else is said. */
  readonly home: Channel;
  readonly #backend: Backend;

  constructor(backend: Backend, user: APIUser, home: Channel) {
    this.#backend = backend;
    this.user = user;
    this.home = home;
  }

  get id(): string {
    return this.user.id;
  }

  /** Their conversation with the bot. */
  get dm(): Channel {
    return this.#backend.world.dm(this.user.id);
  }

  /** Everything they see in a channel, oldest first; private answers to others are not in it. */
  sees(channel: Channel = this.home): Reply[] {
    const { world } = this.#backend;
    return [...world.messages.values()]
      .filter(({ data, deleted }) => data.channel_id === channel.id && !deleted)
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === this.user.id)
      .map((record) => new Reply(this.#backend, record));
  }

  /** The commands that the menu offers them. */
  commands(channel: Channel = this.home): APIApplicationCommand[] {
    return offeredCommands(this.#backend.world, this.user.id, channel);
  }

  /**
   * Uses a slash command; options by name. Resolves with the answer once it shows something (no longer "is thinking…").
   * Subcommands are part of the name: `feed add`.
   * @throws Error where the menu would not offer it, or the bot does not answer as it must.
   */
  async slash(
    name: string,
    options: OptionValues = {},
    { channel = this.home }: CommandOptions = {},
  ): Promise<Reply> {
    return this.#replyTo(this.startSlash(name, options, { channel }));
  }

  /** The same without waiting: for what happens while a command runs. */
  startSlash(
    name: string,
    options: OptionValues = {},
    { channel = this.home }: CommandOptions = {},
  ): Interaction {
    const command = this.#command(name.split(' ')[0] ?? '', ApplicationCommandType.ChatInput, channel);
    const data = commandPayload(command, name.split(' ').slice(1), options, { focused: null });
    return this.#open('command', `/${name}`, channel, { data });
  }

  /** What is offered while an option is being typed, the last one named. */
  async autocomplete(
    name: string,
    options: OptionValues,
    {
      channel = this.home,
      focused = Object.keys(options).at(-1) ?? '',
    }: CommandOptions & { focused?: string } = {},
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const command = this.#command(name.split(' ')[0] ?? '', ApplicationCommandType.ChatInput, channel);
    const data = commandPayload(command, name.split(' ').slice(1), options, { focused });
    const interaction = this.#open('autocomplete', `/${name} ${focused}`, channel, { data });
    await this.#backend.interactions.settle(interaction, () => interaction.choices !== null);
    return interaction.choices ?? [];
  }

  /** Uses a command of a message's context menu. */
  async contextMenu(name: string, target: MessageView): Promise<Reply> {
    const channel = this.#backend.world.channel(target.channelId);
    this.#mustSee(target);
    const command = this.#command(name, ApplicationCommandType.Message, channel);
    const { id, type } = command;
    const data = {
      id,
      name,
      type,
      target_id: target.id,
      resolved: { messages: { [target.id]: target.message } },
    };
    return this.#replyTo(this.#open('command', name, channel, { data }));
  }

  /** Presses a button, named by label, custom id or emoji. Resolves with the new answer, or the changed message. */
  async click(target: MessageView, button: string): Promise<Reply> {
    return this.#replyTo(this.startClick(target, button));
  }

  /** The same without waiting. */
  startClick(target: MessageView, name: string): Interaction {
    this.#mustSee(target);
    const button = target.button(name);
    return this.#useComponent(target, button.customId, 2, {}, `button ${button.label}`);
  }

  /** Picks options of a select menu, by label or value; the first menu unless its custom id is given. */
  async select(target: MessageView, picked: readonly string[], customId?: string): Promise<Reply> {
    this.#mustSee(target);
    const menu = target.menu(customId);
    const values = picked.map((name) => optionOf(menu, name).value);
    return this.#replyTo(this.#useComponent(target, menu.customId, 3, { values }, 'select menu'));
  }

  /** Presses a button that opens a modal. */
  async openModal(target: MessageView, button: string): Promise<Modal> {
    const interaction = this.startClick(target, button);
    await this.#backend.interactions.settle(interaction, () => interaction.modal !== null);
    return new Modal(interaction);
  }

  /** Fills in a modal, fields by custom id, and sends it. */
  async submit(modal: Modal, values: Readonly<Record<string, string>>): Promise<Reply> {
    const { source, channel } = modal.interaction;
    const data = modal.fill(values);
    const message = source ? { message: source.data } : {};
    return this.#replyTo(
      this.#open('modal', `modal ${data.custom_id}`, channel, { data, ...message }, source),
    );
  }

  /** Writes a message. */
  async say(
    content: string,
    { channel = this.home, replyTo, ping = true, files = [] }: SayOptions = {},
  ): Promise<Said> {
    const { world } = this.#backend;
    const bits = world.permissions(this.user.id, channel);
    if (!allows(bits, 'SendMessages'))
      throw new Error(`${this.user.username} may not write in ${channel.name}`);
    if (replyTo) this.#mustSee(replyTo);
    const record = createMessage(world, {
      ...{ channel, author: this.user, mayFlag: 0, replyTo: replyTo?.record },
      body: { content, allowed_mentions: { parse: [], replied_user: ping, users: mentioned(content) } },
      files: new Map(files.map((file, at) => [String(at), file])),
      fileAddress: this.#backend.address(),
    });
    return new Said(this.#backend, record);
  }

  /** Adds a reaction. */
  react(target: MessageView, emoji: string): void {
    this.#mustSee(target);
    this.#backend.world.react(target.record, this.user.id, emoji, true);
  }

  #command(name: string, type: ApplicationCommandType, channel: Channel): APIApplicationCommand {
    const offered = this.commands(channel).filter((command) => command.type === type);
    const command = offered.findLast((candidate) => candidate.name === name);
    if (command) return command;
    throw new Error(
      `${this.user.username} is not offered the command "${name}"; offered are: ${offered.map((one) => one.name).join(', ') || 'none'}`,
    );
  }

  #mustSee({ record }: MessageView): void {
    const { world } = this.#backend;
    world.message(record.data.channel_id, record.data.id, this.user.id);
    if (!allows(world.permissions(this.user.id, world.channel(record.data.channel_id)), 'ViewChannel')) {
      throw new Error(`${this.user.username} doesn't see that channel`);
    }
  }

  #useComponent(
    target: MessageView,
    customId: string,
    type: number,
    more: object,
    label: string,
  ): Interaction {
    const component = target.components.find(
      (candidate) => 'custom_id' in candidate && candidate.custom_id === customId,
    );
    const data = { custom_id: customId, component_type: type, id: component?.id, ...more };
    const channel = this.#backend.world.channel(target.channelId);
    return this.#open('component', label, channel, { data, message: target.message }, target.record);
  }

  #open(
    kind: Interaction['kind'],
    label: string,
    channel: Channel,
    payload: Record<string, unknown>,
    source: Interaction['source'] = null,
  ): Interaction {
    const place = interactionPlace(this.#backend, this.user.id, channel);
    return this.#backend.interactions.open({
      ...{ kind, userId: this.user.id, channel, label, source },
      payload: { ...place, ...payload },
    });
  }

  async #replyTo(interaction: Interaction): Promise<Reply> {
    return Reply.to(this.#backend, interaction);
  }
}

function mentioned(content: string): string[] {
  return [...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
}
