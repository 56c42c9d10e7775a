import { z } from 'zod';
import { subject } from '../news/subject.ts';

export const EVERY = ['now', 'hourly', 'daily', 'weekly'] as const;
export type Every = (typeof EVERY)[number];

/** Where alerts go. */
export const alertPlace = z.object({
  /** Null for a direct message to the owner. */
  channelId: z.string().nullable(),
  guildId: z.string().nullable(),
  /** The channel that a thread belongs to, or a category. */
  parentId: z.string().nullable(),
  /** What the channel was called when it was chosen; null for a direct message. */
  name: z.string().nullable(),
});
export type AlertPlace = Readonly<z.infer<typeof alertPlace>>;

export const followSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  /** The person who made it, by Discord's id. */
  owner: z.string(),
  /** The corpus that it is looked for in, where there are several. */
  corpus: z.string().optional(),
  place: alertPlace,
  /** `articles`: each article that has what is sought; `digest`: all that is new, put together. */
  what: z.enum(['articles', 'digest']),
  subject,
  every: z.enum(EVERY),
  /** ISO time. */
  madeAt: z.string(),
});
export type Follow = Readonly<z.infer<typeof followSchema>>;

/** Why an alert does not post: its owner's will, or that the channel is gone, or closed to the bot. */
export const PAUSES = ['owner', 'gone', 'forbidden'] as const;
export type Pause = (typeof PAUSES)[number];

/** When alerts are held back, by the clock of a time zone: from 22:00 to 07:00 goes over midnight. */
export const quietHoursSchema = z.object({
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
  zone: z.string(),
});
export type QuietHours = Readonly<z.infer<typeof quietHoursSchema>>;

/** A message of an alert. */
export const post = z.object({
  /** 24 hexadecimal digits, Discord's nonce for it. */
  id: z.string(),
  follow: z.string(),
  articles: z.array(z.string()).readonly(),
  /** ISO time at which it was first meant to be sent. */
  at: z.string(),
});
export type Post = Readonly<z.infer<typeof post>>;

/** Whose quiet hours hold for a place: the server's, or the person's. */
export function quietKeyOf({ place, owner }: Pick<Follow, 'place' | 'owner'>): string {
  return place.guildId ?? owner;
}
