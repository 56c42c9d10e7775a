import { z } from 'zod';

/** How questions are answered in a channel. */
export const channelSettings = z.object({
  /** `threads`: each question gets a thread of its own. */
  answers: z.enum(['channel', 'threads']),
  /** True where answers are for whoever asks alone, unless they say otherwise. */
  isPrivate: z.boolean(),
  /** The kinds of question that are answered; null for all. */
  kinds: z.array(z.string()).min(1).readonly().nullable(),
  /** The language that the bot speaks there, by the name of its locale; null: that of whoever asks. */
  language: z.string().nullable(),
  /** The corpus that is asked there, where there are several; null: the one that the corpora's file gives the place. */
  corpus: z.string().nullable().default(null),
});
export type ChannelSettings = Readonly<z.infer<typeof channelSettings>>;

/** Where nothing was set. */
export const STANDARD_SETTINGS: ChannelSettings = Object.freeze({
  answers: 'channel',
  isPrivate: false,
  kinds: null,
  language: null,
  corpus: null,
});

/** The version of the entries' form; raise it where an older program would misread them. */
export const CHANNELS_VERSION = 1;

/** What is written down of channels, one after the other. */
export const channelEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('set'),
    channelId: z.string(),
    guildId: z.string(),
    /** Null: as if nothing had been set. */
    settings: channelSettings.nullable(),
  }),
  /** The bot is no longer in a server: what was set there is forgotten. */
  z.object({ type: z.literal('left'), guildId: z.string() }),
]);
export type ChannelEntry = z.infer<typeof channelEntry>;
