import { z } from 'zod';

const text = z.exactOptional(z.string().min(1));

/** What somebody wants to hear of: an article must have all that is given. */
export const subject = z.object({
  /** Passages that answer it, by the judge of /ask. */
  topic: text,
  /** Quotes by whoever it means. */
  speaker: text,
  outlet: text,
  /** These very words. */
  quote: text,
});
export type Subject = Readonly<z.infer<typeof subject>>;
