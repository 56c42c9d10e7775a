/** Troubles to be had on purpose: each is used up by the requests that it fits. */
export type Fault = Trouble & {
  /** The method and path it is for, for instance `/messages\/.*@original/`; every request where left out. */
  readonly on?: RegExp;
  /** How many requests it spoils; 1 where left out. */
  readonly times?: number;
};

/** The request is refused without being looked at. */
export interface InjectedRefusal {
  readonly status: 401 | 403 | 429 | 500 | 502 | 503;
  /** Seconds in Retry-After, with 429. */
  readonly retryAfter?: number;
}

export type Trouble =
  | InjectedRefusal
  /** The connection is cut: `before` anything was done, or `after` it was done, so that only the answer is lost. */
  | { readonly cut: 'before' | 'after' }
  /** What is asked is done at once, and answered so many milliseconds later. */
  | { readonly slow: number }
  /** What is asked is done, and answered with a page that is no JSON, as a proxy on the way does. */
  | { readonly garbled: true };

/** The faults that are still to come. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Takes back all that are still to come. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /** The fault for this request, which it uses up. */
  take(method: string, path: string): Fault | undefined {
    const entry = this.#waiting.find(({ fault }) => !fault.on || fault.on.test(`${method} ${path}`));
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting.splice(this.#waiting.indexOf(entry), 1);
    return entry.fault;
  }
}
