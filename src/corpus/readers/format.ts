import type { FilePart, Metadata, Reader, StreamReader } from '../draft.ts';
import type { FileBytes } from '../file-bytes.ts';
import type { FileStart } from './file-start.ts';

/** A file in a container: a page of a crawl, a mail of a mailbox, a file of a ZIP. */
export interface ContainerPart extends FilePart {
  /** What the container says of it; counts where the part itself is silent. */
  readonly metadata?: Partial<Metadata>;
}

/** What a container gives, in its order: parts, and what of it cannot be read, each a reason for a person. */
export type Unpacked = { readonly part: ContainerPart } | { readonly lost: string; readonly reason: string };

/** Opens a container part by part, so that one part alone is held in memory. May throw a `UserError` at any part. */
export type Unpacker = (content: FileBytes, file: string) => AsyncIterable<Unpacked> | Iterable<Unpacked>;

/** A file format that articles come in. */
export interface Format {
  readonly name: string;
  /** The file name endings, in lower case. */
  readonly endings: readonly string[];
  /** A larger file is refused unread. */
  readonly mostBytes: number;
  /** True where a file's first bytes show this format, whatever its name says. */
  readonly recognise?: (start: FileStart) => boolean;
  /** True where a file with one of the endings is of this format unless its bytes surely are no text. */
  readonly trustsName?: boolean;
  /** Its files are ZIPs: where the first bytes show no more than that, the name tells. */
  readonly isZip?: true;
  /** How it is read. */
  readonly open: OpenWith;
}

export type OpenWith =
  /** By a reader, in this thread. */
  | { readonly read: Reader }
  /** The same, article by article. */
  | { readonly stream: StreamReader }
  /** By a reader whose parser gets a thread of its own, with limits on time and memory. */
  | { readonly readInWorker: Reader }
  /** Part by part, each with the format that it is of. */
  | { readonly unpack: Unpacker };

export const MB = 1_000_000;
