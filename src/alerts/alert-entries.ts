import { z } from 'zod';
import { followSchema, PAUSES, post, quietHoursSchema } from './follow.ts';

/** The version of the entries' form; raise it where an older program would misread them. */
export const ALERTS_VERSION = 1;

/** What is written down of alerts, one after the other. */
export const alertEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('followed'), follow: followSchema }),
  z.object({ type: z.literal('paused'), id: z.string(), why: z.enum(PAUSES) }),
  z.object({ type: z.literal('resumed'), id: z.string() }),
  z.object({ type: z.literal('ended'), id: z.string() }),
  /** Articles were looked at; `found`: what of them waits for which follow. Both in one entry, so that neither is without the other. */
  z.object({
    type: z.literal('looked'),
    /** The corpus that they are of, where there are several. */
    corpus: z.string().optional(),
    articles: z.array(z.string()).readonly(),
    found: z.record(z.string(), z.array(z.string()).readonly()),
  }),
  /** A message is about to be sent. */
  z.object({ type: z.literal('intended'), post }),
  /** Discord has it. */
  z.object({ type: z.literal('posted'), id: z.string(), at: z.string() }),
  /** Nothing was to be sent after all: the articles are gone, or copies of what was posted. */
  z.object({ type: z.literal('dropped'), follow: z.string(), articles: z.array(z.string()).readonly() }),
  /** Whose: a server or a person; null for none. */
  z.object({ type: z.literal('quiet'), of: z.string(), hours: quietHoursSchema.nullable() }),
  /** For a new beginning of the file: what was posted before, and when last. */
  z.object({
    type: z.literal('history'),
    follow: z.string(),
    posted: z.array(z.string()).readonly(),
    lastAt: z.string().nullable(),
    waiting: z.array(z.string()).readonly(),
  }),
]);
export type AlertEntry = z.infer<typeof alertEntry>;
