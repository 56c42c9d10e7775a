import type { Embed, Message } from 'discord.js';
import type { Query } from '../model.ts';
import { readStateLine } from './rendering/state-line.ts';

/** The text displays of a message, in order, those inside containers too. */
export function textsOf({ components }: Pick<Message, 'components'>): string[] {
  return components.map((component) => component.toJSON()).flatMap(contentsOf);
}

/** The custom ids of a message's buttons, in order. */
export function customIdsOf({ components }: Pick<Message, 'components'>): string[] {
  return components.map((component) => component.toJSON()).flatMap(idsOf);
}

function idsOf(component: object): string[] {
  const nested = 'components' in component && Array.isArray(component.components) ? component.components : [];
  const own =
    'custom_id' in component && typeof component.custom_id === 'string' ? [component.custom_id] : [];
  return [...own, ...nested.flatMap(idsOf)];
}

function contentsOf(component: object): string[] {
  const nested = 'components' in component && Array.isArray(component.components) ? component.components : [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  return [...own, ...nested.flatMap(contentsOf)];
}

/** What a person would read in a message: its content, what was forwarded with it, its text displays, or the embeds of a link. */
export function messageWords(
  message: Pick<Message, 'content' | 'components' | 'embeds'> & Partial<Pick<Message, 'messageSnapshots'>>,
): string {
  const forwarded = [...(message.messageSnapshots?.values() ?? [])].flatMap(({ content, embeds }) => [
    content,
    ...embedTexts(embeds),
  ]);
  const texts = [message.content, ...forwarded, ...textsOf(message), ...embedTexts(message.embeds)];
  return texts.filter((text) => text.trim() !== '').join('\n');
}

function embedTexts(embeds: readonly Embed[]): string[] {
  return embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
}

/** The query that one of the program's own answers carries; null where a message is no such answer. */
export function queryIn(message: Pick<Message, 'components'>): Query | null {
  for (const text of textsOf(message)) {
    const query = readStateLine(text);
    if (query !== null) return query;
  }
  return null;
}
