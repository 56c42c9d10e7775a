import { type Message, ThreadAutoArchiveDuration, type ThreadChannel } from 'discord.js';
import type { Query } from '../model.ts';
import { LIMITS } from './rendering/limits.ts';
import { clip } from './rendering/markdown.ts';

/** Opens a thread for a question from a message. Rejects where Discord does not let the bot. */
export function openQuestionThread(message: Message, query: Query): Promise<ThreadChannel> {
  const { kind, ...fields } = query;
  const words = Object.values(fields).filter((value): value is string => typeof value === 'string');
  const name = clip(words.join(' · ').replace(/\s+/g, ' ').trim() || `/${kind}`, LIMITS.threadName);
  return message.startThread({ name, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay });
}

/** The thread that the bot opened from a message, where there is one that is known: it has the message's id. */
export function threadOf({ id, client }: Pick<Message, 'id' | 'client'>): ThreadChannel | null {
  const thread = client.channels.cache.get(id);
  return thread?.isThread() && thread.ownerId === client.user.id ? thread : null;
}

/** Whether a message stands in a thread that the bot opened for a question. */
export function isInOwnThread({ channel, client }: Pick<Message, 'channel' | 'client'>): boolean {
  return channel.isThread() && channel.ownerId === client.user.id;
}
