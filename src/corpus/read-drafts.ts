import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { openParser } from './documents/parse-in-worker.ts';
import { eachOf, type FoundDraft } from './draft.ts';
import { contentOf, type FileBytes, wholeOf } from './file-bytes.ts';
import { type FieldMapping, ruleFor } from './mapping/field-mapping.ts';
import { type ContainerLimits, readParts } from './read-parts.ts';
import { startIn } from './readers/file-start.ts';
import { recogniseFormat } from './readers/formats.ts';
import { refuseLarge } from './readers/refuse-large.ts';

/** A ZIP in a ZIP in a ZIP is an attack, not an export. */
const MAX_DEPTH = 3;
const LIMITS: ContainerLimits = {
  characters: 400_000_000,
  // The threads that read files are given up after five minutes without a word.
  milliseconds: 240_000,
};

/**
 * Reads the drafts in a file, by the format that its first bytes show, else its name: a container part by part, as if
 * its parts lay in a folder. `mapping`: where the fields of records stand. Throws a `UserError` where the file as a whole cannot be read.
 */
export async function* readDrafts(
  file: string,
  content: FileBytes,
  mapping: FieldMapping | null = null,
  limits = LIMITS,
): AsyncGenerator<FoundDraft> {
  const parser = openParser();
  const read = async function* (name: string, part: FileBytes, depth: number): AsyncGenerator<FoundDraft> {
    if (part.size === 0) throw new UserError(message('file.empty'));
    const format = recogniseFormat(name, await startIn(part));
    refuseLarge(format, part.size);
    const { open } = format;
    const rule = ruleFor(mapping, depth === 0 ? file : `${file}/${name}`);
    const readAll = (parts: Parameters<typeof readParts>[0]) =>
      readParts(parts, (inner) => read(inner.name, contentOf(inner.bytes), depth + 1), limits);
    if ('read' in open) yield* eachOf(await open.read(await wholeOf(part), name, rule));
    else if ('stream' in open) yield* open.stream(part, name, rule);
    else if ('readInWorker' in open) {
      const { parts = [], ...drafts } = await parser.parse(format.name, await wholeOf(part), name);
      yield* eachOf(drafts);
      if (parts.length > 0 && depth < MAX_DEPTH) yield* readAll(parts.map((one) => ({ part: one })));
    } else if (depth >= MAX_DEPTH) throw new UserError(message('file.packedDeep', { n: MAX_DEPTH }));
    else yield* readAll(open.unpack(part, name));
  };
  try {
    yield* read(file, content, 0);
  } finally {
    await parser.close();
  }
}
