import type { IndexedArchive } from '../indexed-archive.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import { type EngineDocument, engineDocuments } from './documents.ts';
import { type Engine, EngineError } from './engine.ts';
import { causeOf, explainStatus } from './explain-failure.ts';
import {
  asRecord,
  CHANGES_ID,
  FORMAT,
  findIndices,
  type IndexOwner,
  indexSettings,
  MANIFEST_ID,
  paragraphId,
} from './layout.ts';
import type { Lease } from './lease.ts';
import { fetchOutline, readManifest } from './manifest.ts';
import {
  encodeOutline,
  keysOfArticles,
  type Manifest,
  manifestOf,
  type Piece,
  pieceIds,
} from './outline-codec.ts';
import { deleteDocuments, refresh, type Writing, writeDocuments } from './write-documents.ts';

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
}

/** From this share of changed articles on, a new index is filled beside the one in use. */
const MAX_CHANGED = 0.5;

/**
 * Brings an index up to date with an archive: what changed is added beside what is there, under ids of its own, then the manifest is exchanged, then what is no
 * longer needed is deleted. Whoever answers meanwhile sees the whole old archive or the whole new one. Where there is no index, or one of another
 * program, or most of it changed, a new one is filled, and the alias led to it. Rejects with an `EngineError`; whatever was
 * broken off is mended by the next call.
 */
export async function publishArchive(
  archive: IndexedArchive,
  publication: Publication,
): Promise<PublishOutcome> {
  const { engine, owner } = publication;
  const keys = keysOfArticles(archive);
  const { current, owner: before, all } = await findIndices(engine, owner.alias);
  const manifest = current === null ? null : await readManifest(engine, owner.alias);
  const isOurs = before?.program === owner.program && manifest?.format === FORMAT;
  const held = manifest && isOurs ? await readHeld(engine, owner.alias, manifest) : null;
  const known = new Set(held?.keys());
  const fresh = keys.flatMap((key, position) => (known.has(key) ? [] : [position]));
  const own = new Set(keys);
  const gone = [...(held ?? [])].filter(([key]) => !own.has(key));
  const isFew = Math.max(fresh.length, gone.length) <= MAX_CHANGED * Math.max(1, known.size);
  const plan = { archive, keys, publication };
  if (current !== null && manifest && held && isFew) {
    const index = current;
    await change({ ...plan, writing: writingTo(index, publication), manifest, fresh, gone });
    await deleteIndices(
      engine,
      all.filter((name) => name !== index),
    );
    return { sent: fresh.length, removed: gone.length, isFull: false };
  }
  await fill(plan, all);
  return { sent: keys.length, removed: gone.length, isFull: true };
}

interface Plan {
  readonly archive: IndexedArchive;
  readonly keys: readonly string[];
  readonly publication: Publication;
}

/** Articles by their keys, with the number of their paragraphs. */
type Held = ReadonlyMap<string, number>;

async function readHeld(engine: Engine, alias: string, manifest: Manifest): Promise<Held | null> {
  const outline = await fetchOutline(engine, alias, manifest);
  return outline && new Map(outline.articles.map(({ key, head }) => [key, head.paragraphs.length]));
}

function writingTo(index: string, { engine, lease }: Publication): Writing {
  const check = (): void => {
    if (!lease.isHeld())
      throw new EngineError(
        'red',
        'The right to write into the search engine ran out while it was written to; the next reindex goes on.',
      );
  };
  return { engine, index, check };
}

