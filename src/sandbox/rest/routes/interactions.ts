import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { Hono } from 'hono';
import { type FormIssue, invalidForm } from '../../rules/api-error.ts';
import { checkChoices } from '../../rules/command-limits.ts';
import { modalIssues } from '../../rules/modal-limits.ts';
import { checkBody } from '../../rules/schemas.ts';
import { createMessage, editMessage, type WrittenBody } from '../../world/message-writer.ts';
import type { MessageRecord, StoredFile } from '../../world/world.ts';
import type { Backend, RequestVariables } from '../backend.ts';
import { answerMetadata } from '../interaction-payloads.ts';
import type { Interaction, InteractionKind } from '../interactions.ts';

const Type = InteractionResponseType;

/** Which kinds of answer fit which interaction; a modal that came from a button may also update its message. */
const fitting: Record<InteractionKind, readonly number[]> = {
  command: [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource, Type.Modal],
  component: [
    ...[Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource, Type.Modal],
    ...[Type.DeferredMessageUpdate, Type.UpdateMessage],
  ],
  autocomplete: [Type.ApplicationCommandAutocompleteResult],
  modal: [
    ...[Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource],
    ...[Type.DeferredMessageUpdate, Type.UpdateMessage],
  ],
};

/** Flags that an answer to an interaction may set. */
export const answerFlags =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** The first answer to an interaction. */
export function interactionRoutes(backend: Backend): Hono<RequestVariables> {
  const { interactions } = backend;
  const routes = new Hono<RequestVariables>();
  routes.post('/interactions/:id/:token/callback', async (c) => {
    const { id, token } = c.req.param();
    interactions.unanswered(id, token);
    const body = await checkBody('callback', c.get('json'));
    // Asked again: while the body was checked, another answer may have come, or the time run out.
    const interaction = interactions.unanswered(id, token);
    const updates = body.type === Type.DeferredMessageUpdate || body.type === Type.UpdateMessage;
    if (!fitting[interaction.kind].includes(body.type) || (updates && !interaction.source)) {
      throw invalidForm([
        {
          path: ['type'],
          code: 'INTERACTION_TYPE_INVALID',
          message: `Not an answer to a ${interaction.kind} interaction`,
        },
      ]);
    }
    const record = answer(backend, interaction, body, c.get('files'));
    interactions.step(interaction);
    c.get('record').messageId = record?.data.id ?? null;
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    const resource = record ? { resource: { type: body.type, message: record.data } } : {};
    const about = {
      id,
      type: 2,
      response_message_id: record?.data.id,
      response_message_loading: record?.loading ?? false,
    };
    return c.json({ interaction: about, ...resource });
  });
  return routes;
}

/** Does what the answer says; gives the message that it wrote or changed. */
function answer(
  backend: Backend,
  interaction: Interaction,
  body: APIInteractionResponse,
  files: ReadonlyMap<string, StoredFile>,
): MessageRecord | null {
  const { world } = backend;
  switch (body.type) {
    case Type.ChannelMessageWithSource:
      interaction.original = writeAnswer(backend, interaction, { body: body.data, files, loading: false });
      return interaction.original;
    case Type.DeferredChannelMessageWithSource:
      interaction.original = writeAnswer(backend, interaction, {
        body: body.data ?? {},
        files,
        loading: true,
      });
      return interaction.original;
    case Type.DeferredMessageUpdate:
      interaction.original = interaction.source;
      return interaction.source;
    case Type.UpdateMessage:
      if (interaction.source)
        editMessage(world, interaction.source, {
          body: body.data ?? {},
          files,
          fileAddress: backend.address(),
        });
      interaction.original = interaction.source;
      return interaction.source;
    case Type.ApplicationCommandAutocompleteResult:
      interaction.choices = acceptChoices(body.data.choices ?? []);
      return null;
    case Type.Modal:
      interaction.modal = openModal(body.data);
      return null;
    default:
      return null;
  }
}

function acceptChoices(
  choices: readonly APIApplicationCommandOptionChoice[],
): APIApplicationCommandOptionChoice[] {
  const issues: FormIssue[] = [];
  checkChoices(choices, ['data', 'choices'], (path, code, message) => issues.push({ path, code, message }));
  if (issues.length > 0) throw invalidForm(issues);
  return [...choices];
}

function openModal(modal: APIModalInteractionResponseCallbackData): APIModalInteractionResponseCallbackData {
  const issues = modalIssues(modal);
  if (issues.length > 0) throw invalidForm(issues);
  return modal;
}

/** The body of an answer with its files; `loading` where it is “is thinking…” only. */
export interface WrittenAnswer {
  readonly body: WrittenBody;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly loading: boolean;
}

/** Writes a message that answers an interaction, with what ties it to the interaction. */
export function writeAnswer(
  backend: Backend,
  interaction: Interaction,
  { body, files, loading }: WrittenAnswer,
): MessageRecord {
  const { world } = backend;
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const command = interaction.kind === 'command';
  return createMessage(world, {
    channel: interaction.channel,
    author: world.bot,
    body,
    files,
    loading,
    mayFlag: loading ? MessageFlags.Ephemeral : answerFlags,
    visibleTo: isPrivate ? interaction.userId : null,
    replyTo: command ? undefined : (interaction.source ?? undefined),
    interaction: {
      id: interaction.id,
      type: command ? MessageType.ChatInputCommand : MessageType.Reply,
      metadata: answerMetadata(world, interaction),
    },
    fileAddress: backend.address(),
  });
}
