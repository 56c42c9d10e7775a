import path from 'node:path';
import { openJournal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import {
  CHANNELS_VERSION,
  type ChannelEntry,
  type ChannelSettings,
  channelEntry,
  STANDARD_SETTINGS,
} from './channel-settings.ts';

/** A channel, as far as its settings go. */
export interface ChannelPlace {
  readonly channelId: string;
  /** The channel that a thread belongs to, or a category. */
  readonly parentId: string | null;
}

/** What is set for single channels, kept over restarts. What changes it resolves once that is on the disk. */
export interface Channels {
  /** What holds in a channel, or in a thread of it. */
  of(place: ChannelPlace): ChannelSettings;
  set(channelId: string, guildId: string, settings: ChannelSettings): Promise<void>;
  /** Forgets what was set for a channel, in the file too. */
  forget(channelId: string): Promise<void>;
  /** Forgets what was set in a server. */
  leave(guildId: string): Promise<void>;
  close(): Promise<void>;
}

export interface ChannelsOptions {
  /** Null keeps everything in memory. */
  readonly dataDir: string | null;
  readonly log: Log;
  readonly now?: () => Date;
}

/** The journal is written anew where it has so many times more entries than are needed. */
const MAX_STALE_FACTOR = 4;
const MIN_STALE_ENTRIES = 200;

/** Opens what is set for channels. A damaged file is set aside; what could be read of it goes on. */
export async function openChannels({
  dataDir,
  log,
  now = () => new Date(),
}: ChannelsOptions): Promise<Channels> {
  const file = dataDir === null ? null : path.join(dataDir, 'channels.journal');
  const { journal, entries } = await openJournal({
    file,
    version: CHANNELS_VERSION,
    entry: channelEntry,
    log,
    now,
  });
  const known = new Map<string, ChannelEntry & { type: 'set' }>();
  const apply = (entry: ChannelEntry): void => {
    if (entry.type === 'left') {
      for (const [id, { guildId }] of known) if (guildId === entry.guildId) known.delete(id);
    } else if (entry.settings === null) known.delete(entry.channelId);
    else known.set(entry.channelId, entry);
  };
  for (const entry of entries) apply(entry);
  if (entries.length > Math.max(MIN_STALE_ENTRIES, known.size * MAX_STALE_FACTOR))
    await journal.rewrite(() => [...known.values()]);
  const record = async (entry: ChannelEntry): Promise<void> => {
    await journal.append(entry);
    apply(entry);
  };
  return {
    of: ({ channelId, parentId }) =>
      known.get(channelId)?.settings ?? known.get(parentId ?? '')?.settings ?? STANDARD_SETTINGS,
    set: (channelId, guildId, settings) =>
      record({
        type: 'set',
        channelId,
        guildId,
        settings: JSON.stringify(settings) === JSON.stringify(STANDARD_SETTINGS) ? null : settings,
      }),
    forget: async (channelId) => {
      if (known.delete(channelId)) await journal.rewrite(() => [...known.values()]);
    },
    leave: async (guildId) => {
      if ([...known.values()].some((entry) => entry.guildId === guildId))
        await record({ type: 'left', guildId });
    },
    close: () => journal.close(),
  };
}
