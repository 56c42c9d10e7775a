import type { FillingPlan } from './archive-contents.ts';
import type { Engine } from './engine.ts';
import { causeOf, explainStatus } from './explain-failure.ts';
import { type IndexOwner, indexSettings } from './layout.ts';
import { sendArticles } from './send-articles.ts';
import { sendOutline } from './send-outline.ts';
import { WordCounts } from './word-counts.ts';
import type { Writing } from './write-documents.ts';

export interface NewIndex extends FillingPlan {
  readonly owner: IndexOwner;
  /** Indices from which the alias is taken, and which are deleted then. */
  readonly others: readonly string[];
}

/** Fills a new index, and leads the alias to it. */
export async function fillIndex(filling: NewIndex, writing: Writing): Promise<void> {
  const { wanted, owner, others, onProgress } = filling;
  const { engine, index } = writing;
  await createIndex(engine, index, owner);
  try {
    const words = new WordCounts();
    const all = wanted.keys.map((_, position) => position);
    await sendArticles(wanted, all, writing, { words, onProgress });
    await sendOutline(writing, { ...filling, words, there: new Set() });
    writing.check();
    const remove = others.map((other) => ({
      remove: { index: other, alias: owner.alias, must_exist: false },
    }));
    const actions = [...remove, { add: { index, alias: owner.alias } }];
    await engine.request({ method: 'POST', path: '/_aliases', body: { actions } });
  } catch (error) {
    // What can't be deleted now is deleted by the next call.
    await deleteIndices(engine, [index]).catch(() => {});
    throw error;
  }
  await deleteIndices(engine, others);
}

export async function deleteIndices(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of names) await engine.request({ method: 'DELETE', path: `/${name}`, allowed: [404] });
}

/** Takes it for made where it is there already: the client sends again what was not answered in time, and nobody else has that name. */
async function createIndex(engine: Engine, index: string, owner: IndexOwner): Promise<void> {
  const { status, body } = await engine.request({
    method: 'PUT',
    path: `/${index}`,
    body: indexSettings(owner),
    allowed: [400],
    timeoutMs: CREATING_MS,
  });
  if (status === 400 && !causeOf(body).includes('resource_already_exists')) throw explainStatus(status, body);
}

const CREATING_MS = 60_000;
