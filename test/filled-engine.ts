import type { Archive } from '../src/archive/archive.ts';
import { connectEngine } from '../src/archive/engine/connect.ts';
import { openEngineArchive } from '../src/archive/engine/engine-archive.ts';
import { takeLease } from '../src/archive/engine/lease.ts';
import { type PublishOutcome, publishArchive } from '../src/archive/engine/publish.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model.ts';

/** An engine with articles in it, and the way to put others in. */
export interface FilledEngine {
  ask<Result>(use: (archive: Archive) => Result | Promise<Result>): Promise<Result>;
  fill(articles: readonly Article[], program?: string): Promise<PublishOutcome>;
  close(): Promise<void>;
}

const ALIAS = 'tests';

export async function openFilledEngine(
  nodes: readonly string[],
  articles: readonly Article[],
): Promise<FilledEngine> {
  const engine = await connectEngine({ nodes });
  const fill = async (own: readonly Article[], program = 'this one'): Promise<PublishOutcome> => {
    const lease = await takeLease(engine, ALIAS);
    if (!('isHeld' in lease)) throw new Error(`${lease.host} has the lease`);
    try {
      const read = own.map((article) => ({ article, extraction: extract(article) }));
      const contents = { articles: read, builtAt: '2031-07-01T00:00:00.000Z' };
      const owner = { alias: ALIAS, program };
      return await publishArchive(contents, { engine, owner, lease, pausesMs: [1, 1] });
    } finally {
      await lease.release();
    }
  };
  await fill(articles);
  const archive = openEngineArchive({ engine, alias: ALIAS });
  return {
    ask: async (use) => {
      const result = await archive.ask(async (view) => ({ made: await use(view) }));
      if (result === null) throw new Error('the engine holds nothing');
      return result.made;
    },
    fill,
    close: () => engine.close(),
  };
}
