import table from './synonyms.json' with { type: 'json' };

const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  table.lines.map((line): [string, readonly string[]] => {
    const [stem = '', ...same] = line.split(' ');
    return [stem, same];
  }),
);

/**
 * The stems of words for the same as a stem, by the most frequent senses in WordNet, and of what is derived from them; none for a
 * word that has no other. Written by `npm run derive:synonyms`.
 */
export function synonymsOf(stem: string): readonly string[] {
  return SYNONYMS.get(stem) ?? [];
}
