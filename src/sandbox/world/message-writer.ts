import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { invalidForm } from '../rules/api-error.ts';
import { checkMentions, checkMessage, hiddenFiles, type MessageDraft } from '../rules/message-limits.ts';
import { attach, type DescribedFile } from './attachments.ts';
import { numberComponents } from './components.ts';
import { namedIn, pingsOf, shownText } from './pings.ts';
import type { Channel, MessageRecord, StoredFile, World } from './world.ts';

/** The fields that every request which writes a message shares. */
export interface WrittenBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: readonly DescribedFile[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
  readonly poll?: unknown;
}

export interface NewMessage {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly body: WrittenBody;
  /** Uploaded files by the number of their form field. */
  readonly files: ReadonlyMap<string, StoredFile>;
  /** Flags that the sender may set here. */
  readonly mayFlag: number;
  readonly replyTo?: MessageRecord | undefined;
  readonly visibleTo?: string | null;
  /** Set where the message answers an interaction. */
  readonly interaction?:
    | { readonly id: string; readonly metadata: APIMessageInteractionMetadata; readonly type: MessageType }
    | undefined;
  /** Where the server serves files from. */
  readonly fileAddress: string;
  /** The "is thinking…" of a deferred answer: nothing in it yet. */
  readonly loading?: boolean;
}

/** Writes a message into its channel and tells of it. @throws ApiError where Discord would refuse it. */
export function createMessage(world: World, message: NewMessage): MessageRecord {
  const { channel, body, author, interaction, replyTo, visibleTo = null } = message;
  checkFlags(body.flags ?? 0, message.mayFlag);
  checkMentions(body.allowed_mentions);
  const flags = (body.flags ?? 0) | (message.loading ? MessageFlags.Loading : 0);
  const id = world.nextId();
  const attachments = attach(world, {
    files: message.files,
    described: body.attachments,
    address: message.fileAddress,
    channelId: channel.id,
  });
  const components = numberComponents(body.components ?? []);
  const content = (body.content ?? '').trim();
  const embeds = [...(body.embeds ?? [])];
  const draft = { flags, content, embeds, components, poll: Boolean(body.poll) };
  if (!message.loading) judge(world, draft, attachments);
  const text = shownText(content, components);
  const pings = pingsOf(text, body.allowed_mentions);
  const replyPing = replyTo && notifiesAuthor(replyTo, body.allowed_mentions) ? [replyTo.data.author.id] : [];
  const notified = [...new Set([...pings, ...replyPing])];
  const data: APIMessage = {
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: pings.includes('everyone'),
    mentions: notified.flatMap((userId) => world.users.get(userId) ?? []),
    mention_roles: namedIn(text).roles,
    attachments,
    embeds,
    components,
    pinned: false,
    flags,
    type: replyTo ? MessageType.Reply : (interaction?.type ?? MessageType.Default),
    ...(replyTo && { message_reference: referenceTo(replyTo), referenced_message: replyTo.data }),
    ...(interaction && {
      webhook_id: author.id,
      application_id: author.id,
      interaction_metadata: interaction.metadata,
    }),
  };
  const record: MessageRecord = {
    data,
    guildId: channel.guildId,
    visibleTo,
    loading: message.loading ?? false,
    deleted: false,
    pings: visibleTo === null ? notified : [],
    earlier: [],
    reactions: new Map(),
    interactionId: interaction?.id ?? null,
  };
  world.messages.set(id, record);
  world.events.emit('create', record);
  return record;
}

/** What an edit brings; `fileAddress`: where uploaded files can be fetched. */
export interface MessageEdit {
  readonly body: WrittenBody;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly fileAddress: string;
}

/** Changes what a message shows; what the request leaves out stays. @throws ApiError where Discord would refuse it. */
export function editMessage(
  world: World,
  record: MessageRecord,
  { body, files, fileAddress }: MessageEdit,
): void {
  const { data } = record;
  checkMentions(body.allowed_mentions);
  checkFlags(
    body.flags ?? 0,
    MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  );
  // A message can become one of Components V2 and can't stop being one; private stays private, public stays public.
  const kept = (data.flags ?? 0) & ~MessageFlags.Loading & ~MessageFlags.SuppressEmbeds;
  const flags = kept | ((body.flags ?? 0) & ~MessageFlags.Ephemeral);
  const named = body.attachments?.filter(({ id }) => files.has(String(id)));
  const added = attach(world, { files, described: named, address: fileAddress, channelId: data.channel_id });
  const keptFiles = body.attachments
    ? data.attachments.filter(({ id }) => body.attachments?.some((named) => String(named.id) === id))
    : data.attachments;
  const attachments = [...keptFiles, ...added];
  const content = body.content === undefined ? data.content : (body.content ?? '').trim();
  const embeds = body.embeds === undefined ? data.embeds : [...(body.embeds ?? [])];
  const components =
    body.components === undefined ? (data.components ?? []) : numberComponents(body.components ?? []);
  judge(world, { flags, content, embeds, components, poll: data.poll !== undefined }, attachments);
  const shown = !record.loading;
  if (shown) record.earlier.push(data);
  else if (record.visibleTo === null)
    record.pings = pingsOf(shownText(content, components), body.allowed_mentions);
  record.loading = false;
  record.data = {
    ...data,
    flags,
    content,
    embeds,
    components,
    attachments,
    edited_timestamp: shown ? new Date(world.clock.now()).toISOString() : null,
  };
  world.events.emit('update', record);
}

/** Takes a message away. */
export function deleteMessage(world: World, record: MessageRecord): void {
  record.deleted = true;
  world.events.emit('delete', record);
}

/** Refuses what Discord refuses, and notes what it would let pass to nobody's use. */
function judge(
  world: World,
  draft: Omit<MessageDraft, 'files'>,
  attachments: readonly APIAttachment[],
): void {
  const whole = { ...draft, files: attachments.map(({ filename }) => filename) };
  checkMessage(whole);
  for (const name of hiddenFiles(whole)) world.violate('file that no component shows', name);
}

function checkFlags(flags: number, allowed: number): void {
  if ((flags & ~allowed) === 0) return;
  const message = `Flags ${flags & ~allowed} are not allowed here`;
  throw invalidForm([{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message }]);
}

/** A reply notifies by default; never where the answer to an interaction is replied to. */
function notifiesAuthor(replyTo: MessageRecord, allowed: APIAllowedMentions | null | undefined): boolean {
  return replyTo.data.webhook_id === undefined && (allowed ? allowed.replied_user === true : true);
}

function referenceTo({ data, guildId }: MessageRecord): APIMessageReference {
  return {
    type: 0,
    message_id: data.id,
    channel_id: data.channel_id,
    ...(guildId !== null && { guild_id: guildId }),
  };
}
