import {
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { type AnyComponent, walkComponents } from '../world/components.ts';
import { type FormIssue, invalidForm, refuse } from './api-error.ts';

/** What a message would look like after the request, as far as limits speak of it. */
export interface MessageDraft {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly poll: boolean;
  /** Names of the files that hang on it. */
  readonly files: readonly string[];
}

/** Discord's limits that its schemas don't state. Characters are UTF-16 code units, the stricter count. */
export const messageLimits = {
  content: 2000,
  components: 40,
  rows: 5,
  buttonsInARow: 5,
  text: 4000,
  embedText: 6000,
  files: 10,
  /** Undocumented: at or above it Discord answers 500. Each text block weighs its UTF-8 bytes and 12 more. */
  textBytes: 10_170,
  bytesATextBlock: 12,
} as const;

/**
 * Refuses what Discord refuses.
 * @throws ApiError 50035 with every field at fault, 50006 for an empty message, 500 past the limit of bytes.
 */
export function checkMessage(draft: MessageDraft): void {
  const issues: FormIssue[] = [];
  const report = (path: readonly (string | number)[], code: string, message: string): void => {
    issues.push({ path, code, message });
  };
  const versionTwo = (draft.flags & MessageFlags.IsComponentsV2) !== 0;
  if (versionTwo) checkVersionTwo(draft, report);
  else checkLegacy(draft, report);
  if (draft.files.length > messageLimits.files) {
    report(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${messageLimits.files} or fewer in length.`);
  }
  checkComponents(draft, report);
  if (issues.length > 0) throw invalidForm(issues);
  const hasBody =
    draft.content.trim() !== '' || draft.embeds.length > 0 || draft.files.length > 0 || draft.poll;
  if (draft.components.length === 0 && !hasBody) throw refuse('empty message');
  if (textBytes(draft.components) >= messageLimits.textBytes) throw refuse('internal error');
}

/** Files that hang on a message of Components V2 and that no component shows: nobody will see them. */
export function hiddenFiles({ flags, components, files }: MessageDraft): string[] {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return [];
  const shown = new Set([...walkComponents(components)].flatMap(({ component }) => mediaOf(component)));
  return files.filter((name) => !shown.has(`attachment://${name}`));
}

type Report = (path: readonly (string | number)[], code: string, message: string) => void;

function checkVersionTwo(draft: MessageDraft, report: Report): void {
  const legacy = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const words = 'The field cannot be used when using MessageFlags.IS_COMPONENTS_V2';
  if (draft.content !== '') report(['content'], legacy, words);
  if (draft.embeds.length > 0) report(['embeds'], legacy, words);
  if (draft.poll) report(['poll'], legacy, words);
  if (draft.components.length === 0) report(['components'], 'BASE_TYPE_REQUIRED', 'This field is required');
}

function checkLegacy(draft: MessageDraft, report: Report): void {
  const { content, embeds, components } = draft;
  if (content.length > messageLimits.content) {
    report(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${messageLimits.content} or fewer in length.`);
  }
  const embedText = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (embedText > messageLimits.embedText) {
    report(
      ['embeds'],
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${messageLimits.embedText}`,
    );
  }
  if (components.length > messageLimits.rows) {
    report(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${messageLimits.rows} in length.`);
  }
  components.forEach((component, at) => {
    if (component.type === ComponentType.ActionRow) return;
    report(['components', at, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
  });
}

function checkComponents(draft: MessageDraft, report: Report): void {
  const seen = new Set<string>();
  let count = 0;
  let text = 0;
  for (const { component, path } of walkComponents(draft.components)) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) text += component.content.length;
    if ('custom_id' in component && component.custom_id !== undefined) {
      const id = component.custom_id;
      if (seen.has(id))
        report(
          [...path, 'custom_id'],
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        );
      seen.add(id);
    }
    checkOne(component, path, draft.files, report);
  }
  if (count > messageLimits.components) {
    report(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components must be ${messageLimits.components} or fewer.`,
    );
  }
  if (text > messageLimits.text) {
    report(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Total displayable text is larger than ${messageLimits.text}`,
    );
  }
}

function checkOne(
  component: AnyComponent,
  path: readonly (string | number)[],
  files: readonly string[],
  report: Report,
): void {
  if (component.type === ComponentType.Button) {
    const link = component.style === ButtonStyle.Link;
    const premium = component.style === ButtonStyle.Premium;
    const named = 'label' in component && Boolean(component.label);
    const emoji = 'emoji' in component && component.emoji !== undefined;
    if (link && !('url' in component && component.url))
      report([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    if (link && 'custom_id' in component)
      report(
        [...path, 'custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
        'A custom id and url cannot both be specified',
      );
    if (!link && !premium && !('custom_id' in component && component.custom_id))
      report([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (!premium && !named && !emoji)
      report([...path, 'label'], 'BUTTON_COMPONENT_INVALID_LABEL', 'A button needs a label or an emoji');
  }
  if (component.type === ComponentType.ActionRow) {
    const selects = component.components.filter(({ type }) => type !== ComponentType.Button).length;
    if (selects > 0 && component.components.length > 1)
      report(
        [...path, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The component cannot be placed within the row',
      );
  }
  if (component.type === ComponentType.StringSelect) {
    const values = component.options.map(({ value }) => value);
    if (new Set(values).size < values.length)
      report(
        [...path, 'options'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    const most = component.max_values ?? 1;
    if (most > values.length)
      report(
        [...path, 'max_values'],
        'NUMBER_TYPE_MAX',
        `Must be at most the number of options (${values.length}).`,
      );
    if ((component.min_values ?? 1) > most)
      report([...path, 'min_values'], 'NUMBER_TYPE_MAX', `Must be at most max_values (${most}).`);
  }
  for (const media of mediaOf(component)) {
    const missing = media.startsWith('attachment://') && !files.includes(media.slice('attachment://'.length));
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    if (missing) report([...path, 'url'], code, `The referenced attachment was not found: ${media}`);
  }
}

/** The addresses of the media that a component shows. */
function mediaOf(component: AnyComponent): string[] {
  if (component.type === ComponentType.File) return [component.file.url];
  if (component.type === ComponentType.Thumbnail) return [component.media.url];
  if (component.type === ComponentType.MediaGallery) return component.items.map(({ media }) => media.url);
  return [];
}

/** What the texts of a message weigh by the undocumented limit. */
export function textBytes(components: readonly APIMessageTopLevelComponent[]): number {
  let bytes = 0;
  for (const { component } of walkComponents(components)) {
    if (component.type !== ComponentType.TextDisplay) continue;
    bytes += Buffer.byteLength(component.content) + messageLimits.bytesATextBlock;
  }
  return bytes;
}

function lengthOf(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  const parts = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
