import { ApplicationFlagsBitField, type REST, Routes } from 'discord.js';
import { z } from 'zod';

const application = z.object({ flags: z.number().optional() });
const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlagsBitField.Flags;
const MAX_WAIT_MS = 5_000;

/** Whether an application's flags say that the message content intent is switched on for it. */
export function hasMessageContent(flags = 0): boolean {
  return (flags & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0;
}

/** Whether whoever runs the bot switched the message content intent on for it; false where Discord can't be asked: without it nothing but threads lacks. */
export async function mayReadMessages(rest: REST, token: string): Promise<boolean> {
  try {
    rest.setToken(token);
    const signal = AbortSignal.timeout(MAX_WAIT_MS);
    return hasMessageContent(
      application.parse(await rest.get(Routes.currentApplication(), { signal })).flags,
    );
  } catch {
    return false;
  }
}
