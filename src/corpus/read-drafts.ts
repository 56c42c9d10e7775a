import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { openParser } from './documents/parse-in-worker.ts';
import type { Drafts } from './draft.ts';
import { type FieldMapping, ruleFor } from './mapping/field-mapping.ts';
import { type ContainerLimits, readParts } from './read-parts.ts';
import { startOf } from './readers/file-start.ts';
import { recogniseFormat } from './readers/formats.ts';
import { refuseLarge } from './readers/refuse-large.ts';

/** A ZIP in a ZIP in a ZIP is an attack, not an export. */
const MAX_DEPTH = 3;
const LIMITS: ContainerLimits = {
  characters: 100_000_000,
  // The threads that read files are given up after five minutes without a word.
  milliseconds: 240_000,
};

/**
 * Reads the drafts in a file's bytes, by the format that its first bytes show, else its name: a container part by part, as if
 * its parts lay in a folder. `mapping`: where the fields of records stand. Throws a `UserError` where the file as a whole cannot be read.
 */
export async function readDrafts(
  file: string,
  bytes: Uint8Array,
  mapping: FieldMapping | null = null,
  limits = LIMITS,
): Promise<Drafts> {
  const parser = openParser();
  const read = async (name: string, content: Uint8Array, depth: number): Promise<Drafts> => {
    if (content.length === 0) throw new UserError(message('file.empty'));
    const format = recogniseFormat(name, startOf(content));
    refuseLarge(format, content.length);
    const { open } = format;
    if ('read' in open)
      return open.read(content, name, ruleFor(mapping, depth === 0 ? file : `${file}/${name}`));
    if ('readInWorker' in open) return parser.parse(format.name, content, name);
    if (depth >= MAX_DEPTH) throw new UserError(message('file.packedDeep', { n: MAX_DEPTH }));
    return readParts(open.unpack(content, name), (part) => read(part.name, part.bytes, depth + 1), limits);
  };
  try {
    return await read(file, bytes, 0);
  } finally {
    await parser.close();
  }
}
