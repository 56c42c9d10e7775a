import { type APIAttachment, type APIMessage, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type AnyComponent, walkComponents } from './components.ts';
import { textOf } from './pings.ts';
import type { MessageRecord, StoredFile, World } from './world.ts';

/** A button as a person sees it. */
export interface ButtonView {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A select menu as a person sees it. */
export interface SelectView {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
  readonly disabled: boolean;
}

/** A message as the people in its channel see it. It is live: it shows the message as it is when it is read. */
export class MessageView {
  readonly record: MessageRecord;
  readonly #world: World;

  constructor(world: World, record: MessageRecord) {
    this.#world = world;
    this.record = record;
  }

  get id(): string {
    return this.record.data.id;
  }

  get channelId(): string {
    return this.record.data.channel_id;
  }

  /** The message as the REST API tells of it. */
  get message(): APIMessage {
    return this.record.data;
  }

  /** All text that it shows: the content, embeds, and text displays, a line each. */
  get text(): string {
    const { content, components = [], embeds } = this.record.data;
    const inEmbeds = embeds.flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]);
    return [textOf(content, components), ...inEmbeds].filter(Boolean).join('\n');
  }

  /** Every component, nested ones included. */
  get components(): readonly AnyComponent[] {
    return [...walkComponents(this.record.data.components ?? [])].map(({ component }) => component);
  }

  get buttons(): readonly ButtonView[] {
    return this.components.flatMap((component) => {
      if (component.type !== ComponentType.Button) return [];
      const label = 'label' in component ? (component.label ?? component.emoji?.name ?? '') : '';
      const link = component.style === ButtonStyle.Link;
      const customId = 'custom_id' in component ? component.custom_id : null;
      return [{ label, customId, url: link ? component.url : null, disabled: component.disabled ?? false }];
    });
  }

  get selects(): readonly SelectView[] {
    return this.components.flatMap((component) => {
      if (component.type !== ComponentType.StringSelect) return [];
      const { custom_id: customId, placeholder = '', disabled = false } = component;
      const options = component.options.map(({ label, value, description = '' }) => ({
        label,
        value,
        description,
      }));
      return [{ customId, placeholder, options, disabled }];
    });
  }

  /** True where one person alone sees it. */
  get ephemeral(): boolean {
    return this.record.visibleTo !== null;
  }

  /** True while it says "is thinking…". */
  get loading(): boolean {
    return this.record.loading;
  }

  get deleted(): boolean {
    return this.record.deleted;
  }

  get versionTwo(): boolean {
    return ((this.record.data.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  }

  /** Whom it notifies: user ids, role ids, `everyone`. */
  get pings(): readonly string[] {
    return this.record.pings;
  }

  get attachments(): readonly APIAttachment[] {
    return this.record.data.attachments;
  }

  /** The bytes of one of its attachments. */
  file(name: string): StoredFile {
    const attachment = this.attachments.find(({ filename }) => filename === name);
    const file = attachment && this.#world.files.get(attachment.id);
    if (!file) {
      throw new Error(
        `no file ${name}; there are: ${this.attachments.map(({ filename }) => filename).join(', ')}`,
      );
    }
    return file;
  }

  /** Who reacted with an emoji, as user ids. */
  reactions(emoji: string): readonly string[] {
    return [...(this.record.reactions.get(emoji) ?? [])];
  }

  /** How often it was edited since it first showed something. */
  get edits(): number {
    return this.record.earlier.length;
  }
}
