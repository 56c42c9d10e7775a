import { type ArchiveContents, identifyArticles } from './archive-contents.ts';
import { changeIndex, readHeld } from './change-index.ts';
import { type Engine, EngineError } from './engine.ts';
import { deleteIndices, fillIndex } from './fill-index.ts';
import { FORMAT, findIndices, type IndexOwner } from './layout.ts';
import type { Lease } from './lease.ts';
import { readManifest, readOutlineState } from './manifest.ts';
import { writeManifest } from './send-outline.ts';
import { refresh, type Writing } from './write-documents.ts';

/** What came of it: how many articles were sent and taken away; `isFull` where a new index was filled. */
export interface PublishOutcome {
  readonly sent: number;
  readonly removed: number;
  readonly isFull: boolean;
}

export interface Publication {
  readonly engine: Engine;
  readonly owner: IndexOwner;
  readonly lease: Lease;
  /** Told of the articles that were sent, and how many there are to send. */
  readonly onProgress?: (done: number, total: number) => void;
  /** See `Writing`. */
  readonly pausesMs?: readonly number[];
  readonly onTrouble?: Writing['onTrouble'];
}

const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 20_000];

/** From this share of changed articles on, a new index is filled beside the one in use. */
const MAX_CHANGED = 0.5;

/**
 * Brings an index up to date with articles: what changed is added beside what is there, under ids of its own, then the manifest is exchanged, then what is no
 * longer needed is deleted; where nothing changed, nothing is worked out, and the manifest says when that was seen. Whoever answers meanwhile sees the whole old archive or the whole new one. Where there is no index, or one of another
 * program, or most of it changed, a new one is filled, and the alias led to it. No index is made in memory: the stems are counted while they are sent. Rejects with an
 * `EngineError`; whatever was broken off is mended by the next call.
 */
export async function publishArchive(
  contents: ArchiveContents,
  publication: Publication,
): Promise<PublishOutcome> {
  const { engine, owner, onProgress = () => {} } = publication;
  const wanted = await identifyArticles(contents);
  const { keys } = wanted;
  const { current, owner: before, all } = await findIndices(engine, owner.alias);
  const manifest = current === null ? null : await readManifest(engine, owner.alias);
  const isOurs = before?.program === owner.program && manifest?.format === FORMAT;
  const state = manifest && isOurs ? await readOutlineState(engine, owner.alias, manifest) : 'lost';
  const deleteOthers = () =>
    deleteIndices(
      engine,
      all.filter((name) => name !== current),
    );
  if (current !== null && state === 'whole' && manifest?.version === wanted.version) {
    const writing = writingTo(current, publication);
    await refresh(writing); // a run may have ended after it deleted, before it said so
    await writeManifest(writing, { ...manifest, builtAt: wanted.builtAt });
    await deleteOthers();
    return { sent: 0, removed: 0, isFull: false };
  }
  const held = manifest && state !== 'lost' ? await readHeld(engine, owner.alias, manifest) : null;
  const fresh = keys.flatMap((key, position) => (held?.has(key) ? [] : [position]));
  const own = new Set(keys);
  const gone = [...(held ?? [])].filter(([key]) => !own.has(key));
  const isFew = Math.max(fresh.length, gone.length) <= MAX_CHANGED * Math.max(1, held?.size ?? 0);
  const plan = { wanted, program: owner.program, onProgress };
  if (current !== null && manifest && held && isFew) {
    const writing = writingTo(current, publication);
    if (await changeIndex({ ...plan, manifest, fresh, gone }, writing)) {
      await deleteOthers();
      return { sent: fresh.length, removed: gone.length, isFull: false };
    }
  }
  const index = `${owner.alias}.${Date.now().toString(36)}`;
  await fillIndex({ ...plan, owner, others: all }, writingTo(index, publication));
  return { sent: keys.length, removed: gone.length, isFull: true };
}

function writingTo(index: string, publication: Publication): Writing {
  const { engine, lease, pausesMs = PAUSES_MS, onTrouble = () => {} } = publication;
  const check = (): void => {
    if (!lease.isHeld())
      throw new EngineError(
        'red',
        'The right to write into the search engine ran out while it was written to; the next reindex goes on.',
      );
  };
  return { engine, index, check, pausesMs, onTrouble };
}
