import { decodeLines, type LinesAsRead } from '../archive/articles/line-codec.ts';
import { decodeNumericDays, linesPart, type StoredArticle } from '../archive/articles/stored-article.ts';
import { startTimeSlice } from '../archive/steps/time-slice.ts';
import { dayInOrder, orderAmong } from '../corpus/dates/numeric-days.ts';
import { findTemplate, type LinedContent } from '../corpus/templates/find-template.ts';
import { familyName } from '../corpus/templates/line-keys.ts';
import { linesOf, templatePlaces } from '../corpus/templates/without-templates.ts';
import type { OutletTemplate, Problem } from '../model.ts';
import { memoiseBy } from '../text/memoise-by.ts';
import type { ListedFile } from './folder/list-files.ts';
import type { FileReader } from './reading/file-reader.ts';
import { readEach } from './reading/read-each.ts';
import type { ReadFile, ReadFiles } from './reading/read-files.ts';
import { restoreArticle } from './reading/trim-article.ts';
import type { Trim } from './reading/trim-task.ts';
import { KeptArticle } from './snapshot/kept-article.ts';

export interface Trimming {
  /** The reader for files of these sizes; it is closed in the end. Not asked for where nothing is to be trimmed. */
  readonly readerFor: (files: readonly ListedFile[]) => FileReader;
  /** Breaks off between two files; what was trimmed until then is lost. */
  readonly signal?: AbortSignal | undefined;
  /** Told of the articles of each file that was trimmed. */
  readonly onRead?: ((articles: readonly StoredArticle[]) => void) | undefined;
}

export interface Trimmed {
  /** The files with their articles as they are shown. An article that needs no other lines out than before is the same object. */
  readonly readFiles: ReadFiles;
  readonly templates: readonly OutletTemplate[];
  readonly problems: readonly Problem[];
}

/** Takes the template lines of outlets out of what is held, time after time: lines that no longer recur come back. */
export interface Trimmer {
  trim(readFiles: ReadFiles, trimming: Trimming): Promise<Trimmed>;
}

/** The articles of one outlet, by what tells them from what they were before; and what recurs in them. */
interface Family {
  readonly hashes: readonly string[];
  readonly lines: ReadonlyMap<number, string>;
  readonly name: string;
}

interface Member {
  readonly file: ReadFile;
  readonly stored: StoredArticle;
  readonly lines: LinesAsRead;
}

/** What is to be taken out of an article. Its bytes are copied when its file's turn comes, since many files may wait. */
interface Wanted extends Pick<Trim, 'places' | 'published'> {
  readonly stored: StoredArticle;
}

function trimOf({ stored, ...wanted }: Wanted): Trim {
  return { id: stored.id, hash: stored.hash, bytes: stored.read((bytes) => bytes.slice()), ...wanted };
}

/** Nothing of a text is decoded but of the few articles in which a line recurs at the edge, and that where an outlet's articles changed. */
export function createTrimmer(): Trimmer {
  const linesOf = memoiseBy((stored: StoredArticle) => stored.read((bytes) => decodeLines(linesPart(bytes))));
  const dayOf = memoiseBy((stored: StoredArticle) => stored.read(decodeNumericDays));
  let families = new Map<number, Family>();
  return {
    trim: async (readFiles, trimming) => {
      const slice = startTimeSlice();
      const members = new Map<number, Member[]>();
      for (const file of readFiles.values()) {
        for (const stored of file.articles) {
          const lines = linesOf(stored);
          const own = members.get(lines.family);
          if (own) own.push({ file, stored, lines });
          else members.set(lines.family, [{ file, stored, lines }]);
        }
        if (slice.expired()) await slice.yield();
      }
      const next = new Map<number, Family>();
      const trims = new Map<ReadFile, Wanted[]>();
      for (const [key, own] of members) {
        const family = readFamily(own, families.get(key));
        next.set(key, family);
        const order = key === 0 ? null : orderAmong(own.flatMap(({ stored }) => dayOf(stored) ?? []));
        for (const { file, stored, lines } of own) {
          const places = templatePlaces(lines, family.lines);
          const day = dayOf(stored);
          const published = day ? dayInOrder(day, order) : undefined;
          if (isSame(places, lines.dropped) && published === day?.published) continue;
          const trim = { stored, places, ...(day && { published: published ?? null }) };
          const waiting = trims.get(file);
          if (waiting) waiting.push(trim);
          else trims.set(file, [trim]);
        }
        if (slice.expired()) await slice.yield();
      }
      families = next;
      const templates = [...members].flatMap(([key, own]) => describe(own, next.get(key)));
      return { ...(await trimFiles(readFiles, trims, trimming)), templates };
    },
  };
}

/** What recurs in the articles of an outlet; as before, where they are the same ones. */
function readFamily(members: readonly Member[], before: Family | undefined): Family {
  const hashes = members.map(({ stored }) => stored.hash);
  if (before && isSame(hashes, before.hashes)) return before;
  const contents = new Map<Member, LinedContent>();
  const contentOf = (member: Member) => {
    const content = contents.get(member) ?? readContent(member.stored);
    contents.set(member, content);
    return content;
  };
  const lines = findTemplate(
    members.map((member) => ({ ...member.lines, content: () => contentOf(member) })),
  );
  const [first] = contents.values();
  return { hashes, lines, name: first?.name ?? '' };
}

function readContent(stored: StoredArticle): LinedContent {
  const article = stored.read(restoreArticle);
  return { name: article.outlet ?? familyName(article) ?? '', lines: linesOf(article) };
}

function describe(members: readonly Member[], family: Family | undefined): OutletTemplate[] {
  if (!family || family.lines.size === 0) return [];
  const articles = members.filter(({ lines }) => templatePlaces(lines, family.lines).length > 0).length;
  return [{ outlet: family.name || null, lines: [...family.lines.values()], articles }];
}

async function trimFiles(
  readFiles: ReadFiles,
  trims: ReadonlyMap<ReadFile, readonly Wanted[]>,
  { readerFor, signal, onRead }: Trimming,
): Promise<Omit<Trimmed, 'templates'>> {
  if (trims.size === 0) return { readFiles, problems: [] };
  const trimmed = new Map<string, ReadFile>();
  const problems: Problem[] = [];
  const reader = readerFor([...trims.keys()]);
  await readEach(reader, trims, signal, async ([held, waiting]) => {
    const outcome = await reader.read({ file: held.file, trims: waiting.map(trimOf) });
    const articles = exchange(held.articles, outcome.articles);
    onRead?.(articles);
    trimmed.set(held.file, { ...held, articles });
    problems.push(...outcome.problems);
  });
  return {
    readFiles: new Map([...readFiles].map(([file, held]) => [file, trimmed.get(file) ?? held])),
    problems,
  };
}

/** The articles, with those that came back from trimming in their places. */
function exchange(
  articles: readonly StoredArticle[],
  trimmed: readonly { readonly id: string; readonly bytes: Trim['bytes'] | null }[],
): readonly StoredArticle[] {
  const bytesOf = new Map(trimmed.map(({ id, bytes }) => [id, bytes]));
  return articles.map((stored) => {
    const bytes = bytesOf.get(stored.id);
    return bytes ? new KeptArticle(stored, bytes) : stored;
  });
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
