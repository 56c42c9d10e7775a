import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { walkComponents } from '../world/components.ts';
import { type FormIssue, invalidForm, type Report, refuse } from './api-error.ts';
import { checkComponents, mediaOf } from './component-limits.ts';
import { limits } from './limits.ts';

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

/**
 * Refuses what Discord refuses.
 * @throws ApiError 50035 with every field at fault, 50006 for an empty message, 500 past the limit of bytes.
 */
export function checkMessage(draft: MessageDraft): void {
  const issues: FormIssue[] = [];
  const report: Report = (path, code, message) => issues.push({ path, code, message });
  const versionTwo = (draft.flags & MessageFlags.IsComponentsV2) !== 0;
  if (versionTwo) checkVersionTwo(draft, report);
  else checkLegacy(draft, report);
  if (draft.files.length > limits.files) {
    report(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`);
  }
  checkComponents(draft.components, draft.files, report);
  if (issues.length > 0) throw invalidForm(issues);
  const hasBody =
    draft.content.trim() !== '' || draft.embeds.length > 0 || draft.files.length > 0 || draft.poll;
  if (draft.components.length === 0 && !hasBody) throw refuse('empty message');
  if (textBytes(draft.components) >= limits.textBytes) throw refuse('internal error');
}

/** Refuses to be told both to notify everyone of a kind and whom of that kind. @throws ApiError 50035 */
export function checkMentions(allowed: APIAllowedMentions | null | undefined): void {
  for (const kind of ['users', 'roles'] as const) {
    const listed = (allowed?.[kind]?.length ?? 0) > 0;
    if (!listed || !allowed?.parse?.some((parsed) => parsed === kind)) continue;
    const code = 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE';
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    throw invalidForm([{ path: ['allowed_mentions'], code, message }]);
  }
}

/** Files that hang on a message of Components V2 and that no component shows: nobody will see them. */
export function hiddenFiles({ flags, components, files }: MessageDraft): string[] {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return [];
  const shown = new Set([...walkComponents(components)].flatMap(({ component }) => mediaOf(component)));
  return files.filter((name) => !shown.has(`attachment://${name}`));
}

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
  if (content.length > limits.content) {
    report(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.content} or fewer in length.`);
  }
  const embedText = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (embedText > limits.embedText) {
    report(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.embedText}`);
  }
  if (components.length > limits.rows) {
    report(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limits.rows} in length.`);
  }
  components.forEach((component, at) => {
    if (component.type === ComponentType.ActionRow) return;
    report(['components', at, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
  });
}

/** What the texts of a message weigh by the undocumented limit. */
export function textBytes(components: readonly APIMessageTopLevelComponent[]): number {
  let bytes = 0;
  for (const { component } of walkComponents(components)) {
    if (component.type !== ComponentType.TextDisplay) continue;
    bytes += Buffer.byteLength(component.content) + limits.bytesATextBlock;
  }
  return bytes;
}

function lengthOf(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  const parts = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
