import { archiveOf } from '../src/library/memory-library.ts';
import { archiveContract } from './archive.contract.ts';
import { startEngineStandIn } from './engine-stand-in.ts';
import { openFilledEngine } from './filled-engine.ts';

archiveContract('in memory', async (articles) => {
  const archive = await archiveOf(articles);
  return { ask: async (use) => use(archive), close: async () => {} };
});

archiveContract('behind an engine (a stand-in)', async (articles) => {
  const engine = await startEngineStandIn();
  const filled = await openFilledEngine([engine.address], articles);
  return {
    ask: filled.ask,
    close: async () => {
      await filled.close();
      await engine.close();
    },
  };
});
