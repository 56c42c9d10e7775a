import type { ArchivedArticle } from '../archive.ts';
import type { ArticleHead } from '../articles/stored-article.ts';
import { packDatedSentences } from '../dates/dated-sentence.ts';
import type { ComparedNearDuplicates } from '../near-duplicates/near-duplicates.ts';
import type { Register } from '../people/register.ts';
import { type Piece, packPiece } from './outline-pieces.ts';
import { type EncodedArticles, type PackedArticle, packBlocks } from './outlined-articles.ts';
import type { EncodedPerson } from './outlined-person.ts';
import { encodePerson } from './people-codec.ts';
import type { WordCounts } from './word-counts.ts';

/** Articles a piece: of whole blocks, some hundred kilobytes. */
const PIECE_ARTICLES = 512;
/** Other pieces end with the item that makes them weigh so much: numbers and texts, each counted as one. */
const PIECE_WEIGHT = 200_000;

/** What an outline is made from. */
export interface Outlining {
  readonly articles: readonly ArchivedArticle[];
  /** Of the articles, in their order. */
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly people: Register;
  readonly nearDuplicates: ComparedNearDuplicates;
  readonly words: WordCounts;
}

/** The outline of an archive in pieces, each made when it is asked for. */
export function* encodeOutline(outlining: Outlining): Generator<Piece> {
  const { articles, ids, people, nearDuplicates, words } = outlining;
  const personPlaces = new Map(people.all.map((person, place) => [person, place]));
  const speakersOf = (id: string) =>
    people.speakersIn(id).map((speaker) => {
      const person = people.speakerOf(id, speaker);
      return [speaker, (person && personPlaces.get(person)) ?? -1] as const;
    });
  for (let at = 0; at < articles.length; at += PIECE_ARTICLES)
    yield packPiece('articles', encodeArticles(outlining, at, speakersOf));
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? -1;
  for (const part of inParts(encodedPeople(people, placeOf), weightOfPerson)) yield packPiece('people', part);
  const groups = groupsOf(ids, nearDuplicates, placeOf);
  for (const part of inParts(groups, (members) => members.length)) yield packPiece('groups', part);
  for (const part of inParts(words.sorted(), () => 4)) yield packPiece('words', part);
}

function encodeArticles(
  { articles, keys }: Outlining,
  from: number,
  speakersOf: (id: string) => PackedArticle['speakers'],
): EncodedArticles {
  const packed: PackedArticle[] = [];
  const dated: number[][] = [];
  for (const entry of articles.slice(from, from + PIECE_ARTICLES)) {
    const head = headOf(entry);
    packed.push({ head, speakers: speakersOf(head.id) });
    dated.push([...(entry.traits?.dated ?? packDatedSentences(entry.extraction))]);
  }
  const heads = packed.map(({ head }) => head);
  return {
    ids: heads.map(({ id }) => id),
    keys: keys.slice(from, from + PIECE_ARTICLES),
    published: heads.map(({ published }) => published),
    outlets: heads.map(({ outlet }) => outlet),
    paragraphs: heads.map(({ paragraphs }) => paragraphs.length),
    dated,
    blocks: packBlocks(packed),
  };
}

function headOf({ article }: ArchivedArticle): ArticleHead {
  const { id, file, title, outlet, author, url, published, updated, source, language, paragraphs } = article;
  const head = { id, file, title, outlet, author, url, published, updated, language, paragraphs };
  return source === undefined ? head : { ...head, source };
}

function* encodedPeople(people: Register, placeOf: (id: string) => number): Generator<EncodedPerson> {
  for (const person of people.all) yield encodePerson(people, person, placeOf);
}

function weightOfPerson({ spellings, called, roles, articles }: EncodedPerson): number {
  return 1 + spellings.length + called.length + roles.length + articles.length;
}

function* groupsOf(
  ids: readonly string[],
  nearDuplicates: ComparedNearDuplicates,
  placeOf: (id: string) => number,
): Generator<number[]> {
  for (const id of ids) {
    const members = nearDuplicates.membersOf(id);
    if (members.length > 1 && members[0] === id) yield members.map(placeOf);
  }
}

/** Items in lists that are let go one after the other. */
function* inParts<Item>(items: Iterable<Item>, weightOf: (item: Item) => number): Generator<Item[]> {
  let part: Item[] = [];
  let weight = 0;
  for (const item of items) {
    part.push(item);
    weight += weightOf(item);
    if (weight < PIECE_WEIGHT) continue;
    yield part;
    part = [];
    weight = 0;
  }
  if (part.length > 0) yield part;
}