/** Fills a new index, and leads the alias to it. */
async function fill({ archive, keys, publication }: Plan, others: readonly string[]): Promise<void> {
  const { engine, owner } = publication;
  const index = `${owner.alias}.${Date.now().toString(36)}`;
  await createIndex(engine, index, owner);
  try {
    const writing = writingTo(index, publication);
    const all = keys.map((_, position) => position);
    await sendArticles({ archive, keys, publication }, writing, all);
    const pieces = await sendPieces(writing, archive, keys, new Set());
    await refresh(writing);
    await writeDocuments(writing, [manifestDocument(manifestOf(archive, owner.program, pieces))]);
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

interface Change extends Plan {
  readonly writing: Writing;
  readonly manifest: Manifest;
  /** Places of the articles that are new to the index. */
  readonly fresh: readonly number[];
  readonly gone: readonly (readonly [key: string, paragraphs: number])[];
}

async function change(plan: Change): Promise<void> {
  const { archive, keys, publication, writing, manifest, fresh, gone } = plan;
  const leftovers = await readChanges(writing, new Set(keys));
  const added = fresh.map((position) => {
    const paragraphs = archive.parts.articles[position]?.article.paragraphs.length ?? 0;
    return [keys[position] ?? '', paragraphs] as const;
  });
  const deleted = [...gone, ...leftovers];
  // Whoever goes on after a kill finds here what may be there in part, or no longer needed.
  const changes = { body: toBody({ articles: [...added, ...deleted] }) };
  await writeDocuments(writing, [{ id: CHANGES_ID, source: changes }]);
  await sendArticles(plan, writing, fresh);
  const before = pieceIds(manifest);
  const pieces = await sendPieces(writing, archive, keys, new Set(before));
  await refresh(writing);
  await writeDocuments(writing, [manifestDocument(manifestOf(archive, publication.owner.program, pieces))]);
  const needed = new Set(pieces.map(({ id }) => id));
  await deleteDocuments(writing, [
    ...deleted.flatMap(([key, paragraphs]) => idsOf(key, paragraphs)),
    ...before.filter((id) => !needed.has(id)),
    CHANGES_ID,
  ]);
  await refresh(writing);
}

/** What a change that was broken off may have left, but for the articles that are wanted. */
async function readChanges(
  { engine, index }: Writing,
  wanted: ReadonlySet<string>,
): Promise<(readonly [key: string, paragraphs: number])[]> {
  const { body } = await engine.request({
    method: 'GET',
    path: `/${index}/_doc/${CHANGES_ID}`,
    allowed: [404],
  });
  const encoded = asRecord(asRecord(body)['_source'])['body'];
  if (typeof encoded !== 'string') return [];
  const { articles }: { articles: [string, number][] } = JSON.parse(
    Buffer.from(encoded, 'base64').toString(),
  );
  return articles.filter(([key]) => !wanted.has(key));
}

async function sendArticles(
  { archive, keys, publication }: Plan,
  writing: Writing,
  positions: readonly number[],
): Promise<void> {
  const slice = startTimeSlice();
  const { onProgress = () => {} } = publication;
  let waiting: EngineDocument[] = [];
  for (const [done, position] of positions.entries()) {
    const entry = archive.parts.articles[position];
    const key = keys[position];
    if (entry && key !== undefined) waiting.push(...engineDocuments(entry, key));
    if (slice.expired()) await slice.yield();
    if (waiting.length < MAX_WAITING) continue;
    await writeDocuments(writing, waiting);
    waiting = [];
    onProgress(done + 1, positions.length);
  }
  await writeDocuments(writing, waiting);
  onProgress(positions.length, positions.length);
}

/** Documents that are made before they are sent: some megabytes. */
const MAX_WAITING = 4_000;

/** Sends the pieces of the outline that are not among those there; gives all. */
async function sendPieces(
  writing: Writing,
  archive: IndexedArchive,
  keys: readonly string[],
  there: ReadonlySet<string>,
): Promise<Pick<Piece, 'section' | 'id'>[]> {
  const slice = startTimeSlice();
  const all: Pick<Piece, 'section' | 'id'>[] = [];
  for (const { section, id, bytes } of encodeOutline(archive, keys)) {
    all.push({ section, id });
    const body = Buffer.from(bytes).toString('base64');
    if (!there.has(id)) await writeDocuments(writing, [{ id, source: { body } }]);
    if (slice.expired()) await slice.yield();
  }
  return all;
}

function manifestDocument(manifest: Manifest): EngineDocument {
  return { id: MANIFEST_ID, source: { manifest } };
}

function idsOf(key: string, paragraphs: number): string[] {
  return [key, ...Array.from({ length: paragraphs }, (_, i) => paragraphId(key, i + 1))];
}

function toBody(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}

async function deleteIndices(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of names) await engine.request({ method: 'DELETE', path: `/${name}`, allowed: [404] });
}
