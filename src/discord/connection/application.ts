import { ApplicationFlagsBitField, type REST, Routes } from 'discord.js';
import { z } from 'zod';

const schema = z.object({
  flags: z.number().optional(),
  interactions_endpoint_url: z.string().nullish(),
});
const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlagsBitField.Flags;
const MAX_WAIT_MS = 5_000;

/** Whether an application's flags say that the message content intent is switched on for it. */
export function hasMessageContent(flags = 0): boolean {
  return (flags & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0;
}

/** What whoever runs the bot has set in the developer portal. */
export interface ApplicationSettings {
  /** Whether the message content intent is switched on. */
  readonly readsMessages: boolean;
  /** Where Discord posts commands; null where it tells them by the gateway. */
  readonly endpoint: string | null;
}

/** Asks for the application's settings; the usual ones where Discord can't be asked: without them nothing but threads lacks. */
export async function readApplication(rest: REST, token: string): Promise<ApplicationSettings> {
  try {
    rest.setToken(token);
    const signal = AbortSignal.timeout(MAX_WAIT_MS);
    const application = schema.parse(await rest.get(Routes.currentApplication(), { signal }));
    const readsMessages = hasMessageContent(application.flags);
    return { readsMessages, endpoint: application.interactions_endpoint_url ?? null };
  } catch {
    return { readsMessages: false, endpoint: null };
  }
}

/** What the log says where Discord posts commands, and this program listens to the gateway. */
export function postedElsewhere(endpoint: string): string {
  return `Discord posts commands to ${endpoint}, so that I don't hear of them. Empty "Interactions Endpoint URL" in the developer portal, or set GATEWAY=false to take them there.`;
}
