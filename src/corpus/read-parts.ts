import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { type Draft, type Drafts, fillMetadata } from './draft.ts';
import type { ContainerPart, Unpacked } from './readers/format.ts';

/** How much is read of one container before the rest of it is left. */
export interface ContainerLimits {
  /** Of all its articles together: they are held until the whole file is read. */
  readonly characters: number;
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
export async function readParts(
  unpacking: AsyncIterable<Unpacked> | Iterable<Unpacked>,
  read: (part: ContainerPart) => Promise<Drafts>,
  limits: ContainerLimits,
): Promise<Drafts> {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  const lost = new Map<string, string[]>();
  const started = Date.now();
  let parts = 0;
  let characters = 0;
  try {
    for await (const unpacked of unpacking) {
      const left = limits.characters - characters;
      // What cannot fit beside the articles that are held is not read at all.
      const size = 'part' in unpacked ? unpacked.part.bytes.length : 0;
      if (size > LARGE_PART_BYTES && size > left * MAX_BYTES_A_CHARACTER)
        throw new UserError(message('file.long', { n: limits.characters / 1e6 }));
      parts++;
      const outcome = 'part' in unpacked ? await readPart(unpacked.part, read) : unpacked;
      if ('lost' in outcome) {
        lost.set(outcome.reason, [...(lost.get(outcome.reason) ?? []), outcome.lost]);
        continue;
      }
      drafts.push(...outcome.drafts);
      problems.push(...outcome.problems);
      characters += lengthOf(outcome.drafts);
      if (characters > limits.characters)
        throw new UserError(message('file.long', { n: limits.characters / 1e6 }));
      if (Date.now() - started > limits.milliseconds)
        throw new UserError(message('file.slow', { n: limits.milliseconds / 60_000 }));
    }
  } catch (error) {
    if (parts === 0) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`Only the beginning of it was read, ${parts} ${parts === 1 ? 'part' : 'parts'}. ${reason}`);
  }
  return { drafts, problems: [...problems, ...[...lost].map(([why, names]) => tellLost(why, names, parts))] };
}

/** The drafts of a part, with what the container says of it where it is silent itself. */
async function readPart(
  part: ContainerPart,
  read: (part: ContainerPart) => Promise<Drafts>,
): Promise<Drafts | { readonly lost: string; readonly reason: string }> {
  try {
    const { drafts, problems } = await read(part);
    return {
      drafts: drafts.map((draft) => ({
        ...draft,
        metadata: part.metadata ? fillMetadata(draft.metadata, part.metadata) : draft.metadata,
        part: draft.part === undefined ? part.name : `${part.name}/${draft.part}`,
      })),
      problems: problems.map((problem) => `${part.name}: ${problem}`),
    };
  } catch (error) {
    return { lost: part.name, reason: error instanceof Error ? error.message : String(error) };
  }
}

function lengthOf(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((all, { length }) => all + length, 0),
    0,
  );
}

function tellLost(reason: string, names: readonly string[], parts: number): string {
  const others = names.length - MAX_NAMES;
  const told = `${names.slice(0, MAX_NAMES).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return `${names.length} of ${parts} parts could not be read (${told}): ${reason}`;
}
