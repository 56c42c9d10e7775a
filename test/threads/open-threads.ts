import pino from 'pino';
import type { ArchiveHost } from '../../src/answering/archive-host.ts';
import { type HostOptions, hostInThreads } from '../../src/answering/thread/host-in-threads.ts';
import type { Article } from '../../src/model.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';

/** A host in threads of its own over a folder of articles. */
export interface OpenThreads {
  readonly host: ArchiveHost;
  readonly folder: TemporaryFolder;
  readonly log: readonly { readonly level: number; readonly msg: string }[];
  close(): Promise<void>;
}

export async function openThreads(
  articles: readonly Article[],
  options: Partial<HostOptions> = {},
): Promise<OpenThreads> {
  const folder = await makeFolder();
  const records = articles.map(({ title, outlet, published, url, text }) => ({
    title,
    outlet,
    date: published,
    url,
    text,
  }));
  await folder.put('corpus/articles.json', JSON.stringify(records));
  const log: { level: number; msg: string }[] = [];
  const host = hostInThreads({
    corpusDir: folder.place('corpus'),
    dataDir: folder.place('data'),
    workers: 0,
    watch: false,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    entry: new URL('./start-trying-worker.mjs', import.meta.url),
    ...options,
  });
  await host.reindex();
  return {
    host,
    folder,
    log,
    close: async () => {
      await host.close();
      await folder.remove();
    },
  };
}
