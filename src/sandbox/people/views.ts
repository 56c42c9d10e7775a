import { type APIAttachment, type APIMessage, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type AnyComponent, walkComponents } from '../world/components.ts';
import { shownText } from '../world/pings.ts';
import type { MessageRecord, StoredFile, World } from '../world/world.ts';

/** A button as a person sees it. */
export interface ButtonView {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A choice of a select menu. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
}

/** A select menu as a person sees it. */
export interface SelectView {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
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
    return [shownText(content, components), ...inEmbeds].filter(Boolean).join('\n');
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

  /**
   * A button that can be pressed, named by custom id, label, or a part of the label.
   * @throws Error where there is none, or it is disabled or a link.
   */
  button(name: string): ButtonView & { readonly customId: string } {
    const wanted = name.toLowerCase();
    const { buttons } = this;
    const button =
      buttons.find(({ customId }) => customId === name) ??
      buttons.find(({ label }) => label.toLowerCase() === wanted) ??
      buttons.find(({ label }) => label.toLowerCase().includes(wanted));
    if (!button)
      throw new Error(`no button "${name}"; there are: ${buttons.map(({ label }) => label).join(', ')}`);
    if (button.disabled) throw new Error(`the button "${name}" is disabled`);
    const { customId } = button;
    if (customId === null) throw new Error(`the button "${name}" is a link to ${button.url}`);
    return { ...button, customId };
  }

  /** A select menu that can be used; the first one unless its custom id is given. */
  menu(customId?: string): SelectView {
    const menu = this.selects.find((select) => customId === undefined || select.customId === customId);
    if (!menu) throw new Error('there is no such select menu');
    if (menu.disabled) throw new Error('the select menu is disabled');
    return menu;
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

/** The option of a menu with that label or value. */
export function optionOf(menu: SelectView, name: string): SelectOption {
  const option = menu.options.find(({ label, value }) => label === name || value === name);
  if (option) return option;
  throw new Error(`no option "${name}"; there are: ${menu.options.map(({ label }) => label).join(', ')}`);
}
