import type {
  APIApplicationCommand,
  APIInteractionResponse,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPatchCurrentApplicationJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessagesThreadsJSONBody,
  RESTPostAPICurrentUserCreateDMChannelJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord.js';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { type FormIssue, invalidForm } from './api-error.ts';

/** A command as it is registered. */
export type CommandBody = Pick<APIApplicationCommand, 'name'> &
  Partial<Omit<APIApplicationCommand, 'name' | 'id' | 'application_id' | 'version'>>;

/** The request bodies that are understood, each with the type it has once it was checked. */
export interface RequestBodies {
  message: RESTPostAPIChannelMessageJSONBody;
  messageEdit: RESTPatchAPIChannelMessageJSONBody;
  callback: APIInteractionResponse;
  followUp: RESTPostAPIInteractionFollowupJSONBody;
  webhookEdit: RESTPatchAPIChannelMessageJSONBody;
  command: CommandBody;
  openDm: RESTPostAPICurrentUserCreateDMChannelJSONBody;
  thread: RESTPostAPIChannelMessagesThreadsJSONBody;
  application: RESTPatchCurrentApplicationJSONBody;
}

const schemaNames: Record<Exclude<keyof RequestBodies, 'callback'>, string> = {
  message: 'MessageCreateRequestSchema',
  messageEdit: 'MessageEditRequestPartialSchema',
  followUp: 'IncomingWebhookInteractionRequestSchema',
  webhookEdit: 'IncomingWebhookUpdateRequestPartialSchema',
  command: 'ApplicationCommandUpdateRequestSchema',
  openDm: 'CreatePrivateChannelRequestSchema',
  thread: 'CreateTextThreadWithMessageRequestSchema',
  application: 'ApplicationFormPartialSchema',
};

const callbackSchemaNames: Readonly<Record<number, string>> = {
  1: 'PongInteractionCallbackRequestSchema',
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  9: 'ModalInteractionCallbackRequestSchema',
};

/**
 * The body, checked against the schema made from Discord's own description of its API. The schemas load with the
 * first body, not with the program. `at` is where the body stands in a list.
 * @throws ApiError 50035 that names every field at fault, as Discord does.
 */
export async function checkBody<Kind extends keyof RequestBodies>(
  kind: Kind,
  body: unknown,
  at: readonly number[] = [],
): Promise<RequestBodies[Kind]> {
  const schemas: Readonly<Record<string, $ZodType>> = await import('discord-api-spec/zod');
  const { locales, safeParse } = await import('zod/v4/core');
  const schema = schemas[schemaName(kind, body)];
  if (!schema) {
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Not a known type' }]);
  }
  const result = safeParse(schema, digitsAsNumber(body), { error: locales.en().localeError });
  if (!result.success) throw invalidForm(result.error.issues.flatMap((issue) => explain(issue, at)));
  return body as RequestBodies[Kind];
}

function schemaName(kind: keyof RequestBodies, body: unknown): string {
  if (kind !== 'callback') return schemaNames[kind];
  const type = typeof body === 'object' && body !== null && 'type' in body ? Number(body.type) : 0;
  return callbackSchemaNames[type] ?? '';
}

/** Discord takes permissions as a string of digits although its description of the API says number. */
function digitsAsNumber(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const permissions = body.default_member_permissions;
  if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return body;
  return { ...body, default_member_permissions: Number(permissions) };
}

/** Of a union only the branch is reported that the sender meant: the one whose `type` fits. */
function explain(issue: $ZodIssue, before: readonly PropertyKey[]): FormIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) => !issues.some(({ path }) => path[0] === 'type'));
    if (meant) return meant.flatMap((inner) => explain(inner, path));
  }
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  return [{ path: keys, code: issue.code.toUpperCase(), message: issue.message }];
}
