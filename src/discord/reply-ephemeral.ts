import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Answer } from '../model.ts';
import type { Say } from '../words/say.ts';
import { bodyOf } from './message.ts';
import { showTo } from './views.ts';

/** An answer in the program's own words, as a message that only the person sees. */
export function privateBody(answer: Answer, asker: string, say: Say) {
  const { flags, components } = bodyOf(
    showTo(answer, { page: 1, isRenewed: false, asker, isPrivate: true, say }),
  );
  return { components, flags: flags | MessageFlags.Ephemeral } as const;
}

/** Answers at once and privately, before anything was looked up. */
export async function replyEphemeral(
  interaction: RepliableInteraction,
  answer: Answer,
  say: Say,
): Promise<void> {
  await interaction.reply(privateBody(answer, interaction.user.id, say));
}
