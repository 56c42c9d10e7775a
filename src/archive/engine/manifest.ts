import { type Engine, EngineError } from './engine.ts';
import { asList, asRecord, MANIFEST_ID } from './layout.ts';
import type { Outline } from './outline.ts';
import { decodeOutline, type Manifest, pieceIds } from './outline-codec.ts';

/** How many pieces of an outline are asked for at once. */
const MAX_PIECES = 8;
/** Pieces are larger than what a question asks for. */
const PIECES_TIMEOUT_MS = 30_000;

/** What an index holds; null where there is none of that name, or it was not filled to its end. */
export async function readManifest(engine: Engine, alias: string): Promise<Manifest | null> {
  const { body, status } = await engine.request({
    method: 'GET',
    path: `/${alias}/_doc/${MANIFEST_ID}`,
    allowed: [404],
  });
  const manifest = asRecord(asRecord(body)['_source'])['manifest'];
  return status === 404 || manifest === undefined ? null : (manifest as Manifest);
}

/** The version that an index holds now; null where it holds none. */
export async function readHeldVersion(engine: Engine, alias: string): Promise<string | null> {
  const { body, status } = await engine.request({
    method: 'GET',
    path: `/${alias}/_doc/${MANIFEST_ID}`,
    query: { _source_includes: 'manifest.version,manifest.program' },
    allowed: [404],
  });
  const { version } = asRecord(asRecord(asRecord(body)['_source'])['manifest']);
  return status === 404 || typeof version !== 'string' ? null : version;
}

/** Fetches the outline that a manifest describes; null where some of it is gone, since there is a newer one by now. */
export async function fetchOutline(
  engine: Engine,
  alias: string,
  manifest: Manifest,
): Promise<Outline | null> {
  const ids = pieceIds(manifest);
  const pieces = new Map<string, Uint8Array>();
  for (let at = 0; at < ids.length; at += MAX_PIECES) {
    const { body } = await engine.request({
      method: 'POST',
      path: `/${alias}/_mget`,
      body: { ids: ids.slice(at, at + MAX_PIECES) },
      timeoutMs: PIECES_TIMEOUT_MS,
    });
    for (const document of asList(asRecord(body)['docs'])) {
      const { _id: id, _source: source } = asRecord(document);
      const encoded = asRecord(source)['body'];
      if (typeof encoded === 'string') pieces.set(String(id), Buffer.from(encoded, 'base64'));
    }
  }
  if (ids.some((id) => !pieces.has(id))) return null;
  return decodeOutline(manifest, (id) => {
    const piece = pieces.get(id);
    if (!piece) throw new EngineError('changed', `The piece ${id} of the search engine's index is gone.`);
    return piece;
  });
}
