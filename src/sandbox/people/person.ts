import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIUser } from 'discord.js';
import type { Backend } from '../rest/backend.ts';
import type { Interaction } from '../rest/interactions.ts';
import type { Channel, StoredFile } from '../world/world.ts';
import * as acts from './acts.ts';
import type { OptionValues } from './command-payload.ts';
import { offeredCommands } from './offered-commands.ts';
import { BotReply, Modal, Said } from './replies.ts';
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
export class SandboxPerson {
  readonly user: APIUser;
  /** Where they write when nothing else is said. */
  readonly home: Channel;
  readonly #actor: acts.Actor;

  constructor(backend: Backend, user: APIUser, home: Channel) {
    this.#actor = { backend, user };
    this.user = user;
    this.home = home;
  }

  get id(): string {
    return this.user.id;
  }

  /** Their conversation with the bot. */
  get dm(): Channel {
    return this.#actor.backend.world.dm(this.user.id);
  }

  /** Everything they see in a channel, oldest first; private answers to others are not in it. */
  sees(channel: Channel = this.home): BotReply[] {
    const { backend } = this.#actor;
    return [...backend.world.messages.values()]
      .filter(({ data, deleted }) => data.channel_id === channel.id && !deleted)
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === this.user.id)
      .map((record) => new BotReply(backend, record));
  }

  /** The commands that the menu offers them. */
  commands(channel: Channel = this.home): APIApplicationCommand[] {
    return offeredCommands(this.#actor.backend.world, this.user.id, channel);
  }

  /**
   * Uses a slash command; options by name. Resolves with the answer once it shows something (no longer "is thinking…").
   * Subcommands are part of the name: `feed add`.
   * @throws Error where the menu would not offer it, or the bot does not answer as it must.
   */
  async slash(name: string, options: OptionValues = {}, where: CommandOptions = {}): Promise<BotReply> {
    return this.#answerTo(this.startSlash(name, options, where));
  }

  /** The same without waiting: for what happens while a command runs. */
  startSlash(name: string, options: OptionValues = {}, where: CommandOptions = {}): Interaction {
    return acts.useCommand(this.#actor, name, options, where.channel ?? this.home);
  }

  /** What is offered while an option is being typed, the last one named. */
  async autocomplete(
    name: string,
    options: OptionValues,
    where: CommandOptions & { readonly focused?: string } = {},
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const focused = where.focused ?? Object.keys(options).at(-1) ?? '';
    const interaction = acts.typeOption(this.#actor, { name, options, focused }, where.channel ?? this.home);
    await this.#actor.backend.interactions.settle(interaction, () => interaction.choices !== null);
    return interaction.choices ?? [];
  }

  /** Uses a command of a message's context menu. */
  async contextMenu(name: string, target: MessageView): Promise<BotReply> {
    return this.#answerTo(acts.useMessageCommand(this.#actor, name, target.record));
  }

  /** Presses a button, named by label, custom id or emoji. Resolves with the new answer, or the changed message. */
  async click(target: MessageView, button: string): Promise<BotReply> {
    return this.#answerTo(this.startClick(target, button));
  }

  /** The same without waiting. */
  startClick(target: MessageView, name: string): Interaction {
    this.#actor.backend.world.message(target.channelId, target.id, this.user.id);
    return acts.useComponent(this.#actor, target.record, target.button(name).customId);
  }

  /** Picks options of a select menu, by label or value; the first menu unless its custom id is given. */
  async select(target: MessageView, picked: readonly string[], customId?: string): Promise<BotReply> {
    const menu = target.menu(customId);
    const values = picked.map((name) => optionOf(menu, name).value);
    return this.#answerTo(acts.useComponent(this.#actor, target.record, menu.customId, values));
  }

  /** Presses a button that opens a modal. */
  async openModal(target: MessageView, button: string): Promise<Modal> {
    const interaction = this.startClick(target, button);
    await this.#actor.backend.interactions.settle(interaction, () => interaction.modal !== null);
    return new Modal(interaction);
  }

  /** Fills in a modal, fields by custom id, and sends it. */
  async submit(modal: Modal, values: Readonly<Record<string, string>>): Promise<BotReply> {
    return this.#answerTo(acts.submitModal(this.#actor, modal.interaction, values));
  }

  /** Writes a message. */
  async say(content: string, options: SayOptions = {}): Promise<Said> {
    const { channel = this.home, replyTo, ...more } = options;
    const record = acts.writeMessage(this.#actor, { content, channel, replyTo: replyTo?.record, ...more });
    return new Said(this.#actor.backend, record);
  }

  /** Adds a reaction. */
  react(target: MessageView, emoji: string): void {
    acts.react(this.#actor, target.record, emoji);
  }

  #answerTo(interaction: Interaction): Promise<BotReply> {
    return BotReply.to(this.#actor.backend, interaction);
  }
}
