import { refuse } from '../rules/api-error.ts';
import type { StoredFile } from '../world/world.ts';

export interface RequestBody {
  /** What the JSON says; null where the request has no body. */
  readonly json: unknown;
  /** Uploaded files by the number in their field's name (`files[0]`). */
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** The most that Discord takes in one request, in bytes. */
const mostBytes = 25 * 1024 * 1024;

/** Reads JSON, or the multipart form that carries files beside it. @throws ApiError 50109 or 40005. */
export async function readBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  const files = new Map<string, StoredFile>();
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw refuse('too large');
  if (!type.startsWith('multipart/form-data')) {
    const text = await request.text();
    return { json: text === '' ? null : parse(text), files };
  }
  let json: unknown = {};
  for (const [field, value] of await request.formData()) {
    if (field === 'payload_json') json = parse(typeof value === 'string' ? value : await value.text());
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.set(number, { name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  return { json, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('bad json');
  }
}
