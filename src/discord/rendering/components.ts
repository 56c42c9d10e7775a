import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Menu } from '../command.ts';
import type { ButtonAction } from './button-action.ts';
import { writeCustomId } from './custom-id.ts';
import { LIMITS, weigh } from './limits.ts';
import { clip } from './markdown.ts';

export function button(
  label: string,
  action: ButtonAction,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style,
    label: clip(label, LIMITS.buttonLabel),
    custom_id: writeCustomId(action),
  };
}

/** A button that opens an address. */
export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: clip(label, LIMITS.buttonLabel), url };
}

/** A button of ours: one that does something, or one that opens an address. */
export type ShownButton = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** A menu to choose from, in a row of its own. */
export function menu({ label, action, isOfMany, options }: Menu): APIComponentInContainer {
  const shown = options.slice(0, LIMITS.choices);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeCustomId(action),
        placeholder: clip(label, LIMITS.menuLabel),
        min_values: 1,
        max_values: isOfMany ? shown.length : 1,
        options: shown.map(({ label: name, value, hint, isChosen }) => ({
          label: clip(name, LIMITS.choiceName),
          value,
          default: isChosen,
          ...(hint !== undefined && { description: clip(hint, LIMITS.choiceName) }),
        })),
      },
    ],
  };
}

/** Buttons in as many action rows as they need. */
export function rows(buttons: readonly ShownButton[]): APIComponentInContainer[] {
  const count = Math.ceil(buttons.length / LIMITS.buttonsPerRow);
  return Array.from({ length: count }, (_, index) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(index * LIMITS.buttonsPerRow, (index + 1) * LIMITS.buttonsPerRow),
  }));
}

/** A text display, or nothing where the text is empty: Discord refuses empty ones. */
export function text(content: string): APIComponentInContainer[] {
  return content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** A picture among the message's files. */
export function gallery({
  name,
  alt,
}: {
  readonly name: string;
  readonly alt: string;
}): APIComponentInContainer {
  const description = clip(alt, LIMITS.alternativeText);
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, ...(description !== '' && { description }) }],
  };
}

/** A file among the message's files, to be downloaded. */
export function file(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

export const separator: APIComponentInContainer = { type: ComponentType.Separator };

export function container(components: APIComponentInContainer[], accentColor: number): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accentColor, components };
}

/** What a message uses of Discord's limits: `weight` as `weigh` counts it. */
export function measure(components: readonly APIMessageTopLevelComponent[]): {
  components: number;
  characters: number;
  bytes: number;
  weight: number;
} {
  const all = components.flatMap(withNested);
  const texts = all.flatMap((one) =>
    'content' in one && typeof one.content === 'string' ? [one.content] : [],
  );
  const sum = (size: (content: string) => number) =>
    texts.reduce((total, content) => total + size(content), 0);
  return {
    components: all.length,
    characters: sum((content) => content.length),
    bytes: sum((content) => Buffer.byteLength(content) + LIMITS.bytesPerText),
    weight: sum(weigh),
  };
}

function withNested(component: object): object[] {
  const nested = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [component, ...nested.flatMap(withNested)];
}
