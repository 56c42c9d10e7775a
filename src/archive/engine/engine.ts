/** A search engine, as far as it is used: it speaks OpenSearch's REST protocol. */
export interface Engine {
  /** Rejects with an `EngineError` where there is no answer, or one with a status of 300 or more that is not among `allowed`. */
  request(asked: EngineRequest): Promise<EngineResponse>;
  close(): Promise<void>;
}

export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/verbatim/_mget`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** A body of JSON objects, one a line. */
  readonly lines?: readonly object[];
  /** Statuses that are no mistake: 404 where something may be missing, 409 where somebody may have been quicker. */
  readonly allowed?: readonly number[];
  /** How long to wait for the answer, where it may take longer than a question may. */
  readonly timeoutMs?: number;
}

export interface EngineResponse {
  readonly status: number;
  readonly body: unknown;
}

/**
 * What is wrong with an engine: it can't be reached; it is too slow; it knows nobody of that name and password; it takes no more; some of what it holds is
 * lost or not there yet; somebody changed what is Verbatim's; it is another one, or of another version; it does not do what was asked.
 */
export type EngineTrouble =
  | 'away'
  | 'slow'
  | 'forbidden'
  | 'full'
  | 'red'
  | 'changed'
  | 'foreign'
  | 'refused';

/** The engine did not do what was asked. The message says what is wrong and how to mend it, for whoever runs the bot. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly trouble: EngineTrouble;

  constructor(trouble: EngineTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }

  /** Whether asking again in a moment may do. */
  get mayPass(): boolean {
    return this.trouble === 'away' || this.trouble === 'slow' || this.trouble === 'red';
  }
}
