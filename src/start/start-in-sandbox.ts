import type { Strictness } from '../answer/options.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { SandboxOffers } from '../sandbox/web/snapshot.ts';
import type { Foundation } from './foundation.ts';
import { discordOptions, openIntake, openReader } from './open-parts.ts';

/** The same bot, connected to the stand-in for Discord; its citations lead to the reader on this machine. */
export async function startInSandbox(
  foundation: Foundation,
  { startSandbox }: typeof import('../sandbox/web/start-sandbox.ts'),
): Promise<void> {
  const { config, host, log, running } = foundation;
  const reader = await openReader(foundation, { port: 0, publicUrl: null });
  running.push(reader);
  const offers = watchOffers(host, config.ABSTAIN);
  offers();
  const readerUrl = config.READER ? reader.address : null;
  const sandbox = await startSandbox({
    port: config.PORT,
    offers: () => ({ ...offers(), readerUrl }),
    locale: config.LOCALE,
  });
  running.push(sandbox);
  const options = discordOptions(foundation, readerUrl);
  const intake = openIntake(foundation, sandbox.apiBase);
  const { startDiscord } = foundation.front;
  running.push(await startDiscord({ ...options, intake, token: sandbox.token, api: sandbox.apiBase }));
  if (sandbox.busyPort !== null) {
    log.warn(`Port ${sandbox.busyPort} is in use by another program; the sandbox took another.`);
  }
  log.info(`Open ${sandbox.url} in your browser, and ask.`);
}

/** What the page offers to try, asked for anew where the articles have changed. */
function watchOffers(
  host: ArchiveHost,
  strictness: Strictness,
): () => Pick<SandboxOffers, 'examples' | 'tour'> {
  let version = '';
  let known: Pick<SandboxOffers, 'examples' | 'tour'> = { examples: [], tour: [] };
  return () => {
    const current = host.status()?.version ?? '';
    if (version !== current) {
      version = current;
      const asked = Promise.all([host.ask('examples', { strictness }), host.ask('tour', { strictness })]);
      asked.then(
        ([examples, tour]) => {
          known = { examples: examples ?? [], tour: tour ?? [] };
        },
        () => undefined,
      );
    }
    return known;
  };
}
