import { decodeText } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { type FoundRecord, findRecords } from '../records/find-records.ts';
import { draftsOf } from '../records/read-records.ts';
import { describeRefused, describeUnpublished, type RefusedRecord } from '../records/refused-records.ts';

/** Reads one article object a line; a line that is none costs that line. */
export async function readJsonLines(
  bytes: Uint8Array,
  _file: string,
  rule: MappingRule | null = null,
): Promise<Drafts> {
  return draftsOfLines(recordsInLines((await decodeText(bytes)).replace(/^\ufeff/, ''), rule), rule);
}

/** What lines of JSON hold. */
export interface LineRecords {
  readonly records: readonly FoundRecord[];
  readonly refused: readonly RefusedRecord[];
  readonly unpublished: number;
  readonly problems: readonly string[];
}

/** The articles of lines of JSON. The lines themselves are given up before: they take as much memory as the articles do. */
export function draftsOfLines(
  { records, refused, unpublished, problems }: LineRecords,
  rule: MappingRule | null,
): Promise<Drafts> {
  const all = [...records, ...refused].map(({ record }) => record);
  const told = [
    ...problems,
    ...describeRefused(refused, 'Line'),
    ...describeUnmetKeys(rule, all),
    ...describeUnpublished(unpublished),
  ];
  return draftsOf(records, told, 'Line', rule);
}

/** The records in lines of JSON; a line that is none is told of. */
export function recordsInLines(text: string, rule: MappingRule | null): LineRecords {
  const problems: string[] = [];
  const records: FoundRecord[] = [];
  const refused: RefusedRecord[] = [];
  let unpublished = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = index + 1;
    try {
      const value: unknown = JSON.parse(line);
      const found = findRecords(value, rule);
      records.push(...found.articles.map((one) => ({ ...one, place })));
      refused.push(...found.others.map(({ record }) => ({ record, place })));
      unpublished += found.unpublished;
      if (!(typeof value === 'object' && value !== null) || found.strays > 0)
        problems.push(`Line ${place} is not an article: it is no object with keys and values.`);
    } catch (error) {
      problems.push(
        `Line ${place} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { records, refused, unpublished, problems };
}
