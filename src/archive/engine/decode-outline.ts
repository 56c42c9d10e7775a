import { joinRows } from '../dates/dated-sentence.ts';
import { PackedDates } from '../dates/dates.ts';
import { ComparedNearDuplicates } from '../near-duplicates/near-duplicates.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import type { Outline } from './outline.ts';
import type { Manifest, Section, Sections } from './outline-pieces.ts';
import { OutlinedArticles } from './outlined-articles.ts';
import { decodePeople } from './people-codec.ts';
import { SortedStems } from './sorted-stems.ts';
import { meanLengths } from './word-counts.ts';

/** Gives the pieces of a section, one after the other. */
export type ReadPieces = <S extends Section>(section: S) => AsyncIterable<Sections[S]>;

/** Puts an outline together, a piece at a time: none is held beside what is made of it. */
export async function decodeOutline(manifest: Manifest, read: ReadPieces): Promise<Outline> {
  const slice = startTimeSlice();
  const articles = new OutlinedArticles();
  const rows: Uint32Array[] = [];
  const counts: number[] = [];
  for await (const piece of read('articles')) {
    articles.add(piece);
    rows.push(Uint32Array.from(piece.dated.flat()));
    for (const { length } of piece.dated) counts.push(length);
    if (slice.expired()) await slice.yield();
  }
  articles.finish();
  const stems = new SortedStems();
  for await (const piece of read('words')) {
    for (const word of piece) stems.add(word);
    if (slice.expired()) await slice.yield();
  }
  const groups: string[][] = [];
  for await (const piece of read('groups'))
    for (const members of piece) groups.push(members.map((place) => articles.ids[place] ?? ''));
  const { version, builtAt, lengths, languages } = manifest;
  return {
    version,
    builtAt,
    paragraphs: lengths.paragraphs,
    means: meanLengths(lengths),
    articles,
    languages,
    stems: stems.finish(),
    people: await decodePeople(read('people'), articles, slice),
    nearDuplicates: new ComparedNearDuplicates(groups, new Map()),
    dates: new PackedDates(articles.ids, articles.positions, joinRows(rows), counts),
  };
}
