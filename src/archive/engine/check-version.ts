import { type Engine, EngineError } from './engine.ts';
import { asRecord } from './layout.ts';

/** Major versions whose requests were tried. */
const MAJORS: readonly number[] = [2, 3];

/** The engine's version. Rejects with an `EngineError` unless it is OpenSearch in one that Verbatim knows. */
export async function checkVersion(engine: Engine): Promise<string> {
  const { body } = await engine.request({ method: 'GET', path: '/' });
  const { number, distribution } = asRecord(asRecord(body)['version']);
  const version = typeof number === 'string' ? number : 'of no version';
  if (distribution !== 'opensearch')
    throw new EngineError(
      'foreign',
      `ENGINE_URL leads to something else than OpenSearch (${String(distribution ?? 'Elasticsearch or unknown')} ${version}). Verbatim works with OpenSearch ${MAJORS.join(' and ')}.`,
    );
  if (!MAJORS.includes(Number.parseInt(version, 10)))
    throw new EngineError(
      'foreign',
      `ENGINE_URL leads to OpenSearch ${version}. Verbatim works with OpenSearch ${MAJORS.join(' and ')}.`,
    );
  return version;
}
