import type { UnreadLanguage } from '../model.ts';
import { countUnread } from '../text/languages.ts';
import type { ArchivedArticle } from './archive.ts';
import { ContentVersion, digestArticle, VERSION_DIGITS } from './articles/digest.ts';
import { type KnownRows, PackedDates } from './dates/dates.ts';
import { decodeSegment, encodeSegment } from './index/codec.ts';
import { documentsOf } from './index/documents.ts';
import { DROPPED, type MergePart, mergeSegments } from './index/merge.ts';
import { ParagraphIndex } from './index/paragraph-index.ts';
import { buildSegment, type IndexDocument } from './index/postings-builder.ts';
import { type BytePieces, SavedBytes } from './index/saved-bytes.ts';
import { EMPTY_SEGMENT, type Segment } from './index/segment.ts';
import { IndexedArchive } from './indexed-archive.ts';
import { groupNearDuplicatesInSteps } from './near-duplicates/near-duplicates.ts';
import type { NamedSpeakers } from './people/people.ts';
import { registerInSteps } from './people/register.ts';
import { encodeRegister } from './people/register-codec.ts';
import { SavedRegister } from './people/saved-register.ts';
import { runCooperatively } from './steps/run-in-steps.ts';
import { startTimeSlice, type TimeSlice } from './steps/time-slice.ts';

/** Documents that MiniSearch holds at once before their postings are settled: keeps its maps small. */
const DRAFT_DOCUMENTS = 16_384;

export interface BuildOptions {
  /** ISO time at which the corpus folder was read. */
  readonly builtAt: string;
  /** The archive in use: what it holds of the very same article objects is taken over instead of being indexed again. */
  readonly previous?: IndexedArchive | undefined;
}

/**
 * Makes an archive of articles, in slices that leave the event loop free in between. `ids` keeps the order of the articles; two
 * articles must not have the same id.
 */
export async function buildArchive(
  articles: readonly ArchivedArticle[],
  { builtAt, previous }: BuildOptions,
): Promise<IndexedArchive> {
  const slice = startTimeSlice();
  const known = new Set(previous?.parts.articles);
  const drafts = await draftAll(
    articles.filter((entry) => !known.has(entry)),
    slice,
  );
  const numbering = await numberDocuments(articles, slice);
  const segment =
    previous === undefined && drafts.length === 1 && drafts[0]
      ? drafts[0].segment
      : await settle(articles, numbering, { drafts, previous, slice });
  return assemble({ articles, segment, numbering, builtAt, previous }, slice);
}

/** The archive's index and who is who as bytes, in pieces: what `restoreArchive` wants besides the articles. */
export function* saveIndex(archive: IndexedArchive): Generator<Uint8Array> {
  yield new TextEncoder().encode(`${archive.version}\n`);
  yield* encodeSegment(archive.parts.index.segment);
  yield* encodeRegister(archive.parts.people, archive.ids);
}

/**
 * Makes an archive of the articles in the order in which they were when `indexBytes` were saved, without indexing them again, or working out who is who.
 * Throws where the bytes are no index, or one of other articles.
 */
export async function restoreArchive(
  articles: readonly ArchivedArticle[],
  indexBytes: BytePieces,
  { builtAt }: { readonly builtAt: string },
): Promise<IndexedArchive> {
  const source = new SavedBytes(indexBytes);
  const version = await source.line(VERSION_DIGITS);
  const segment = await decodeSegment(source);
  const slice = startTimeSlice();
  const numbering = await numberDocuments(articles, slice);
  if (segment.textLengths.length !== numbering.owners.length) {
    throw new Error('the saved index belongs to other articles');
  }
  const people = await SavedRegister.read(
    source,
    articles.map(({ article }) => article),
    slice,
  );
  return assemble({ articles, segment, numbering, builtAt, known: { version, people } }, slice);
}

interface Numbering {
  readonly owners: Uint32Array;
  readonly firstDocuments: Uint32Array;
  readonly languages: readonly UnreadLanguage[];
}

interface Draft {
  readonly entries: readonly ArchivedArticle[];
  readonly segment: Segment;
}

/** Documents are paragraphs, numbered in the order of articles and paragraphs. */
async function numberDocuments(articles: readonly ArchivedArticle[], slice: TimeSlice): Promise<Numbering> {
  const firstDocuments = new Uint32Array(articles.length);
  let next = 0;
  for (const [position, { article }] of articles.entries()) {
    firstDocuments[position] = next;
    next += article.paragraphs.length;
    if (slice.expired()) await slice.yield();
  }
  const owners = new Uint32Array(next);
  for (let position = 0; position < articles.length; position++) {
    owners.fill(position, firstDocuments[position], firstDocuments[position + 1]);
  }
  return { owners, firstDocuments, languages: countUnread(articles.map(({ article }) => article.language)) };
}

