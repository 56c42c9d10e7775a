import type { RepliableInteraction } from 'discord.js';
import { notice } from '../answering/notice.ts';
import { waitNotice } from './access/cooldown.ts';
import type { BotContext } from './bot-context.ts';
import { replyEphemeral } from './reply-ephemeral.ts';

/** Somebody who asks too often is told so privately, now and then. */
export async function tellToWait(
  interaction: RepliableInteraction,
  wait: number,
  { limits, service: { say } }: BotContext,
): Promise<void> {
  if (!limits.mayTell(interaction.user.id)) return;
  await replyEphemeral(interaction, notice(waitNotice(wait, say)), say);
}
