import { checkVersion } from '../archive/engine/check-version.ts';
import { connectEngine } from '../archive/engine/connect.ts';
import { EngineError } from '../archive/engine/engine.ts';
import { findIndices } from '../archive/engine/layout.ts';
import { readManifest } from '../archive/engine/manifest.ts';
import type { EngineSettings } from '../library/engine-library.ts';
import { UserError } from '../user-error.ts';
import { type Check, mend, ok } from './check.ts';

const WHAT = 'Search engine';

/** Looks whether the search engine answers, is one that is known, and what it holds. */
export async function checkEngine(settings: EngineSettings): Promise<Check> {
  try {
    const engine = await connectEngine(settings);
    try {
      const version = await checkVersion(engine);
      const { current } = await findIndices(engine, settings.index);
      const manifest = current === null ? null : await readManifest(engine, settings.index);
      const held = manifest ? `${manifest.lengths.paragraphs} paragraphs` : 'nothing yet';
      return ok(WHAT, `OpenSearch ${version} holds ${held} under the name ${settings.index}`);
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (error instanceof EngineError || error instanceof UserError) return mend(WHAT, error.message);
    throw error;
  }
}
