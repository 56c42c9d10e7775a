import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Engine } from './engine.ts';
import { asRecord } from './layout.ts';

/** A lease that is not renewed ends after so long: whoever held it was killed. */
const LEASE_MS = 60_000;
const RENEWED_EVERY_MS = 15_000;
const ID = 'writer';

/** The right to write into an index, which one process has at a time. */
export interface Lease {
  /** False once it may have gone to somebody else: then nothing may be written. */
  isHeld(): boolean;
  /** Gives it back. */
  release(): Promise<void>;
}

/** Who has the lease. */
export interface LeaseHolder {
  /** The name of the machine. */
  readonly host: string;
}

/** Takes the lease for an index, and renews it until it is given back; says who has it where somebody does. Rejects with an `EngineError`. */
export async function takeLease(
  engine: Engine,
  alias: string,
  clock: () => number = Date.now,
): Promise<Lease | LeaseHolder> {
  const own = randomUUID();
  const start = clock();
  const first = await tryTake(engine, alias, { own, clock });
  if (first !== null) return first;
  let until = start + LEASE_MS;
  const renew = async (): Promise<void> => {
    const asked = clock();
    // Once it ran out, another one may have had it, and published: whoever goes on after that writes over what that one wrote.
    if (asked >= until) return;
    const holder = await tryTake(engine, alias, { own, clock });
    if (clock() < until) until = holder === null ? asked + LEASE_MS : 0;
  };
  const timer = setInterval(() => {
    // What can't be renewed runs out by itself.
    renew().catch(() => {});
  }, RENEWED_EVERY_MS).unref();
  return {
    isHeld: () => clock() < until,
    release: async () => {
      clearInterval(timer);
      if (clock() >= until) return;
      until = 0;
      await engine
        .request({ method: 'DELETE', path: `${placeOf(alias)}`, allowed: [404, 409] })
        .catch(() => {});
    },
  };
}

interface Taking {
  readonly own: string;
  readonly clock: () => number;
}

/** Null where it was taken, else who has it. Each write says what it was written over, so that of two one fails. */
async function tryTake(engine: Engine, alias: string, { own, clock }: Taking): Promise<LeaseHolder | null> {
  const known = await readLease(engine, alias);
  if (known && known.holder !== own && known.until > clock()) return known;
  const { status } = await engine.request({
    method: 'PUT',
    path: placeOf(alias),
    query: known ? { if_seq_no: known.number, if_primary_term: known.term } : { op_type: 'create' },
    body: { holder: own, host: hostname(), until: clock() + LEASE_MS },
    allowed: [409],
    // The first one makes the index.
    timeoutMs: TAKING_MS,
  });
  if (status !== 409) return null;
  // Where the answer to it was lost, the client has sent it twice: then it is this one's own.
  const taken = await readLease(engine, alias);
  return taken?.holder === own ? null : (taken ?? { host: 'another process' });
}

const TAKING_MS = 20_000;

interface KnownLease extends LeaseHolder {
  readonly holder: unknown;
  /** When it ends, as `Date.now()` counts. */
  readonly until: number;
  readonly number: number;
  readonly term: number;
}

async function readLease(engine: Engine, alias: string): Promise<KnownLease | null> {
  const { body } = await engine.request({ method: 'GET', path: placeOf(alias), allowed: [404] });
  const { _source: source, _seq_no: number, _primary_term: term } = asRecord(body);
  const { holder, host, until } = asRecord(source);
  if (typeof number !== 'number' || typeof term !== 'number') return null;
  return { holder, host: String(host), until: Number(until), number, term };
}

/** In an index of its own, which is made with its first document. */
function placeOf(alias: string): string {
  return `/${alias}-lease/_doc/${ID}`;
}
