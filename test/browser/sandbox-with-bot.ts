import pino from 'pino';
import { commands } from '../../commands/index.ts';
import { startDiscord as startBot } from '../../src/discord/client.ts';
import type { Library } from '../../src/library/library.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { serveReader } from '../../src/reader/serve.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/web/start-sandbox.ts';
import { hostOf } from '../host-of.ts';
import { harbourArticles } from '../journeys/articles.ts';

/** Questions that the invented articles answer. */
export const harbourQuestions = [
  'When did the harbour of Port Selda reopen?',
  'How many birds did Irena Vol count?',
  'Who dismissed the reports of oil?',
];

/** The same as commands. */
const harbourTour = [
  { kind: 'check', claim: 'The channel is safe again' },
  { kind: 'timeline', topic: 'harbour of Port Selda' },
  { kind: 'who-said', speaker: 'Irena Vol' },
];

export interface SandboxWithBot {
  readonly sandbox: Sandbox;
  /** Where the reader's pages are, to which citations without a link of their own lead. */
  readonly readerUrl: string;
  close(): Promise<void>;
}

/** The sandbox with the real bot and the reader in it; over invented articles, unless a filled library is given. */
export async function openSandboxWithBot(
  library?: Library,
  examples: readonly string[] = harbourQuestions,
): Promise<SandboxWithBot> {
  const opened = library ?? openMemoryLibrary(() => harbourArticles);
  if (!library) await opened.reindex();
  const host = hostOf(opened);
  const sandbox = await startSandbox({
    port: 0,
    offers: () => ({ examples, tour: harbourTour, readerUrl: null }),
  });
  const reader = await serveReader({
    archive: host,
    log: { error: () => undefined },
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    articles: true,
  });
  const bot = await startBot({
    token: sandbox.token,
    api: sandbox.apiBase,
    guildId: undefined,
    host,
    commands,
    access: { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: [] },
    cooldownSeconds: 0,
    answers: { strictness: 'normal' },
    readerUrl: reader.address,
    log: pino({ level: 'silent' }),
    logQuestions: false,
  });
  return {
    sandbox,
    readerUrl: reader.address,
    async close() {
      await bot.close();
      await reader.close();
      await opened.close();
      await sandbox.close();
    },
  };
}
