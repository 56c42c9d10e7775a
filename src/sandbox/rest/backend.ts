import type { HttpBindings } from '@hono/node-server';
import type { APIUser } from 'discord.js';
import type { Gateway } from '../gateway/gateway.ts';
import type { StoredFile, World } from '../world/world.ts';
import type { Faults } from './faults.ts';
import type { Interactions } from './interactions.ts';
import type { SignedPosting } from './posting.ts';

/** A rule of Discord's that the bot broke. */
export interface Violation {
  /** Short and stable, for instance `Unknown interaction` or `unanswered interaction`. */
  readonly rule: string;
  /** Where, and what about it. */
  readonly detail: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A request of the bot's, and what became of it. */
export interface RequestRecord {
  readonly method: string;
  /** Without the `/api/v10` in front. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly string[];
  readonly at: number;
  status: number;
  /** What the server answered, where it refused. */
  error: unknown;
  milliseconds: number;
  /** The message that it wrote or changed, where it did. */
  messageId: string | null;
}

/** What the parts of the REST API share. */
export interface Backend {
  readonly world: World;
  readonly gateway: Gateway;
  readonly posting: SignedPosting;
  readonly interactions: Interactions;
  readonly faults: Faults;
  readonly token: string;
  readonly applicationId: string;
  readonly owner: APIUser;
  /** Privileged intents that are switched on in the "developer portal". */
  readonly grantedIntents: number;
  /** Between how many connections the bot is asked to share its servers. */
  readonly shards: number;
  /** Members of the team that owns the application; empty where one person does. */
  readonly team: readonly APIUser[];
  readonly requests: RequestRecord[];
  /** `http://127.0.0.1:PORT` */
  address(): string;
}

/** What travels with a request: its socket, and the variables. */
export interface RequestVariables {
  Bindings: HttpBindings;
  Variables: {
    json: unknown;
    files: ReadonlyMap<string, StoredFile>;
    record: RequestRecord;
  };
}
