import { dateOrder } from '../dates/publication-date.ts';
import type { Draft, Drafts } from '../draft.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import type { FoundRecord } from './find-records.ts';
import { readRecord } from './read-record.ts';
import { RecordFields } from './record-fields.ts';
import { placesOf } from './refused-records.ts';

/** The articles of records, with the problems known before and what of them is there in part only. */
export async function draftsOf(
  records: readonly FoundRecord[],
  problems: readonly string[],
  unit: 'Entry' | 'Line',
  rule: MappingRule | null,
): Promise<Drafts> {
  const drafts: Draft[] = [];
  const parts = new Map<string, number[]>();
  const dates = records.map(({ record }) => datesIn(new RecordFields(record, rule)));
  const order = rule?.order ?? dateOrder(dates.join('\n'), null);
  for (const { record, context, place } of records) {
    const reading = await readRecord(record, { context, order, rule });
    if (reading === null) continue;
    drafts.push(reading.draft);
    if (reading.part) parts.set(reading.part, [...(parts.get(reading.part) ?? []), place]);
  }
  const partly = [...parts].map(
    ([part, places]) =>
      `${placesOf(places, unit)} ${places.length > 1 ? 'hold' : 'holds'} only the ${part} of the article, not its text.`,
  );
  return { drafts, problems: [...problems, ...partly] };
}

/** The dates of all records together tell whether `05/06/2024` is in May or in June. */
function datesIn(fields: RecordFields): string {
  return [...fields.valuesOf('published'), ...fields.valuesOf('updated')]
    .filter((value) => typeof value === 'string')
    .join(' ');
}
