import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  HTTPError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { editOf, type MessageBody } from './message.ts';

/** An interaction that can be answered with a message. */
export type AnswerableInteraction =
  | MessageComponentInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction;

/** Where an answer goes. */
export interface ResponsePlace {
  /** True where its person alone sees it. It holds from the first response on and can't change. */
  readonly isPrivate: boolean;
  /** True where it takes the place of the message that a button stands on; else it is a message of its own. */
  readonly isInPlace: boolean;
  /** How long an answer is waited for before "is thinking…" goes out, in milliseconds. */
  readonly patience?: number;
  /** Told when Discord has taken the first response. */
  readonly onFirst?: () => void;
}

/** The way back to the person of one interaction: one request where the answer is ready soon, else "is thinking…" in time and the answer later. */
export interface Responder {
  /** Shows a message: as the first response, or in place of what is shown already. */
  show(body: MessageBody): Promise<void>;
  /** Says "is thinking…" now, for what is known to take long. */
  defer(): Promise<void>;
  /** No longer defers by itself. */
  close(): void;
}

const PATIENCE_MS = 900;
/** The age at which "is thinking…" must go out at the latest: Discord waits for three seconds, and the way there takes time. */
const MAX_AGE_MS = 2_000;

/** The same for an interaction that is `age` milliseconds old, with its first response counted. */
export function respondInTime(
  interaction: AnswerableInteraction,
  { metrics, now }: Pick<BotContext, 'metrics' | 'now'>,
  { age, ...place }: ResponsePlace & { readonly age: number },
): Responder {
  const start = now();
  return respondTo(interaction, {
    ...place,
    patience: Math.max(0, Math.min(PATIENCE_MS, MAX_AGE_MS - age)),
    onFirst: () => metrics.firstResponse((age + now() - start) / 1000),
  });
}

export function respondTo(interaction: AnswerableInteraction, place: ResponsePlace): Responder {
  const { isPrivate, patience = PATIENCE_MS, onFirst = () => {} } = place;
  const isInPlace = place.isInPlace && interaction.isMessageComponent();
  let first: Promise<void> | null = null;

  const sendFirst = async (send: () => Promise<unknown>): Promise<void> => {
    clearTimeout(timer);
    try {
      await send();
      onFirst();
    } catch (error) {
      if (isRefusal(error)) throw error;
      // The request may have come through, and only its answer been lost: then editing works.
      interaction.replied = true;
      onFirst();
    }
  };
  const defer = (): Promise<void> => {
    first ??= sendFirst(() => {
      if (isInPlace && interaction.isMessageComponent()) return interaction.deferUpdate();
      return interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    });
    return first;
  };
  const timer = setTimeout(() => void defer().catch(() => undefined), patience); // whoever shows is told

  const answerAtOnce = async (body: MessageBody): Promise<void> => {
    let isTaken = false;
    first = sendFirst(async () => {
      const flags = isPrivate ? ((body.flags | MessageFlags.Ephemeral) as typeof body.flags) : body.flags;
      if (isInPlace && interaction.isMessageComponent()) await interaction.update(editOf(body));
      else await interaction.reply({ ...body, flags });
      isTaken = true;
    });
    try {
      await first;
    } catch (error) {
      first = null; // Discord refused this message, and would take another
      throw error;
    }
    if (!isTaken) await interaction.editReply(editOf(body));
  };
  return {
    show: async (body) => {
      if (first === null) return answerAtOnce(body);
      await first;
      await interaction.editReply(editOf(body));
    },
    defer,
    close: () => clearTimeout(timer),
  };
}

/** True where Discord surely did not take the request. */
function isRefusal(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  return (
    error instanceof DiscordAPIError &&
    error.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
