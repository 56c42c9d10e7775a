import { z } from 'zod';

/** The version of the entries' form; raise it where an older program would misread them. */
export const FEEDBACK_VERSION = 1;

export const REASONS = ['passage', 'missed', 'person', 'date', 'other'] as const;
/** What is not right of an answer: the wrong passage, unanswered though it is there, the wrong person, the wrong date, or something else. */
export type Reason = (typeof REASONS)[number];

const count = z.number().int().min(0);

/** What was asked on a day, in numbers. */
export const counted = z.object({
  type: z.literal('counted'),
  /** `2024-10-16`, by UTC. */
  day: z.string(),
  /** For each kind of question how many were answered, and how many were not. */
  kinds: z.record(z.string(), z.object({ answered: count, declined: count })),
  /** How often what was not answered, by its terms or words. */
  declined: z.record(z.string(), count),
  /** Articles of which a passage was shown. */
  shown: z.array(z.string()).readonly(),
});
export type Counted = z.infer<typeof counted>;

export const marked = z.object({
  type: z.literal('marked'),
  day: z.string(),
  /** Null in a direct message. */
  guildId: z.string().nullable(),
  channelId: z.string(),
  messageId: z.string(),
  /** Who marked it, as a hash that tells one person's marks apart and names nobody. */
  by: z.string(),
  right: z.boolean(),
  reason: z.enum(REASONS).nullable(),
  kind: z.string(),
  /** The question, or its telling words where the settings say so. */
  words: z.string(),
});
export type Marked = z.infer<typeof marked>;

export const feedbackEntry = z.discriminatedUnion('type', [
  /** What the hashes of this file are made with. */
  z.object({ type: z.literal('salt'), salt: z.string() }),
  counted,
  marked,
  z.object({ type: z.literal('forgotten'), by: z.string() }),
]);
export type FeedbackEntry = z.infer<typeof feedbackEntry>;
