import pino from 'pino';
import { commands } from '../../commands/index.ts';
import { openAlerts } from '../../src/alerts/alerts.ts';
import type { ArchiveHost } from '../../src/answering/archive-host.ts';
import { openChannels } from '../../src/channels/channels.ts';
import { type Discord as Bot, startDiscord as startBot } from '../../src/discord/client.ts';
import type { DiscordOptions as BotOptions } from '../../src/discord/discord-options.ts';
import type { Library } from '../../src/library/library.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/sandbox/discord.ts';
import { hostOf } from '../host-of.ts';
import { harbourArticles } from './articles.ts';

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly id?: string;
  readonly query?: unknown;
}

export interface Newsroom {
  /** The stand-in for Discord, with the server's people. */
  readonly discord: StandIn;
  /** The bot that runs now. */
  readonly bot: Bot;
  /** What the bot wrote into its log. */
  readonly log: LogLine[];
  /** Ends the bot and starts a new one, as after an update of the program. */
  restart(changes?: Partial<BotOptions>): Promise<void>;
  close(): Promise<void>;
}

export interface NewsroomOptions {
  /** Where the articles come from; three invented ones where left out. */
  readonly library?: Library;
  /** Where the archive lives; in this thread where left out. */
  readonly host?: ArchiveHost;
  /** Settings of the bot; a function where they need ids of the stand-in's. */
  readonly bot?: Partial<BotOptions> | ((discord: StandIn) => Partial<BotOptions>);
  readonly discord?: StandInOptions;
}

/** The real bot with the real discord.js, connected to the stand-in. */
export async function openNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const discord = await startStandIn(
    options.discord ?? { guilds: [{ channels: [{ name: 'general' }, { name: 'quiet' }] }] },
  );
  const library = options.library ?? (await harbourLibrary());
  const own = typeof options.bot === 'function' ? options.bot(discord) : options.bot;
  const log: LogLine[] = [];
  const writtenLog = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const standard: BotOptions = {
    alerts: await openAlerts({ dataDir: null, log: writtenLog }),
    channels: await openChannels({ dataDir: null, log: writtenLog }),
    alertEveryMs: 20,
    token: discord.token,
    api: discord.apiBase,
    guildId: undefined,
    host: options.host ?? hostOf(library),
    commands,
    access: { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: [] },
    cooldownSeconds: 0,
    answers: { strictness: 'normal' },
    readerUrl: null,
    log: writtenLog,
    logQuestions: false,
  };
  const registered = own?.commands?.length ?? commands.length;
  let bot: Bot = await startBot({ ...standard, ...own });
  await discord.ready(registered);
  return {
    discord,
    log,
    get bot() {
      return bot;
    },
    async restart(changes = {}) {
      await bot.close();
      bot = await startBot({ ...standard, ...own, ...changes });
      await discord.ready(registered);
    },
    async close() {
      await bot.close();
      await library.close();
      await options.host?.close();
      await discord.close();
    },
  };
}

async function harbourLibrary(): Promise<Library> {
  const library = openMemoryLibrary(() => harbourArticles);
  await library.reindex();
  return library;
}
