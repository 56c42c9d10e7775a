import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { notice } from '../answering/notice.ts';
import type { Log } from '../log.ts';
import type { NoticeAnswer } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { Say } from '../words/say.ts';

/** What a person is told of an error: a UserError's own words, else an id that the log has too. */
export function explainFailure(
  error: unknown,
  { log, say }: { readonly log: Log; readonly say: Say },
  during: string,
): NoticeAnswer {
  if (error instanceof UserError) return notice(error.said ? say.message(error.said) : error.message);
  const id = randomBytes(4).toString('hex');
  log.error({ err: loggable(error), id, during }, 'a request failed');
  return notice(say('failure', { id }));
}

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** An error as the log may have it: without what was sent, which holds people's words, and without addresses, which hold tokens. */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError) && !(error instanceof HTTPError)) return error;
  const { name, message, method, status, stack } = error;
  return {
    name,
    message,
    method,
    status,
    ...(error instanceof DiscordAPIError && { code: error.code }),
    stack,
  };
}

const FORBIDDEN: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** True where the bot may not write: whoever runs the server can mend that, the program can't. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);
}

/** True where there is nothing left to answer: the deadline passed, another process answered, or the message was deleted. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}
