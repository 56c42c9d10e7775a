import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { type Draft, type FoundDraft, fillMetadata } from './draft.ts';
import type { ContainerPart, Unpacked } from './readers/format.ts';

/** How much is read of one container before the rest of it is left. */
export interface ContainerLimits {
  /** Of all its articles together. */
  readonly characters: number;
  /** In which it is read; what is done with its articles meanwhile does not count. */
  readonly milliseconds: number;
}

/** Larger parts are tables and lists of records, of whose bytes at least half is text. */
const LARGE_PART_BYTES = 20_000_000;
const MAX_BYTES_A_CHARACTER = 2;
/** Names told of those parts that share a reason. */
const MAX_NAMES = 5;

/**
 * Reads a container part by part. What cannot be read costs that part, and is told with how many of how many it were; a
 * container that breaks off in its middle gives what came before. Throws a `UserError` where nothing came.
 */
export async function* readParts(
  unpacking: AsyncIterable<Unpacked> | Iterable<Unpacked>,
  read: (part: ContainerPart) => AsyncIterable<FoundDraft>,
  limits: ContainerLimits,
): AsyncGenerator<FoundDraft> {
  const lost = new Map<string, string[]>();
  let since = Date.now();
  let parts = 0;
  let characters = 0;
  const problems: string[] = [];
  try {
    for await (const unpacked of unpacking) {
      const left = limits.characters - characters;
      // What cannot fit beside the articles that are held is not read at all.
      const size = 'part' in unpacked ? unpacked.part.bytes.length : 0;
      if (size > LARGE_PART_BYTES && size > left * MAX_BYTES_A_CHARACTER)
        throw new UserError(message('file.long', { n: limits.characters / 1e6 }));
      parts++;
      for await (const found of 'part' in unpacked ? readPart(unpacked.part, read) : [unpacked]) {
        if ('lost' in found) lost.set(found.reason, [...(lost.get(found.reason) ?? []), found.lost]);
        else if ('problem' in found) problems.push(found.problem);
        else {
          characters += lengthOf(found.draft);
          const left = Date.now();
          yield found;
          since += Date.now() - left;
        }
      }
      if (characters > limits.characters)
        throw new UserError(message('file.long', { n: limits.characters / 1e6 }));
      if (Date.now() - since > limits.milliseconds)
        throw new UserError(message('file.slow', { n: limits.milliseconds / 60_000 }));
    }
  } catch (error) {
    if (parts === 0) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`Only the beginning of it was read, ${parts} ${parts === 1 ? 'part' : 'parts'}. ${reason}`);
  }
  for (const problem of problems) yield { problem };
  for (const [why, names] of lost) yield { problem: tellLost(why, names, parts) };
}

/** What a part gives, with what the container says of it where it is silent itself. */
async function* readPart(
  part: ContainerPart,
  read: (part: ContainerPart) => AsyncIterable<FoundDraft>,
): AsyncGenerator<FoundDraft | { readonly lost: string; readonly reason: string }> {
  try {
    for await (const found of read(part)) {
      if ('problem' in found) yield { problem: `${part.name}: ${found.problem}` };
      else yield { draft: ofPart(found.draft, part) };
    }
  } catch (error) {
    yield { lost: part.name, reason: error instanceof Error ? error.message : String(error) };
  }
}

function ofPart(draft: Draft, { name, metadata }: ContainerPart): Draft {
  return {
    ...draft,
    metadata: metadata ? fillMetadata(draft.metadata, metadata) : draft.metadata,
    part: draft.part === undefined ? name : `${name}/${draft.part}`,
  };
}

function lengthOf({ paragraphs }: Draft): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function tellLost(reason: string, names: readonly string[], parts: number): string {
  const others = names.length - MAX_NAMES;
  const told = `${names.slice(0, MAX_NAMES).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return `${names.length} of ${parts} parts could not be read (${told}): ${reason}`;
}
