import pino from 'pino';
import { commands } from '../../commands/index.ts';
import { citationLink } from '../../src/answer/citation-link.ts';
import type { Library } from '../../src/archive/library.ts';
import { openMemoryLibrary } from '../../src/archive/memory-library.ts';
import { startDiscord as startBot } from '../../src/discord/client.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/web/start-sandbox.ts';
import { harbourArticles } from '../journeys/articles.ts';

/** Questions that the invented articles answer. */
export const examples = [
  'When did the harbour of Port Selda reopen?',
  'How many birds did Irena Vol count?',
  'Who dismissed the reports of oil?',
];

/** The sandbox with the real bot in it, over invented articles. */
export async function openSandboxWithBot(
  library?: Library,
  port = 0,
): Promise<{ sandbox: Sandbox; close(): Promise<void> }> {
  const shelf = library ?? openMemoryLibrary(() => harbourArticles);
  if (!library) await shelf.reindex();
  const sandbox = await startSandbox({ port, examples: () => examples });
  const bot = await startBot({
    ...{ token: sandbox.token, api: sandbox.apiBase, guildId: undefined, library: shelf, commands },
    access: { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: [] },
    cooldownSeconds: 0,
    answers: { strictness: 'normal' },
    addressOf: (citation, words, archive) =>
      citationLink({ citation, span: words?.span ?? null }, archive?.get(citation.articleId)?.article, null),
    log: pino({ level: 'silent' }),
    logQuestions: false,
  });
  return {
    sandbox,
    async close() {
      await bot.close();
      await shelf.close();
      await sandbox.close();
    },
  };
}