async function draftAll(articles: readonly ArchivedArticle[], slice: TimeSlice): Promise<Draft[]> {
  const drafts: Draft[] = [];
  let entries: ArchivedArticle[] = [];
  let documents: IndexDocument[] = [];
  const finish = async () => {
    drafts.push({ entries, segment: await buildSegment(documents, slice) });
    entries = [];
    documents = [];
  };
  for (const entry of articles) {
    documents.push(...documentsOf(entry.article));
    entries.push(entry);
    if (slice.expired()) await slice.yield();
    if (documents.length >= DRAFT_DOCUMENTS) await finish();
  }
  if (entries.length > 0) await finish();
  return drafts;
}

/** What is settled: the drafts so far, after what went before. */
interface Settling {
  readonly drafts: readonly Draft[];
  readonly previous: IndexedArchive | undefined;
  readonly slice: TimeSlice;
}

async function settle(
  articles: readonly ArchivedArticle[],
  numbering: Numbering,
  { drafts, previous, slice }: Settling,
): Promise<Segment> {
  const firsts = new Map<ArchivedArticle, number>();
  for (const [position, entry] of articles.entries()) {
    firsts.set(entry, numbering.firstDocuments[position] ?? 0);
  }
  const parts: MergePart[] = [];
  const settled = previous && { entries: previous.parts.articles, segment: previous.parts.index.segment };
  for (const { entries, segment } of settled ? [settled, ...drafts] : drafts) {
    if (slice.expired()) await slice.yield();
    parts.push({ segment, numbers: renumber(entries, segment, firsts) });
  }
  if (parts.length === 0) return EMPTY_SEGMENT;
  return mergeSegments(parts, numbering.owners.length, slice);
}

/** For each document of a segment over `entries`, its number now. */
function renumber(
  entries: readonly ArchivedArticle[],
  segment: Segment,
  firsts: ReadonlyMap<ArchivedArticle, number>,
): Uint32Array {
  const numbers = new Uint32Array(segment.textLengths.length).fill(DROPPED);
  let doc = 0;
  for (const entry of entries) {
    const first = firsts.get(entry);
    const { length } = entry.article.paragraphs;
    for (let i = 0; first !== undefined && i < length; i++) numbers[doc + i] = first + i;
    doc += length;
  }
  return numbers;
}

interface Holding extends BuildOptions {
  readonly articles: readonly ArchivedArticle[];
  readonly segment: Segment;
  readonly numbering: Numbering;
  /** What was saved. */
  readonly known?: { readonly version: string; readonly people: NamedSpeakers };
}

async function assemble(holding: Holding, slice: TimeSlice): Promise<IndexedArchive> {
  const { articles, segment, numbering, builtAt, previous, known } = holding;
  const version = known?.version ?? (await hashContent(articles, slice));
  const index = await ParagraphIndex.over(segment, slice);
  const people =
    known?.people ?? (await runCooperatively(registerInSteps(articles, previous?.parts.people), slice));
  const nearDuplicates = await runCooperatively(
    groupNearDuplicatesInSteps(articles, previous?.parts.nearDuplicates),
    slice,
  );
  const positions = new Map<string, number>();
  for (const [position, { article }] of articles.entries()) {
    positions.set(article.id, position);
    if (slice.expired()) await slice.yield();
  }
  const dates = await PackedDates.over(articles, positions, { slice, known: previous && rowsIn(previous) });
  return new IndexedArchive({
    version,
    builtAt,
    articles,
    positions,
    index,
    ...numbering,
    people,
    nearDuplicates,
    dates,
  });
}

/** The dates of what is the very same article there. */
function rowsIn({ parts: { articles, positions, dates } }: IndexedArchive): KnownRows {
  return (entry) => {
    const position = positions.get(entry.article.id);
    return position !== undefined && articles[position] === entry ? dates.rowsAt(position) : undefined;
  };
}

async function hashContent(articles: readonly ArchivedArticle[], slice: TimeSlice): Promise<string> {
  const version = new ContentVersion();
  for (const { article, digest } of articles) {
    version.add(article.id, digest ?? digestArticle(article));
    if (slice.expired()) await slice.yield();
  }
  return version.finish();
}
