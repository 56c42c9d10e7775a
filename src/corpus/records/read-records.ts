import { dateOrder } from '../dates/publication-date.ts';
import type { FoundDraft } from '../draft.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import type { FoundRecord } from './find-records.ts';
import { readRecord } from './read-record.ts';
import { RecordFields } from './record-fields.ts';
import { describeRefused, describeUnpublished, placesOf, type RefusedRecord } from './refused-records.ts';

/** What a file, or one of the batches that it is read in, holds of records. */
export interface RecordBatch {
  readonly articles: readonly FoundRecord[];
  readonly refused: readonly RefusedRecord[];
  /** Members of lists that are no records at all. */
  readonly strays: number;
  readonly unpublished: number;
  readonly problems: readonly string[];
  /** It stands around the batches that hold the articles. */
  readonly isAround?: boolean;
}

export interface RecordSource {
  /** Goes through the batches of the file, anew at each call. */
  readonly batches: () => AsyncIterable<RecordBatch>;
  readonly unit: 'Entry' | 'Line';
  readonly rule: MappingRule | null;
}

/**
 * The articles of records. The file is gone through twice where it comes in several batches, since the dates of all together tell
 * whether `05/06/2024` is in May or in June.
 */
export async function* draftsOf({ batches, unit, rule }: RecordSource): AsyncGenerator<FoundDraft> {
  const survey = new Survey(rule);
  let only: RecordBatch | null = null;
  for await (const batch of batches()) {
    only = survey.batches === 0 ? batch : null;
    survey.add(batch);
  }
  const parts = new Map<string, number[]>();
  const order = rule?.order ?? dateOrder([...survey.dates].join('\n'), null);
  for await (const { articles } of only ? [only] : batches()) {
    for (const { record, context, place } of articles) {
      const reading = await readRecord(record, { context, order, rule });
      if (reading === null) continue;
      yield { draft: reading.draft };
      if (reading.part) parts.set(reading.part, [...(parts.get(reading.part) ?? []), place]);
    }
  }
  for (const problem of survey.problems(unit)) yield { problem };
  for (const [part, places] of parts)
    yield {
      problem: `${placesOf(places, unit)} ${places.length > 1 ? 'hold' : 'holds'} only the ${part} of the article, not its text.`,
    };
}

/** What is wanted of all records before the first of them is read. */
class Survey {
  batches = 0;
  readonly dates = new Set<string>();
  readonly #rule: MappingRule | null;
  readonly #problems = new Set<string>();
  readonly #refused: RefusedRecord[] = [];
  readonly #around: RefusedRecord[] = [];
  #unmet: readonly string[] | null = null;
  #strays = 0;
  #articles = 0;
  #unpublished = 0;

  constructor(rule: MappingRule | null) {
    this.#rule = rule;
  }

  add({ articles, refused, strays, unpublished, problems, isAround = false }: RecordBatch): void {
    this.batches++;
    this.#articles += articles.length;
    this.#strays += strays;
    this.#unpublished += unpublished;
    for (const problem of problems) this.#problems.add(problem);
    for (const { record, place } of refused)
      (isAround ? this.#around : this.#refused).push({ record: withoutValues(record), place });
    for (const { record } of articles)
      for (const date of datesIn(new RecordFields(record, this.#rule))) this.dates.add(date);
    const records = [...articles, ...refused].map(({ record }) => record);
    const unmet = describeUnmetKeys(this.#rule, records);
    const before = this.#unmet;
    if (records.length > 0) this.#unmet = before?.filter((one) => unmet.includes(one)) ?? unmet;
  }

  problems(unit: 'Entry' | 'Line'): readonly string[] {
    const refused = this.#articles > 0 ? this.#refused : [...this.#around, ...this.#refused];
    const strays =
      this.#strays > 0
        ? [`${this.#strays} members of the list are no articles: they are no objects with keys.`]
        : [];
    return [
      ...this.#problems,
      ...describeRefused(refused, unit),
      ...(this.#unmet ?? []),
      ...strays,
      ...describeUnpublished(this.#unpublished),
    ];
  }
}

/** Only the keys of a record are told of, and whether it has an empty text. */
function withoutValues(record: RefusedRecord['record']): RefusedRecord['record'] {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, value === '' || value === null ? value : true]),
  );
}

function datesIn(fields: RecordFields): readonly string[] {
  const values = [...fields.valuesOf('published'), ...fields.valuesOf('updated')];
  return values.filter((value): value is string => typeof value === 'string');
}
