import { UserError } from '../../user-error.ts';
import { decodeText } from '../decode.ts';
import type { Draft, Drafts } from '../draft.ts';
import { draftFromRecord, isRecord } from '../json-record.ts';

/** Reads one article object, an array of them, or an object that holds such an array (as news services answer). */
export async function readJson(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(`This is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return draftsOf(recordsIn(value).map((record, index) => ({ record, name: `Entry ${index + 1}` })));
}

/** Reads one article object a line; a line that is none costs that line. */
export async function readJsonLines(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  const problems: string[] = [];
  const records: { record: unknown; name: string }[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      records.push({ record: JSON.parse(line), name: `Line ${index + 1}` });
    } catch (error) {
      problems.push(
        `Line ${index + 1} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const read = await draftsOf(records);
  return { drafts: read.drafts, problems: [...problems, ...read.problems] };
}

/** The keys under which services and exports keep their list of articles. */
const LIST_KEYS = ['articles', 'items', 'results', 'data', 'docs', 'entries'];

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [value];
  for (const key of LIST_KEYS) {
    const list = value[key];
    if (Array.isArray(list)) return list;
  }
  return [value];
}

async function draftsOf(records: readonly { record: unknown; name: string }[]): Promise<Drafts> {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for (const { record, name } of records) {
    const draft = isRecord(record) ? await draftFromRecord(record) : null;
    if (draft) drafts.push(draft);
    else problems.push(`${name} is not an article: it has no body, text, content or articleBody.`);
  }
  return { drafts, problems };
}
