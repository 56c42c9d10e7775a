import type { Alerts } from '../alerts/alerts.ts';
import type { Strictness } from '../answer/options.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { Channels } from '../channels/channels.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { Ending } from '../exit-status.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Intake } from '../intake/intake.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Locale } from '../words/locales.ts';
import type { AccessRules } from './access/access.ts';
import type { Command } from './command.ts';
import type { ConnectionWatchOptions } from './connection/watch-connection.ts';
import type { PostedInteractions } from './posted/posted-interactions.ts';

/** What the bot is told. */
export interface DiscordOptions {
  readonly token: string;
  /** Where Discord's REST API is, without the version: `https://discord.com/api`. */
  readonly api: string;
  /** Commands that Discord posts, in the place of its gateway; null or left out: the gateway. */
  readonly posted?: PostedInteractions | null;
  /** See `Registration`. */
  readonly guildId: string | undefined;
  readonly access: AccessRules;
  /** The least time between two requests of one person, in seconds. */
  readonly cooldownSeconds: number;
  readonly answers: { readonly strictness: Strictness; readonly locale?: Locale };
  /** Where the archive lives. */
  readonly host: ArchiveHost;
  /** Several corpora, each with an archive of its own, in place of `host`; null or left out: there is but one. */
  readonly corpora?: Corpora | null;
  /** The way into the corpus folder, for /add and /remove; null or left out: they say that it is closed. */
  readonly intake?: Intake | null;
  /** What people follow; null or left out: nothing can be followed. */
  readonly alerts?: Alerts | null;
  /** What is set for single channels; null or left out: nothing can be set. */
  readonly channels?: Channels | null;
  /** What is kept of questions and answers; null or left out: nothing, and answers have no buttons for it. */
  readonly feedback?: Feedback | null;
  /** How often it is looked whether there is news, in milliseconds; a sensible time where left out. */
  readonly alertEveryMs?: number;
  /** The time of day, for alerts; the computer's own where left out. */
  readonly clock?: () => Date;
  readonly commands: readonly Command[];
  /** Where the reader's pages are, to which citations without an address of their own lead; null for nowhere. */
  readonly readerUrl: string | null;
  readonly log: Log;
  readonly logQuestions: boolean;
  readonly metrics?: Metrics;
  /** Where it is kept which server is home; null or left out keeps it in memory. */
  readonly dataDir?: string | null;
  /** Told once where the connection can't go on: for good, or for too long. */
  readonly onEnd?: (ending: Ending) => void;
  /** How long to wait for Discord; sensible lengths where left out. */
  readonly patience?: Pick<ConnectionWatchOptions, 'silenceMs' | 'giveUpMs' | 'retryMs'>;
  /** Milliseconds, for measuring and waiting; the computer's own where left out. */
  readonly now?: () => number;
}
