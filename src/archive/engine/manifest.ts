import { decodeOutline, type ReadPieces } from './decode-outline.ts';
import type { Engine } from './engine.ts';
import { asList, asRecord, CHANGES_ID, MANIFEST_ID } from './layout.ts';
import type { Outline } from './outline.ts';
import { type Manifest, pieceIds, unpackPiece } from './outline-pieces.ts';

/** How many pieces of an outline are asked for at once. */
const MAX_PIECES = 4;
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

/** The version that an index holds now, and when the folder was read for it; null where it holds none. */
export async function readHeldVersion(
  engine: Engine,
  alias: string,
): Promise<Pick<Manifest, 'version' | 'builtAt'> | null> {
  const { body, status } = await engine.request({
    method: 'GET',
    path: `/${alias}/_doc/${MANIFEST_ID}`,
    query: { _source_includes: 'manifest.version,manifest.builtAt' },
    allowed: [404],
  });
  const { version, builtAt } = asRecord(asRecord(asRecord(body)['_source'])['manifest']);
  if (status === 404 || typeof version !== 'string' || typeof builtAt !== 'string') return null;
  return { version, builtAt };
}

/** Whether an index has all pieces of its outline: lost where one is gone, changing where a change of it was broken off. */
export type OutlineState = 'whole' | 'changing' | 'lost';

export async function readOutlineState(
  engine: Engine,
  alias: string,
  manifest: Manifest,
): Promise<OutlineState> {
  const { body } = await engine.request({
    method: 'POST',
    path: `/${alias}/_mget`,
    query: { _source: false },
    body: { ids: [CHANGES_ID, ...pieceIds(manifest)] },
    timeoutMs: PIECES_TIMEOUT_MS,
  });
  const [changes, ...pieces] = asList(asRecord(body)['docs']).map((one) => asRecord(one)['found'] === true);
  if (pieces.includes(false)) return 'lost';
  return changes ? 'changing' : 'whole';
}

/** A piece of an outline is no longer there. */
class GonePieceError extends Error {
  override readonly name = 'GonePieceError';
}

/** Fetches the outline that a manifest describes; null where some of it is gone, since there is a newer one by now. */
export function fetchOutline(engine: Engine, alias: string, manifest: Manifest): Promise<Outline | null> {
  return unlessGone(decodeOutline(manifest, readOutlinePieces(engine, alias, manifest)));
}

/** What was read of pieces; null where one of them is gone. */
export async function unlessGone<Result>(reading: Promise<Result>): Promise<Result | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GonePieceError) return null;
    throw error;
  }
}

/** Reads an outline's pieces, a few at a time. Reading one that is gone throws what `unlessGone` knows. */
export function readOutlinePieces(engine: Engine, alias: string, { pieces }: Manifest): ReadPieces {
  return async function* (section) {
    const ids = pieces[section];
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
        if (typeof encoded !== 'string') throw new GonePieceError(`the piece ${String(id)} is gone`);
        yield await unpackPiece(section, Buffer.from(encoded, 'base64'));
      }
    }
  };
}
