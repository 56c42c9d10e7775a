import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import { countUnread } from '../../text/languages.ts';
import { digestArticle } from '../articles/digest.ts';
import type { ArticleHead } from '../articles/stored-article.ts';
import { PackedDates } from '../dates/dates.ts';
import type { MeanLengths } from '../index/impacts.ts';
import { countInHeading, countInText, type Segment } from '../index/segment.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import type { IndexedArchive } from '../indexed-archive.ts';
import { ComparedNearDuplicates } from '../near-duplicates/near-duplicates.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import { articleKey, FORMAT } from './layout.ts';
import type { Outline, OutlinedArticle } from './outline.ts';
import { decodePeople, type EncodedPerson, type EncodedSpeakers, encodePerson } from './people-codec.ts';

/** An article's part of the outline. */
interface EncodedArticle {
  readonly key: string;
  readonly head: ArticleHead;
  readonly speakers: EncodedSpeakers;
  /** Rows of its dated sentences. */
  readonly dated: readonly number[];
}

/** What the pieces of each section hold: lists, cut into pieces. */
interface Sections {
  readonly articles: EncodedArticle;
  readonly people: EncodedPerson;
  /** Ids of articles that tell the same text. */
  readonly groups: readonly string[];
  readonly words: EncodedWord;
}

/** A stem, how many paragraphs have it, how many of these in their text, and how many in their heading. */
type EncodedWord = readonly [stem: string, matching: number, inText: number, inHeading: number];

export type Section = keyof Sections;
const SECTIONS: readonly Section[] = ['articles', 'people', 'groups', 'words'];
/** How many items a piece has: some hundred kilobytes, packed. */
const PIECE_ITEMS: Readonly<Record<Section, number>> = {
  articles: 512,
  people: 2048,
  groups: 4096,
  words: 65_536,
};

/** What an index holds, and the ids of the pieces of its outline. */
export interface Manifest {
  readonly format: number;
  readonly program: string;
  readonly version: string;
  readonly builtAt: string;
  readonly paragraphs: number;
  readonly means: MeanLengths;
  readonly pieces: Readonly<Record<Section, readonly string[]>>;
}

/** A piece of an outline; its id follows from its bytes, so that what did not change need not be sent again. */
export interface Piece {
  readonly section: Section;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The key of each article of an archive, in their order. */
export function keysOfArticles({ parts }: IndexedArchive): string[] {
  return parts.articles.map(({ article, digest }) => articleKey(article, digest ?? digestArticle(article)));
}

/** The outline of an archive in pieces. */
export function* encodeOutline(archive: IndexedArchive, keys: readonly string[]): Generator<Piece> {
  yield* encodeSection('articles', articlesOf(archive, keys));
  const { people, positions, nearDuplicates, index } = archive.parts;
  const placeOf = (id: string) => positions.get(id) ?? -1;
  yield* encodeSection(
    'people',
    people.all.map((person) => encodePerson(people, person, placeOf)),
  );
  yield* encodeSection('groups', groupsOf(archive.ids, nearDuplicates));
  yield* encodeSection('words', wordsOf(index.segment));
}

export function manifestOf(
  { version, builtAt, paragraphs, parts }: IndexedArchive,
  program: string,
  pieces: readonly Pick<Piece, 'section' | 'id'>[],
): Manifest {
  const idsIn = (section: Section) => pieces.filter((one) => one.section === section).map(({ id }) => id);
  const { means } = parts.index.impacts;
  return {
    format: FORMAT,
    program,
    version,
    builtAt,
    paragraphs,
    means,
    pieces: {
      articles: idsIn('articles'),
      people: idsIn('people'),
      groups: idsIn('groups'),
      words: idsIn('words'),
    },
  };
}

/** All ids of a manifest's pieces. */
export function pieceIds({ pieces }: Manifest): string[] {
  return SECTIONS.flatMap((section) => pieces[section]);
}

/** Puts an outline together; `bytesOf` gives a piece by its id. */
export async function decodeOutline(
  manifest: Manifest,
  bytesOf: (id: string) => Uint8Array,
): Promise<Outline> {
  const slice = startTimeSlice();
  const listOf = async <S extends Section>(section: S): Promise<Sections[S][]> => {
    const items: Sections[S][] = [];
    for (const id of manifest.pieces[section]) {
      const part: Sections[S][] = JSON.parse((await unpack(bytesOf(id))).toString('utf8'));
      for (const item of part) items.push(item);
      if (slice.expired()) await slice.yield();
    }
    return items;
  };
  const articles = await listOf('articles');
  const words = await listOf('words');
  const heads = articles.map(({ head }) => head);
  const ids = heads.map(({ id }) => id);
  const positions = new Map(ids.map((id, position) => [id, position]));
  const speakers = articles.map((one) => one.speakers);
  const stems = words.map(([stem]) => stem);
  const vocabulary = await Vocabulary.over(stems, (place) => words[place]?.[1] ?? 0, slice);
  const { version, builtAt, paragraphs, means } = manifest;
  return {
    version,
    builtAt,
    paragraphs,
    means,
    articles: articles.map(({ key, head }): OutlinedArticle => ({ key, head })),
    languages: countUnread(heads.map(({ language }) => language)),
    vocabulary,
    matchingFields: (stem) => {
      const word = words[vocabulary.placeOf(stem)];
      return word && { text: word[2], heading: word[3] };
    },
    people: await decodePeople(await listOf('people'), speakers, { heads, slice }),
    nearDuplicates: new ComparedNearDuplicates(await listOf('groups'), new Map()),
    dates: new PackedDates(
      ids,
      positions,
      articles.map(({ dated }) => Uint32Array.from(dated)),
    ),
  };
}

const unpack = promisify<Uint8Array, Buffer>(gunzip);

function* encodeSection<S extends Section>(section: S, items: readonly Sections[S][]): Generator<Piece> {
  for (let at = 0; at < items.length; at += PIECE_ITEMS[section]) {
    const bytes = gzipSync(JSON.stringify(items.slice(at, at + PIECE_ITEMS[section])));
    yield { section, id: `piece-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`, bytes };
  }
}

function articlesOf({ parts }: IndexedArchive, keys: readonly string[]): EncodedArticle[] {
  const { articles, people, dates } = parts;
  const places = new Map(people.all.map((person, place) => [person, place]));
  return articles.map(({ article }, position) => {
    const { id, file, title, outlet, author, url, published, updated, source, language, paragraphs } =
      article;
    const head = { id, file, title, outlet, author, url, published, updated, language, paragraphs };
    const speakers = people.speakersIn(id).map((speaker) => {
      const person = people.speakerOf(id, speaker);
      return [speaker, (person && places.get(person)) ?? -1] as const;
    });
    return {
      key: keys[position] ?? '',
      head: source === undefined ? head : { ...head, source },
      speakers,
      dated: [...dates.rowsAt(position)],
    };
  });
}

function wordsOf({ terms, starts, counts }: Segment): EncodedWord[] {
  return terms.map((stem, term) => {
    const [start = 0, end = 0] = [starts[term], starts[term + 1]];
    let [inText, inHeading] = [0, 0];
    for (let at = start; at < end; at++) {
      if (countInText(counts[at] ?? 0) > 0) inText++;
      if (countInHeading(counts[at] ?? 0) > 0) inHeading++;
    }
    return [stem, end - start, inText, inHeading];
  });
}

function groupsOf(ids: readonly string[], nearDuplicates: ComparedNearDuplicates): (readonly string[])[] {
  return ids.flatMap((id) => {
    const members = nearDuplicates.membersOf(id);
    return members.length > 1 && members[0] === id ? [members] : [];
  });
}
