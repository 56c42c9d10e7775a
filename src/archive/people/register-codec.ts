import type { SavedBytes } from '../index/saved-bytes.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import type { PersonKeys } from './find.ts';
import type { NamedSpeakers, Person } from './people.ts';

/** A person as saved: name, the name inside a sentence, spellings; roles as text and article in turn; the articles that quote them; what they are found by. */
type SavedPerson = readonly [
  name: string,
  inText: string,
  spellings: readonly string[],
  roles: readonly (string | number)[],
  articles: readonly number[],
  names: PersonKeys['names'],
  keys: PersonKeys['keys'],
];

/** The speakers of an article, each with the place of the person meant: name and place in turn. */
type SavedSpeakers = readonly (string | number)[];

interface DecodedPerson extends PersonKeys {
  readonly person: Person;
  readonly articles: readonly number[];
}

/** A register as it is read back: articles are places in the archive's list. */
export interface DecodedRegister {
  /** Those with most quotes first. */
  readonly people: readonly DecodedPerson[];
  /** For each article the names of its speakers, */
  readonly speakers: readonly (readonly string[])[];
  /** and the places of those whom they mean. */
  readonly meant: readonly (readonly number[])[];
}

const encoder = new TextEncoder();
/** Lines are gathered to so many characters before they are given on. */
const MIN_PIECE = 65_536;

/**
 * A register as bytes, in pieces, so that a start need not work out anew who is who: a line of JSON for each person, an empty line; a line for each
 * article, an empty line.
 */
export function* encodeRegister(register: NamedSpeakers, ids: readonly string[]): Generator<Uint8Array> {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const places = new Map(register.all.map((person, place) => [person, place]));
  const place = (id: string) => positions.get(id) ?? 0;
  yield* inPieces(register.all, (person): SavedPerson => {
    const { name, inText, spellings, roles } = person;
    const called = roles.flatMap(({ text, articleId }) => [text, place(articleId)]);
    const { names, keys } = register.keysOf(person);
    return [name, inText, spellings, called, register.articlesOf(person).map(place), names, keys];
  });
  yield* inPieces(
    ids,
    (id): SavedSpeakers =>
      register.speakersIn(id).flatMap((speaker) => {
        const person = register.speakerOf(id, speaker);
        return person ? [speaker, places.get(person) ?? 0] : [];
      }),
  );
}

function* inPieces<Thing>(things: readonly Thing[], save: (thing: Thing) => unknown): Generator<Uint8Array> {
  let lines = '';
  for (const thing of things) {
    lines += `${JSON.stringify(save(thing))}\n`;
    if (lines.length < MIN_PIECE) continue;
    yield encoder.encode(lines);
    lines = '';
  }
  yield encoder.encode(`${lines}\n`);
}

/** An article as the roles of people name it. */
export interface NamedArticle {
  readonly id: string;
  readonly published: string | null;
}

/** Reads what `encodeRegister` wrote, and no more. Throws where it makes no sense, or ends early. */
export async function decodeRegister(
  source: SavedBytes,
  articles: readonly NamedArticle[],
  slice: TimeSlice,
): Promise<DecodedRegister> {
  const shared = sharer();
  const people: DecodedPerson[] = [];
  for (let line = await source.line(); line !== ''; line = await source.line()) {
    const [name, inText, spellings, called, places, names, keys]: SavedPerson = JSON.parse(line);
    const roles: Person['roles'][number][] = [];
    for (const [text, place] of inPairs(called)) {
      const article = articles[place];
      if (!article) throw new Error('the saved people belong to other articles');
      roles.push({ text: shared(text), articleId: article.id, published: article.published });
    }
    people.push({ person: { name, inText, spellings, roles }, articles: places, names, keys });
    if (slice.expired()) await slice.yield();
  }
  const speakers: string[][] = [];
  const meant: number[][] = [];
  for (let line = await source.line(); line !== ''; line = await source.line()) {
    const pairs = [...inPairs(JSON.parse(line))];
    speakers.push(pairs.map(([name]) => shared(name)));
    meant.push(pairs.map(([, place]) => place));
    if (slice.expired()) await slice.yield();
  }
  return { people, speakers, meant };
}

function* inPairs(list: readonly (string | number)[]): Generator<[text: string, place: number]> {
  for (let at = 0; at + 1 < list.length; at += 2) yield [String(list[at]), Number(list[at + 1])];
}

/** Equal texts become one: the same few names and roles stand in article after article. */
function sharer(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text) ?? text;
    if (first === text) known.set(text, text);
    return first;
  };
}
