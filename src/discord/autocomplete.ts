import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../answering/requests.ts';
import { fromOf, placeOf } from './access/place.ts';
import type { BotContext } from './bot-context.ts';
import { loggable } from './failure.ts';
import { LIMITS } from './rendering/limits.ts';
import { clip } from './rendering/markdown.ts';

/** Suggests values for the option being typed; whatever goes wrong, the person can still type on without. */
export async function suggest(interaction: AutocompleteInteraction, bot: BotContext): Promise<void> {
  const fitting = (await choicesFor(interaction, bot))
    .filter(({ value }) => value.length <= LIMITS.choiceName)
    .slice(0, LIMITS.choices);
  await interaction.respond(
    fitting.map(({ name, value }) => ({ name: clip(name, LIMITS.choiceName), value })),
  );
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  bot: BotContext,
): Promise<readonly Suggestion[]> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    if (bot.limits.suggestion(interaction.user.id) > 0) return [];
    if (bot.access.refusal(placeOf(interaction)) !== null) return [];
    const command = bot.commands.find(({ data }) => data.name === interaction.commandName);
    if (!command || !('autocomplete' in command)) return [];
    if (bot.noCorpus && !command.needsNoCorpus) return [];
    return (await command.autocomplete?.(name, value, bot.service, fromOf(interaction))) ?? [];
  } catch (error) {
    bot.metrics.failed('suggestions');
    const during = `autocomplete of /${interaction.commandName}`;
    bot.log.error({ err: loggable(error), during }, 'suggestions failed');
    return [];
  }
}
