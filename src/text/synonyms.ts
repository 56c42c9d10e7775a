import { readTrainedFile } from './trained-file.ts';

interface Tables<Table> {
  readonly lines: Table;
  readonly akin: Table;
  readonly opposites: Table;
  readonly causes: Table;
}

const {
  lines: SYNONYMS,
  akin: AKIN,
  opposites: OPPOSITES,
  causes: CAUSES,
} = readTrainedFile(
  new URL('./synonyms.json', import.meta.url),
  ({ lines, akin, opposites, causes }: Tables<readonly string[]>) => ({
    lines: readTable(lines),
    akin: readTable(akin),
    opposites: readTable(opposites),
    causes: readTable(causes),
  }),
);

function readTable(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.map((line): [string, readonly string[]] => {
      const [stem = '', ...others] = line.split(' ');
      return [stem, others];
    }),
  );
}

/**
 * The stems of words for the same as a stem, by the most frequent senses in WordNet, and of what is derived from them; none for a
 * word that has no other. Written by `npm run derive:synonyms`.
 */
export function synonymsOf(stem: string): readonly string[] {
  return SYNONYMS.get(stem) ?? [];
}

/** The same the other way round: `SYNONYMS` by each of the stems that a line ends with. */
const MEANT_BY = invert(SYNONYMS);

function invert(table: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const inverted = new Map<string, string[]>();
  for (const [stem, others] of table) {
    for (const other of others) {
      const known = inverted.get(other);
      if (known) known.push(stem);
      else inverted.set(other, [stem]);
    }
  }
  return inverted;
}

/** The stems that have a stem among their `synonymsOf`: most stand in each other's lines, but a line has the most frequent senses alone. */
export function synonymsTo(stem: string): readonly string[] {
  return MEANT_BY.get(stem) ?? [];
}

/**
 * The stems of wider and narrower verbs than a verb ("steal" of "embezzle"), and of the nouns derived from it with what else those
 * are called ("damage" of "harm"), by WordNet: they mean the same only where all around them is the same, too.
 */
export function akinTo(stem: string): readonly string[] {
  return AKIN.get(stem) ?? [];
}

/** The stems of the opposites of an adjective ("legal" of "illegal"), by WordNet; none for a word that has no opposite. */
export function oppositesOf(stem: string): readonly string[] {
  return OPPOSITES.get(stem) ?? [];
}

/** The stems of verbs that bring about what a verb says ("kill" of "die"), by WordNet. */
export function causesOf(stem: string): readonly string[] {
  return CAUSES.get(stem) ?? [];
}
