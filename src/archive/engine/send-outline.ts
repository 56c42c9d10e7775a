import { groupNearDuplicatesInSteps } from '../near-duplicates/near-duplicates.ts';
import { registerInSteps } from '../people/register.ts';
import { runCooperatively } from '../steps/run-in-steps.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import type { FillingPlan } from './archive-contents.ts';
import { encodeOutline } from './encode-outline.ts';
import { FORMAT, MANIFEST_ID } from './layout.ts';
import { inSections, type Manifest, type PlacedPiece } from './outline-pieces.ts';
import type { WordCounts } from './word-counts.ts';
import { refresh, type Writing, writeDocuments } from './write-documents.ts';

export interface OutlineSending extends Omit<FillingPlan, 'onProgress'> {
  readonly words: WordCounts;
  /** The ids of pieces that need not be sent. */
  readonly there: ReadonlySet<string>;
}

/** Works out who is who and what is a copy of what, sends the outline, makes all that was sent known to searches, and at last writes the manifest, which it gives. */
export async function sendOutline(writing: Writing, sending: OutlineSending): Promise<Manifest> {
  const { wanted, words, program, there } = sending;
  const { builtAt, articles, ids, keys, version, languages } = wanted;
  const slice = startTimeSlice();
  const nearDuplicates = await runCooperatively(groupNearDuplicatesInSteps(articles), slice);
  const people = await runCooperatively(registerInSteps(articles), slice);
  const pieces: PlacedPiece[] = [];
  for (const { section, id, bytes } of encodeOutline({
    articles,
    ids,
    keys,
    people,
    nearDuplicates,
    words,
  })) {
    pieces.push({ section, id });
    const body = Buffer.from(bytes).toString('base64');
    if (!there.has(id)) await writeDocuments(writing, [{ id, source: { body } }]);
    if (slice.expired()) await slice.yield();
  }
  await refresh(writing);
  const { lengths } = words;
  const manifest = {
    format: FORMAT,
    program,
    version,
    builtAt,
    lengths,
    languages,
    pieces: inSections(pieces),
  };
  await writeManifest(writing, manifest);
  return manifest;
}

/** From then on the index is what the manifest says. */
export function writeManifest(writing: Writing, manifest: Manifest): Promise<void> {
  return writeDocuments(writing, [{ id: MANIFEST_ID, source: { manifest } }]);
}
