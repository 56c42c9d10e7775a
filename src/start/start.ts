import { NO_ARCHIVE } from '../answering/no-archive.ts';
import type { Config } from '../config.ts';
import type { Ending } from '../exit-status.ts';
import { removeDrafts } from '../intake/corpus-files.ts';
import type { Log } from '../log.ts';
import { createMetrics, NO_METRICS } from '../metrics.ts';
import { fillArchive } from './fill-archive.ts';
import type { Closable, Foundation } from './foundation.ts';
import { readCorporaSettings } from './open-corpora.ts';
import { draftFolders, loadFront, openHost, openMemory, takeDataDir } from './open-foundation.ts';
import { startForReal } from './start-for-real.ts';
import { startInSandbox } from './start-in-sandbox.ts';

/**
 * Settings → library → reader and Discord, or the sandbox where no token is set. What runs is added to `running`. Throws an `EndingError` where it
 * can't start; `onEnd` is told where it can't go on later.
 */
export async function start(
  config: Config,
  log: Log,
  running: Closable[],
  onEnd: (ending: Ending) => void,
): Promise<void> {
  const corporaSettings = await readCorporaSettings(config);
  const lock = await takeDataDir(config.DATA_DIR, log);
  if (lock) {
    running.push({ close: lock.release });
    for (const folder of draftFolders(config)) await removeDrafts(folder);
  }
  const page = config.METRICS ? createMetrics() : null;
  const metrics = page ?? NO_METRICS;
  const host = corporaSettings ? NO_ARCHIVE : openHost(config, log, metrics, onEnd);
  running.push(host);
  // The archive's thread starts meanwhile.
  const front = await loadFront(corporaSettings !== null);
  metrics.watchArchive(host.status);
  // What is followed and rated in the sandbox is of a server that is gone with the process.
  const kept = lock && config.DISCORD_TOKEN !== undefined ? config.DATA_DIR : null;
  const { alerts, feedback, channels } = await openMemory(kept, config, log, running);
  const foundation: Foundation = {
    config,
    log,
    host,
    metrics,
    page,
    alerts,
    feedback,
    channels,
    front,
    corporaSettings,
    isKept: kept !== null,
    running,
    onEnd,
  };
  if (config.DISCORD_TOKEN === undefined) {
    log.info(
      'No DISCORD_TOKEN is set: this is the sandbox, a stand-in for Discord on this machine alone. Set one in .env for the real one.',
    );
    const sandbox = import('../sandbox/web/start-sandbox.ts');
    await fillArchive(foundation);
    await startInSandbox(foundation, await sandbox);
    return;
  }
  if (corporaSettings === null) void fillArchive(foundation);
  await startForReal(foundation, config.DISCORD_TOKEN);
}
