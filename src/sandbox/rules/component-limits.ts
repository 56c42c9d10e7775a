import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type AnyComponent, walkComponents } from '../world/components.ts';
import type { Report } from './api-error.ts';
import { limits } from './limits.ts';

/** Reports what Discord would not accept of a message's components, nested ones counted; `files` are the names of its files. */
export function checkComponents(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly string[],
  report: Report,
): void {
  const seen = new Set<string>();
  let count = 0;
  let text = 0;
  for (const { component, path } of walkComponents(components)) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) text += component.content.length;
    if ('custom_id' in component && component.custom_id !== undefined) {
      const id = component.custom_id;
      const words = 'Component custom id cannot be duplicated';
      if (seen.has(id)) report([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', words);
      seen.add(id);
    }
    checkOne(component, path, files, report);
  }
  if (count > limits.components) {
    report(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components must be ${limits.components} or fewer.`,
    );
  }
  if (text > limits.text) {
    report(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Total displayable text is larger than ${limits.text}`,
    );
  }
}

function checkOne(
  component: AnyComponent,
  path: readonly (string | number)[],
  files: readonly string[],
  report: Report,
): void {
  if (component.type === ComponentType.Button) checkButton(component, path, report);
  if (component.type === ComponentType.ActionRow) {
    const selects = component.components.filter(({ type }) => type !== ComponentType.Button).length;
    const crowded = selects > 0 && component.components.length > 1;
    const words = 'The component cannot be placed within the row';
    if (crowded) report([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', words);
  }
  if (component.type === ComponentType.StringSelect) checkMenu(component, path, report);
  for (const media of mediaOf(component)) {
    const missing = media.startsWith('attachment://') && !files.includes(media.slice('attachment://'.length));
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    if (missing) report([...path, 'url'], code, `The referenced attachment was not found: ${media}`);
  }
}

function checkButton(button: APIButtonComponent, path: readonly (string | number)[], report: Report): void {
  if (button.style === ButtonStyle.Premium) return;
  const complain = (field: string, what: string, message: string): void =>
    report([...path, field], `BUTTON_COMPONENT_${what}`, message);
  if (button.style === ButtonStyle.Link) {
    if (!button.url) complain('url', 'URL_REQUIRED', 'A url is required');
    const both = 'custom_id' in button;
    if (both) complain('custom_id', 'CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  } else if (!button.custom_id) complain('custom_id', 'CUSTOM_ID_REQUIRED', 'A custom id is required');
  if (!button.label && !button.emoji)
    complain('label', 'INVALID_LABEL', 'A button needs a label or an emoji');
}

function checkMenu(menu: APIStringSelectComponent, path: readonly (string | number)[], report: Report): void {
  const values = menu.options.map(({ value }) => value);
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (new Set(values).size < values.length) {
    const words = 'The specified option value is already used';
    report([...path, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', words);
  }
  if (most > values.length) {
    report(
      [...path, 'max_values'],
      'NUMBER_TYPE_MAX',
      `Must be at most the number of options (${values.length}).`,
    );
  }
  if (least > most)
    report([...path, 'min_values'], 'NUMBER_TYPE_MAX', `Must be at most max_values (${most}).`);
}

/** The addresses of the media that a component shows. */
export function mediaOf(component: AnyComponent): string[] {
  if (component.type === ComponentType.File) return [component.file.url];
  if (component.type === ComponentType.Thumbnail) return [component.media.url];
  if (component.type === ComponentType.MediaGallery) return component.items.map(({ media }) => media.url);
  return [];
}
