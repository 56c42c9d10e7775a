import type { FillingPlan } from './archive-contents.ts';
import type { Engine } from './engine.ts';
import { asList, asRecord, CHANGES_ID, paragraphId, readStems } from './layout.ts';
import { readOutlinePieces, unlessGone } from './manifest.ts';
import { type Manifest, pieceIds } from './outline-pieces.ts';
import { sendArticles } from './send-articles.ts';
import { sendOutline } from './send-outline.ts';
import { WordCounts } from './word-counts.ts';
import { deleteDocuments, refresh, type Writing, writeDocuments } from './write-documents.ts';

/** An article that an index has. */
type HeldArticle = readonly [key: string, paragraphs: number];

export interface Change extends FillingPlan {
  /** Of what is there. */
  readonly manifest: Manifest;
  /** Places of the articles that are new to the index. */
  readonly fresh: readonly number[];
  readonly gone: readonly HeldArticle[];
}

/** How many paragraphs are asked for at once. */
const MAX_PARAGRAPHS = 1_000;
const READING_TIMEOUT_MS = 30_000;

/** The articles of an index by their keys, with the number of their paragraphs; null where its outline is gone. */
export function readHeld(
  engine: Engine,
  alias: string,
  manifest: Manifest,
): Promise<ReadonlyMap<string, number> | null> {
  const read = async () => {
    const held = new Map<string, number>();
    for await (const { keys, paragraphs } of readOutlinePieces(engine, alias, manifest)('articles'))
      for (const [i, key] of keys.entries()) held.set(key, paragraphs[i] ?? 0);
    return held;
  };
  return unlessGone(read());
}

/** Adds what is new and takes away what is gone; false where the index lacks what it should have, and is to be filled anew. */
export async function changeIndex(change: Change, writing: Writing): Promise<boolean> {
  const { wanted, manifest, fresh, gone, onProgress } = change;
  const words = await unlessGone(countsWithout(gone, manifest, writing));
  if (words === null) return false;
  const { articles, keys } = wanted;
  const added = fresh.map((position): HeldArticle => {
    return [keys[position] ?? '', articles[position]?.article.paragraphs.length ?? 0];
  });
  const deleted = [...gone, ...(await readChanges(writing, new Set(keys)))];
  // Whoever goes on after a kill finds here what may be there in part, or no longer needed.
  const changes = { body: toBody({ articles: [...added, ...deleted] }) };
  await writeDocuments(writing, [{ id: CHANGES_ID, source: changes }]);
  await sendArticles(wanted, fresh, writing, { words, onProgress });
  const before = pieceIds(manifest);
  const { pieces } = await sendOutline(writing, { ...change, words, there: new Set(before) });
  const needed = new Set(pieceIds({ pieces }));
  await deleteDocuments(writing, [
    ...deleted.flatMap(([key, paragraphs]) => idsOf(key, paragraphs)),
    ...before.filter((id) => !needed.has(id)),
    CHANGES_ID,
  ]);
  await refresh(writing);
  return true;
}

/** The counts of an index without some of its articles; null where not all paragraphs of these are there. */
async function countsWithout(
  gone: readonly HeldArticle[],
  manifest: Manifest,
  { engine, index }: Writing,
): Promise<WordCounts | null> {
  const words = new WordCounts(manifest.lengths);
  for await (const piece of readOutlinePieces(engine, index, manifest)('words'))
    for (const word of piece) words.add(word);
  const ids = gone.flatMap(([key, paragraphs]) => idsOf(key, paragraphs).slice(1));
  for (let at = 0; at < ids.length; at += MAX_PARAGRAPHS) {
    const { body } = await engine.request({
      method: 'POST',
      path: `/${index}/_mget`,
      query: { _source: 'text,heading' },
      body: { ids: ids.slice(at, at + MAX_PARAGRAPHS) },
      timeoutMs: READING_TIMEOUT_MS,
    });
    for (const document of asList(asRecord(body)['docs'])) {
      const { _source: source } = asRecord(document);
      if (source === undefined) return null;
      words.count(readStems(source), -1);
    }
  }
  return words;
}

/** What a change that was broken off may have left, but for the articles that are wanted. */
async function readChanges(
  { engine, index }: Writing,
  wanted: ReadonlySet<string>,
): Promise<readonly HeldArticle[]> {
  const { body } = await engine.request({
    method: 'GET',
    path: `/${index}/_doc/${CHANGES_ID}`,
    allowed: [404],
  });
  const encoded = asRecord(asRecord(body)['_source'])['body'];
  if (typeof encoded !== 'string') return [];
  const { articles }: { articles: HeldArticle[] } = JSON.parse(Buffer.from(encoded, 'base64').toString());
  return articles.filter(([key]) => !wanted.has(key));
}

function idsOf(key: string, paragraphs: number): string[] {
  return [key, ...Array.from({ length: paragraphs }, (_, i) => paragraphId(key, i + 1))];
}

function toBody(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}
