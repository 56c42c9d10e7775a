/** Troubles to be had on purpose: each is used up by one request that it fits. */
export interface Fault {
  readonly status: 429 | 500 | 502 | 503;
  /** The method and path it is for, for instance `/messages\/.*@original/`; every request where left out. */
  readonly on?: RegExp;
  /** Seconds in Retry-After, with 429. */
  readonly retryAfter?: number;
  /** How many requests it spoils; 1 where left out. */
  readonly times?: number;
}

/** The faults that are still to come. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
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
