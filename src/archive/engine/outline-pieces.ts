import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import type { UnreadLanguage } from '../../model.ts';
import type { EncodedArticles } from './outlined-articles.ts';
import type { EncodedPerson } from './outlined-person.ts';
import type { EncodedWord } from './sorted-stems.ts';
import type { CorpusLengths } from './word-counts.ts';

/** What a piece of each section of an outline holds. */
export interface Sections {
  readonly articles: EncodedArticles;
  readonly people: readonly EncodedPerson[];
  /** Places of articles that tell the same text. */
  readonly groups: readonly (readonly number[])[];
  readonly words: readonly EncodedWord[];
}

export type Section = keyof Sections;
const SECTIONS: readonly Section[] = ['articles', 'people', 'groups', 'words'];

/** What an index holds, and the ids of the pieces of its outline. */
export interface Manifest {
  readonly format: number;
  readonly program: string;
  readonly version: string;
  readonly builtAt: string;
  readonly lengths: CorpusLengths;
  readonly languages: readonly UnreadLanguage[];
  readonly pieces: Readonly<Record<Section, readonly string[]>>;
}

/** Where a piece is. */
export interface PlacedPiece {
  readonly section: Section;
  readonly id: string;
}

/** A piece of an outline; its id follows from its bytes, so that what did not change need not be sent again. */
export interface Piece extends PlacedPiece {
  readonly bytes: Uint8Array;
}

/** All ids of a manifest's pieces. */
export function pieceIds({ pieces }: Pick<Manifest, 'pieces'>): string[] {
  return SECTIONS.flatMap((section) => pieces[section]);
}

/** The ids of pieces by their sections, as a manifest lists them. */
export function inSections(pieces: readonly PlacedPiece[]): Manifest['pieces'] {
  const idsIn = (section: Section) => pieces.filter((one) => one.section === section).map(({ id }) => id);
  return {
    articles: idsIn('articles'),
    people: idsIn('people'),
    groups: idsIn('groups'),
    words: idsIn('words'),
  };
}

export function packPiece<S extends Section>(section: S, content: Sections[S]): Piece {
  const bytes = gzipSync(JSON.stringify(content));
  return { section, id: `piece-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`, bytes };
}

const unpack = promisify<Uint8Array, Buffer>(gunzip);

export async function unpackPiece<S extends Section>(_section: S, bytes: Uint8Array): Promise<Sections[S]> {
  return JSON.parse((await unpack(bytes)).toString('utf8'));
}
