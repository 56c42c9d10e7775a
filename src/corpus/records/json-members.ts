import type { FileBytes } from '../file-bytes.ts';

/** A part of a file, by its first byte and the one behind its last. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The members of an object or a list, each by its bytes; of an object with their keys. */
export interface JsonMembers {
  readonly open: '{' | '[';
  readonly members: readonly ByteRange[];
  /** Where the last member that is not whole begins, where the file breaks off in it. */
  readonly cutAt: number | null;
  /** Behind the bracket that closes it; where the range ends where none does. */
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const OPEN_LIST = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_LIST = 0x5d;
const SPACE = 0x20;
/** A byte order mark of UTF-8. */
const MARK = new Set([0xef, 0xbb, 0xbf]);

/**
 * Finds the members of the object or list that a range of JSON begins with, without reading what they hold; null where it begins
 * with neither. UTF-8, of which no sign beyond ASCII has a byte of these. Looks at each byte once.
 */
export async function membersOf(content: FileBytes, range: ByteRange): Promise<JsonMembers | null> {
  const scan = new MemberScan(range.start);
  for await (const piece of content.pieces(range.start, range.end)) {
    if (scan.take(piece)) break;
  }
  return scan.result();
}

class MemberScan {
  readonly #members: ByteRange[] = [];
  #open: '{' | '[' | null = null;
  #isOther = false;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #memberStart = -1;
  #memberEnd = -1;
  #end = -1;
  #at: number;

  constructor(start: number) {
    this.#at = start;
  }

  /** Reads on; true where nothing more is wanted. */
  take(piece: Uint8Array): boolean {
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index] ?? 0;
      const at = this.#at + index;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
        this.#memberEnd = at + 1;
      } else if (byte > SPACE && this.#step(byte, at)) return true;
    }
    this.#at += piece.length;
    return false;
  }

  result(): JsonMembers | null {
    if (this.#open === null || this.#isOther) return null;
    const isWhole = this.#end >= 0;
    return {
      open: this.#open,
      members: this.#members,
      cutAt: !isWhole && this.#memberStart >= 0 ? this.#memberStart : null,
      end: isWhole ? this.#end : this.#at,
    };
  }

  /** A sign outside of texts; true behind the end. */
  #step(byte: number, at: number): boolean {
    const opens = byte === OPEN_OBJECT || byte === OPEN_LIST;
    if (this.#depth === 0) {
      if (MARK.has(byte)) return false;
      this.#open = byte === OPEN_OBJECT ? '{' : '[';
      this.#isOther = !opens;
      this.#depth = 1;
      return this.#isOther;
    }
    if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (--this.#depth === 0) {
        this.#closeMember();
        this.#end = at + 1;
        return true;
      }
    } else if (byte === COMMA && this.#depth === 1) {
      this.#closeMember();
      return false;
    }
    if (this.#memberStart < 0) this.#memberStart = at;
    this.#memberEnd = at + 1;
    if (opens) this.#depth++;
    else if (byte === QUOTE) this.#inString = true;
    return false;
  }

  #closeMember(): void {
    if (this.#memberStart >= 0) this.#members.push({ start: this.#memberStart, end: this.#memberEnd });
    this.#memberStart = -1;
  }
}
