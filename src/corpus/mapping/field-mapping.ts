import type { DateOrder } from '../dates/publication-date.ts';
import type { FieldName } from '../records/record.ts';

/** The file in the corpus folder that says which keys or columns hold the fields of articles. */
export const MAPPING_FILE = 'verbatim.yaml';

/** Where a field stands in the records of some files. */
export interface MappedField {
  /** Keys or columns, perhaps below others (`fields.kop`); the first that has something counts. */
  readonly keys: readonly string[];
  /** The value of all records, in the place of keys. */
  readonly fixed: string | null;
  /** The line of the mapping that says so, from 1. */
  readonly line: number;
}

/** What one entry of the mapping says of the files that it names. */
export interface MappingRule {
  /** Paths below the corpus folder, with `*` and `**`; all files where there are none. */
  readonly files: readonly string[];
  /** The key under which the list of articles lies. */
  readonly list: MappedField | null;
  readonly fields: Readonly<Partial<Record<FieldName, MappedField>>>;
  /** How `05/06/2024` is read; null where the mapping leaves it to the dates themselves. */
  readonly order: DateOrder | null;
}

export type FieldMapping = readonly MappingRule[];

/** The first rule that names a file, by its path below the corpus folder; null where none does. */
export function ruleFor(mapping: FieldMapping | null, file: string): MappingRule | null {
  return (
    mapping?.find(({ files }) => files.length === 0 || files.some((pattern) => matches(pattern, file))) ??
    null
  );
}

/** `*` stands for anything but a slash, `**` for anything; a pattern without a slash is that of a name in any folder. */
function matches(pattern: string, file: string): boolean {
  const source = pattern
    .split(/(\*\*\/?|\*)/)
    .map((piece) =>
      piece.startsWith('**') ? '.*' : piece === '*' ? '[^/]*' : piece.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${source}$`, 'i').test(file);
}

/** What stands under a key, or under keys below each other (`fields.kop`); undefined where nothing does. */
export function valueAt(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  const own = Object.entries(record).find(([name]) => name === key);
  if (own) return own[1];
  const dot = key.indexOf('.');
  return dot < 0 ? undefined : valueAt(valueAt(record, key.slice(0, dot)), key.slice(dot + 1));
}
