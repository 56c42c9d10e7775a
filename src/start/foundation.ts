import type { Alerts } from '../alerts/alerts.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { Channels } from '../channels/channels.ts';
import type { Config } from '../config.ts';
import type { CorporaSettings } from '../corpora/corpora-settings.ts';
import type { Discord } from '../discord/client.ts';
import type { DiscordOptions } from '../discord/discord-options.ts';
import type { openPostedInteractions } from '../discord/posted/posted-interactions.ts';
import type { Ending } from '../exit-status.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Log } from '../log.ts';
import type { Metrics, MetricsPage } from '../metrics.ts';

/** What runs, and is closed in the reverse order of its start. */
export interface Closable {
  close(): Promise<void>;
}

/** What everything else is made from. */
export interface Foundation {
  readonly config: Config;
  readonly log: Log;
  readonly host: ArchiveHost;
  readonly metrics: Metrics;
  readonly page: MetricsPage | null;
  readonly alerts: Alerts;
  readonly feedback: Feedback | null;
  readonly channels: Channels;
  readonly front: Front;
  /** Null where there is but one corpus. */
  readonly corporaSettings: CorporaSettings | null;
  /** True where DATA_DIR can be written to, and what is there is kept. */
  readonly isKept: boolean;
  /** What runs, to be closed in the reverse order. */
  readonly running: Closable[];
  readonly onEnd: (ending: Ending) => void;
}

/** What an archive's thread starts with. */
export const ENTRY = new URL('../start-archive-worker.mjs', import.meta.url);

/** What speaks with Discord: by far the most code of a start. */
export interface Front {
  readonly startDiscord: (options: DiscordOptions) => Promise<Discord>;
  readonly openPosted: typeof openPostedInteractions;
  readonly commands: DiscordOptions['commands'];
}
