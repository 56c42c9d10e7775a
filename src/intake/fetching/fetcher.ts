import { UserError } from '../../user-error.ts';
import type { Message } from '../../words/catalogue.ts';

/** What an address gave. */
export interface FetchedDocument {
  /** The address it came from in the end, after redirects. */
  readonly url: string;
  /** True where the server says that nothing changed since the version asked about; `bytes` are empty then. */
  readonly unchanged: boolean;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; empty where the server does not say. */
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchOptions {
  /** What is known already: the server may answer that it is still so. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Only these hosts may be asked, at redirects too. */
  readonly hosts?: readonly string[];
}

export interface FetchLimits {
  readonly redirects: number;
  /** Of a document, before and after decompression. */
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  readonly parallel: number;
}

/** Fetches documents of strangers, within limits and from the public internet only. */
export interface Fetcher {
  /** Throws a `UserError` that says what was refused or failed, and why. */
  fetch(address: string, options?: FetchOptions): Promise<FetchedDocument>;
  close(): Promise<void>;
}

/** The server answered that there is no document. */
export class StatusError extends UserError {
  readonly status: number;

  constructor(what: Message, status: number) {
    super(what);
    this.status = status;
  }
}
