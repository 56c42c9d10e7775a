import type { Backend } from '../rest/backend.ts';
import type { Interaction } from '../rest/interactions.ts';
import type { MessageRecord } from '../world/world.ts';
import { modalFields } from './modal.ts';
import { MessageView } from './views.ts';
import { waitFor } from './waiting.ts';

/** A message of the bot's. */
export class BotReply extends MessageView {
  readonly #backend: Backend;
  /** The interaction that it answers, where a person's act led to it. */
  readonly interaction: Interaction | null;

  constructor(backend: Backend, record: MessageRecord, interaction: Interaction | null = null) {
    super(backend.world, record);
    this.#backend = backend;
    this.interaction = interaction;
  }

  /** Further messages to the same interaction, in order. */
  get followUps(): BotReply[] {
    return (this.interaction?.followUps ?? []).map(
      (record) => new BotReply(this.#backend, record, this.interaction),
    );
  }

  /** Resolves once the message is as `holds` says; for progress, and edits to come. */
  async until(holds: (reply: BotReply) => boolean, what = 'the message to change'): Promise<BotReply> {
    const sources = [{ emitter: this.#backend.world.events, names: ['update', 'delete', 'create'] }];
    return waitFor(
      sources,
      () => (holds(this) ? this : undefined),
      `${what}; it says: ${this.text.slice(0, 300)}`,
    );
  }

  /**
   * What an interaction leads to: the new message, or the one that the button stands on once it changed.
   * @throws Error "The application did not respond" where the bot missed Discord's deadline.
   */
  static async to(backend: Backend, interaction: Interaction): Promise<BotReply> {
    const before = interaction.source?.data;
    const { source } = interaction;
    await backend.interactions.settle(interaction, () => {
      const { original } = interaction;
      if (interaction.followUps.length > 0) return true;
      if (!original) return false;
      if (original !== source) return !original.loading || original.deleted;
      return original.data !== before || original.deleted;
    });
    const { original, followUps } = interaction;
    const changed = original && (original !== source || original.data !== before || original.deleted);
    const record = changed ? original : (followUps[0] ?? original);
    if (!record) throw new Error(`${interaction.label} led to no message`);
    return new BotReply(backend, record, interaction);
  }
}

/** A message that a person wrote. */
export class Said extends MessageView {
  readonly #backend: Backend;

  constructor(backend: Backend, record: MessageRecord) {
    super(backend.world, record);
    this.#backend = backend;
  }

  /** The bot's next message in the same channel after this one; replies to this very message come first. */
  async answer(): Promise<BotReply> {
    const { world } = this.#backend;
    const find = (): BotReply | undefined => {
      const own = [...world.messages.values()].filter(
        ({ data, interactionId }) =>
          data.author.id === world.bot.id &&
          data.channel_id === this.channelId &&
          interactionId === null &&
          BigInt(data.id) > BigInt(this.id),
      );
      const repliesTo = (id: string | undefined) =>
        own.find(({ data }) => data.message_reference?.message_id === id);
      // What replies to another message answers that one.
      const record = repliesTo(this.id) ?? repliesTo(undefined);
      return record && new BotReply(this.#backend, record);
    };
    const sources = [{ emitter: world.events, names: ['create'] }];
    return waitFor(sources, find, `an answer to "${this.message.content.slice(0, 100)}"`);
  }

  /** True where the bot wrote nothing in the channel during that many real milliseconds. */
  async unanswered(milliseconds = 300): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const { world } = this.#backend;
    return ![...world.messages.values()].some(
      ({ data }) =>
        data.author.id === world.bot.id &&
        data.channel_id === this.channelId &&
        BigInt(data.id) > BigInt(this.id),
    );
  }
}

/** An open modal. */
export class Modal {
  readonly interaction: Interaction;

  constructor(interaction: Interaction) {
    this.interaction = interaction;
  }

  /** The title and the custom ids of its fields. */
  get shown(): { readonly title: string; readonly fields: readonly string[] } {
    const { modal } = this.interaction;
    if (!modal) throw new Error('no modal was opened');
    return { title: modal.title, fields: modalFields(modal).map(({ customId }) => customId) };
  }
}
