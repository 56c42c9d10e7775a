import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { UserError } from '../user-error.ts';
import { fromOf } from './access/place.ts';
import type { BotContext } from './bot-context.ts';
import type { Command, CommandRequest } from './command.ts';
import { readLinkedMessages } from './linked-messages.ts';
import { messageWords } from './words.ts';

/** A slash command, or one of a message's menu. */
export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a person gave a command, with the words of messages that it links to, and what of these could not be read. */
export async function requestOf(
  interaction: CommandInteraction,
  { audience }: Command,
  bot: BotContext,
): Promise<{ readonly request: CommandRequest; readonly notes: readonly string[] }> {
  const from = fromOf(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    const { text, notes } = await withLinked(messageWords(interaction.targetMessage), interaction, bot);
    const request = {
      ...from,
      text: () => undefined,
      isSet: () => false,
      file: () => undefined,
      message: text,
    };
    return { request, notes };
  }
  const { options } = interaction;
  const typed = options.data.flatMap(({ name, value }) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  // A link that an admin gives is what they want to add or remove.
  const read = await Promise.all(
    typed.map(async ([name, value]) => ({
      name,
      ...(audience === 'admins' ? { text: value, notes: [] } : await withLinked(value, interaction, bot)),
    })),
  );
  const texts = new Map(read.map(({ name, text }) => [name, text]));
  const request: CommandRequest = {
    ...from,
    text: (option) => texts.get(option)?.trim() || undefined,
    isSet: (option) => options.getBoolean(option) === true,
    file: (option) => options.getAttachment(option) ?? undefined,
    message: '',
  };
  return { request, notes: [...new Set(read.flatMap(({ notes }) => notes))] };
}

/** Words with those of the messages that they link to in place of the links. Throws where they are nothing but links that can't be read. */
async function withLinked(
  typed: string,
  interaction: CommandInteraction,
  bot: BotContext,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const { guild, guildId, channelId, user } = interaction;
  const asked = { guild, guildId, channelId, asker: user.id };
  const { own, linked, notes } = await readLinkedMessages(typed, asked, bot);
  const text = [own, linked].filter(Boolean).join('\n');
  if (text === '' && notes.length > 0) throw new UserError(notes.join(' '));
  return { text, notes };
}
