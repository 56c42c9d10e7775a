import type { FileBytes } from '../file-bytes.ts';
import { type ByteRange, type JsonMembers, membersOf } from './json-members.ts';

/** A piece of a large JSON file that is JSON itself: some members of a list or object, with what stands around it. */
export interface JsonBatch {
  readonly bytes: Buffer;
  /** The place of its first member in its list, from 1. */
  readonly first: number;
  /** It is what stands beside a list alone. */
  readonly isAround: boolean;
}

export interface BatchOptions {
  /** Whether JSON has articles: what has some is read once, and else stands around every batch, since it may say what they are. */
  readonly hasArticles: (json: Buffer) => Promise<boolean>;
  /** So many bytes of members are read together; a larger member is taken apart itself. */
  readonly batchBytes: number;
}

/** What stands before and behind the members that are taken out of a value. */
interface Around {
  readonly before: Buffer;
  readonly after: Buffer;
}

const NOTHING = Buffer.alloc(0);
const COMMA = Buffer.from(',');
const MAX_KEY_BYTES = 10_000;

/** True where a file is one object or list, which may break off: nothing but white space stands behind it. */
export async function isOneValue(content: FileBytes): Promise<boolean> {
  const root = await membersOf(content, { start: 0, end: content.size });
  if (!root) return false;
  for await (const piece of content.pieces(root.end)) if (piece.some((byte) => byte > 0x20)) return false;
  return true;
}

/**
 * Takes a large JSON file apart, so that no more of it than a batch is held in memory. Of one that breaks off it gives the whole
 * members, and returns how many there are in the outermost list that breaks off; else it returns null.
 */
export async function* jsonBatches(
  content: FileBytes,
  options: BatchOptions,
): AsyncGenerator<JsonBatch, number | null> {
  const root = await membersOf(content, { start: 0, end: content.size });
  return root
    ? yield* new Splitting(content, options).split(root, { before: NOTHING, after: NOTHING })
    : null;
}

class Splitting {
  readonly #content: FileBytes;
  readonly #options: BatchOptions;

  constructor(content: FileBytes, options: BatchOptions) {
    this.#content = content;
    this.#options = options;
  }

  async *split(value: JsonMembers, around: Around): AsyncGenerator<JsonBatch, number | null> {
    const { open, cutAt, end } = value;
    const inner = {
      before: Buffer.concat([around.before, Buffer.from(open)]),
      after: Buffer.concat([Buffer.from(open === '{' ? '}' : ']'), around.after]),
    };
    const members = cutAt === null ? value.members : [...value.members, { start: cutAt, end }];
    const isLarge = (member: ByteRange) =>
      lengthOf(member) > this.#options.batchBytes || member.start === cutAt;
    const small = members.filter((member) => !isLarge(member));
    const isSplit = open === '{' && small.length < members.length;
    const beside = isSplit && bytesOf(small) * 4 <= this.#options.batchBytes ? small : [];
    const further = {
      ...inner,
      before: Buffer.concat([inner.before, ...(yield* this.#around(beside, inner))]),
    };
    let whole: number | null = null;
    for (const { run, first } of runsOf(members, isLarge, this.#options.batchBytes)) {
      const [member] = run;
      if (member && isLarge(member)) whole = (yield* this.#splitMember(member, open, further)) ?? whole;
      else if (!run.some((one) => beside.includes(one)))
        yield { bytes: await this.#batchOf(run, inner), first, isAround: false };
    }
    return cutAt !== null && open === '[' ? value.members.length : whole;
  }

  /** What stands beside a large member of an object: as a batch by itself, and for those of the large member. */
  async *#around(beside: readonly ByteRange[], inner: Around): AsyncGenerator<JsonBatch, readonly Buffer[]> {
    if (beside.length === 0) return [];
    const texts: Buffer[] = [];
    for (const { start, end } of beside) texts.push(await this.#content.slice(start, end), COMMA);
    const bytes = Buffer.concat([inner.before, ...texts.slice(0, -1), inner.after]);
    yield { bytes, first: 1, isAround: true };
    return (await this.#options.hasArticles(bytes)) ? [] : texts;
  }

  async *#splitMember(
    member: ByteRange,
    open: '{' | '[',
    around: Around,
  ): AsyncGenerator<JsonBatch, number | null> {
    const head = await this.#content.slice(member.start, Math.min(member.end, member.start + MAX_KEY_BYTES));
    const key = open === '{' ? keyIn(head) : 0;
    const value = await membersOf(this.#content, { start: member.start + key, end: member.end });
    // A single text of that length is no article, and half a text is none, either.
    if (!value) return null;
    const before = Buffer.concat([around.before, head.subarray(0, key)]);
    return yield* this.split(value, { ...around, before });
  }

  async #batchOf(run: readonly ByteRange[], { before, after }: Around): Promise<Buffer> {
    const members = await this.#content.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
    return Buffer.concat([before, members, after]);
  }
}

/** Neighbouring members that are read together, and the place of the first from 1; a large one stands alone. */
function* runsOf(
  members: readonly ByteRange[],
  isLarge: (member: ByteRange) => boolean,
  batchBytes: number,
): Generator<{ readonly run: readonly ByteRange[]; readonly first: number }> {
  let run: ByteRange[] = [];
  for (const [index, member] of members.entries()) {
    const start = run[0]?.start ?? member.start;
    const last = run.at(-1);
    if (last && (isLarge(last) || isLarge(member) || member.end - start > batchBytes)) {
      yield { run, first: index + 1 - run.length };
      run = [];
    }
    run.push(member);
  }
  if (run.length > 0) yield { run, first: members.length + 1 - run.length };
}

/** How many bytes the key of a member has, with its colon. */
function keyIn(head: Buffer): number {
  return /^"(?:[^"\\]|\\.)*"\s*:\s*/s.exec(head.toString('latin1'))?.[0].length ?? 0;
}

function lengthOf({ start, end }: ByteRange): number {
  return end - start;
}

function bytesOf(members: readonly ByteRange[]): number {
  return members.reduce((sum, member) => sum + lengthOf(member), 0);
}
