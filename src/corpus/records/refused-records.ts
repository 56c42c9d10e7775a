import type { ArticleRecord } from './record.ts';

/** A record without a body, by the name that a person finds it by: its kind of place, and its number there. */
export interface RefusedRecord {
  readonly record: ArticleRecord;
  readonly place: number;
}

const MAX_GROUPS_NAMED = 3;
const MAX_PLACES_NAMED = 5;
const MAX_KEYS_NAMED = 12;
const LOOKED_FOR =
  'body, text, content, articleBody, maintext, html, content_html, plaintext, fulltext and the like';

/** Keys that hold a body in most files. */
const BODY_KEYS = ['text', 'body', 'content', 'articleBody', 'html', 'maintext'];

/** Says which records have no body, what was looked for, and which keys they have; records with the same keys share a line. */
export function describeRefused(
  records: readonly RefusedRecord[],
  unit: 'Entry' | 'Line',
): readonly string[] {
  const byKeys = new Map<string, number[]>();
  const empty = records.filter(({ record }) =>
    BODY_KEYS.some((key) => record[key] === '' || record[key] === null),
  );
  const told = records.filter((one) => !empty.includes(one));
  for (const { record, place } of told) {
    const keys = Object.keys(record);
    const shown = keys
      .slice(0, MAX_KEYS_NAMED)
      .map((key) => key.slice(0, 40))
      .join(', ');
    const found =
      keys.length > MAX_KEYS_NAMED ? `${shown} and ${keys.length - MAX_KEYS_NAMED} more` : shown || 'no keys';
    byKeys.set(found, [...(byKeys.get(found) ?? []), place]);
  }
  const groups = [...byKeys].slice(0, MAX_GROUPS_NAMED).map(([found, places]) => {
    const have = places.length > 1 ? 'have' : 'has';
    return `${placesOf(places, unit)} ${have} no body. Looked for ${LOOKED_FOR}; found ${found}. Where one of these holds the text, name it in verbatim.yaml.`;
  });
  const rest = [...byKeys.values()].slice(MAX_GROUPS_NAMED).reduce((sum, places) => sum + places.length, 0);
  const places = empty.map(({ place }) => place);
  return [
    ...groups,
    ...(rest > 0 ? [`${rest} further ${unit === 'Line' ? 'lines' : 'entries'} have no body either.`] : []),
    ...(places.length > 0
      ? [`${placesOf(places, unit)} ${places.length > 1 ? 'have' : 'has'} no body: the text is empty.`]
      : []),
  ];
}

/** `Entry 3`, `Entries 1, 2 and 5`, `40 entries (1, 2, 3, 4, 5, …)`. */
export function placesOf(places: readonly number[], unit: 'Entry' | 'Line'): string {
  const plural = unit === 'Line' ? 'Lines' : 'Entries';
  if (places.length === 1) return `${unit} ${places[0]}`;
  if (places.length > MAX_PLACES_NAMED)
    return `${places.length} ${plural.toLowerCase()} (${places.slice(0, MAX_PLACES_NAMED).join(', ')}, …)`;
  return `${plural} ${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
}

/** Says how many records were left out since nobody outside has seen them. */
export function describeUnpublished(count: number): readonly string[] {
  if (count === 0) return [];
  const who = count === 1 ? '1 entry is a draft or was' : `${count} entries are drafts or were`;
  return [`${who} never published; left out.`];
}
