import type { Occurrence, RankedParagraph } from '../archive.ts';
import type { IndexDocument } from '../index/postings-builder.ts';
import { countInText, packCounts } from '../index/segment.ts';
import type { Engine, EngineRequest } from './engine.ts';
import { EngineError } from './engine.ts';
import { causeOf } from './explain-failure.ts';
import type { Missing } from './fetched-parts.ts';
import { asList, asRecord, readParagraphId, readStems } from './layout.ts';
import { paragraphScorer } from './score-paragraph.ts';
import { MAX_CHOSEN, occurrenceBody, type Sought, searchBody } from './searches.ts';
import type { ArchiveView } from './view.ts';

/** How many of them are asked for in one request. */
const MAX_SEARCHES = 32;
const MAX_ARTICLES = 200;

/** A paragraph as the engine gives it: its stems, and where its article stands in the outline. */
interface Hit extends IndexDocument {
  readonly position: number;
  readonly n: number;
  readonly sort: readonly unknown[];
}

/** Where what is fetched comes from, and where it goes. */
export interface Fetching {
  readonly engine: Engine;
  readonly alias: string;
  readonly view: ArchiveView;
}

/** Fetches all that is missing, at once, and puts it into the view. What belongs to another version is left out. */
export async function fetchMissing(fetching: Fetching, missing: Missing): Promise<void> {
  const searches = [...missing.searches];
  const articles = [...missing.articles];
  await Promise.all([
    ...inParts(searches, MAX_SEARCHES).map((part) => runSearches(fetching, part)),
    ...inParts(articles, MAX_ARTICLES).map((part) => getArticles(fetching, part)),
    ...[...missing.stems].map((stem) => listOccurrences(fetching, stem)),
  ]);
}

async function runSearches(
  fetching: Fetching,
  searches: readonly (readonly [name: string, sought: Sought])[],
): Promise<void> {
  const { engine, alias, view } = fetching;
  const { outlets } = view.outline.articles;
  // Weights of words must not depend on the part of the index that a paragraph is in.
  const header = { index: alias, search_type: 'dfs_query_then_fetch' };
  const lines = searches.flatMap(([, sought]) => [header, searchBody(sought, view.outline, outlets)]);
  const { body } = await engine.request({ method: 'POST', path: '/_msearch', lines });
  const responses = asList(asRecord(body)['responses']);
  for (const [i, [name, sought]] of searches.entries())
    view.found.addRanked(name, order(view, sought, hitsIn(view, responses[i])));
}

/** The paragraphs that the engine chose, by our own formula; of equal ones the first in reading order. */
function order(view: ArchiveView, { terms, limit }: Sought, hits: readonly Hit[]): RankedParagraph[] {
  const { paragraphs, means } = view.outline;
  const score = paragraphScorer(terms, { paragraphs, means, frequency: (stem) => view.frequency(stem) });
  return hits
    .map((hit) => ({ ...hit, score: score(hit) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.position - b.position || a.n - b.n)
    .slice(0, limit)
    .map((one) => ({ articleId: view.ids[one.position] ?? '', paragraph: one.n, score: one.score }));
}

async function getArticles({ engine, alias, view }: Fetching, positions: readonly number[]): Promise<void> {
  const keys = positions.map((position) => view.outline.articles.keyAt(position));
  const { body } = await engine.request({
    method: 'POST',
    path: `/${alias}/_mget`,
    query: { _source: 'body' },
    body: { ids: keys },
  });
  for (const [i, document] of asList(asRecord(body)['docs']).entries()) {
    const encoded = asRecord(asRecord(document)['_source'])['body'];
    const position = positions[i] ?? -1;
    const id = view.ids[position];
    if (typeof encoded !== 'string' || id === undefined) continue;
    view.found.addArticle(position, id, Uint8Array.from(Buffer.from(encoded, 'base64')));
  }
}

/** All paragraphs with a stem, in reading order, in as many requests as that takes. */
async function listOccurrences({ engine, alias, view }: Fetching, stem: string): Promise<void> {
  const found: Hit[] = [];
  for (let after: readonly unknown[] | null = null; ; ) {
    const body: object = occurrenceBody(stem, after);
    const request: EngineRequest = { method: 'POST', path: `/${alias}/_search`, body };
    const { body: told } = await engine.request(request);
    const hits = hitsIn(view, told);
    found.push(...hits);
    after = hits.at(-1)?.sort ?? null;
    if (after === null || asList(asRecord(asRecord(told)['hits'])['hits']).length < MAX_CHOSEN) break;
  }
  const occurrences = found
    .sort((a, b) => a.position - b.position || a.n - b.n)
    .map(({ position, n, text, heading }): Occurrence => {
      const times = countInText(packCounts(text.filter((one) => one === stem).length, 0));
      return {
        articleId: view.ids[position] ?? '',
        paragraph: n,
        times,
        isInHeading: heading.includes(stem),
      };
    });
  view.found.addOccurrences(stem, occurrences);
}

/** The hits of a search that are of this version. Throws an `EngineError` where a part of the index did not answer. */
function hitsIn(view: ArchiveView, response: unknown): Hit[] {
  const { hits, _shards: shards, status, error } = asRecord(response);
  const failed = asRecord(shards)['failed'];
  if (error !== undefined || (typeof failed === 'number' && failed > 0))
    throw new EngineError(
      'red',
      `The search engine can't reach all that it holds (status ${String(status ?? '')} ${causeOf(response)}).`,
    );
  return asList(asRecord(hits)['hits']).flatMap((hit) => {
    const { _id: id, _source: source, sort } = asRecord(hit);
    const { key, n } = readParagraphId(String(id));
    const position = view.outline.articles.placeOf(key);
    return position === undefined ? [] : [{ position, n, ...readStems(source), sort: asList(sort) }];
  });
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
