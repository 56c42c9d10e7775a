import type { ArticleRecord } from './record.ts';

/** `1715020000.000200`: the moment that is a message's number, too. */
const MOMENT = /^\d{10}\.\d{6}$/;

/** A message whose text has links and names as work chats (Slack) write them, `<https://paper.example|The Paper>`, with their words instead. */
export function withoutChatMarkup(record: ArticleRecord): ArticleRecord {
  const { type, ts, text } = record;
  if (type !== 'message' || typeof text !== 'string' || !MOMENT.test(String(ts))) return record;
  const { blocks, ...others } = record;
  const plain = text
    .replace(/<[^<>|]{1,2000}\|([^<>]{1,500})>/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>]{1,2000})>/g, '$1')
    .replace(/<[@#!]([^<>]{1,100})>/g, '@$1');
  return { ...others, text: plain };
}
