import type { WebSocket } from 'ws';

/** One of the connections between which a bot's servers are shared. */
export interface Shard {
  /** Its number, from 0. */
  readonly id: number;
  readonly count: number;
}

/** Which shard hears of a server, by Discord's formula; direct messages (null) go to the first. */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** What the gateway keeps of one identified bot, so that it can resume after a lost connection. */
export interface GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** Sends an event now, or keeps it until the bot resumes. */
  send(type: string, payload: unknown): void;
  attach(socket: WebSocket): void;
  /** False where it was attached to no such socket. */
  detach(socket: WebSocket): boolean;
  attached(): boolean;
  /** Resumes on another socket: all events after `sequence`, then RESUMED. False where that can't be. */
  replay(socket: WebSocket, sequence: number): boolean;
  /** No event is sent or kept any more, and no resuming. */
  end(): void;
}

/** A new session; events are numbered from 1. */
export function openSession(id: string, intents: number, shard: Shard): GatewaySession {
  const events: { op: 0; t: string; s: number; d: unknown }[] = [];
  let socket: WebSocket | undefined;
  let ended = false;
  const send = (type: string, payload: unknown): void => {
    if (ended) return;
    // A copy: what is told later must be what was true now.
    const event = { op: 0 as const, t: type, s: events.length + 1, d: structuredClone(payload) };
    events.push(event);
    socket?.send(JSON.stringify(event));
  };
  return {
    id,
    intents,
    shard,
    send,
    attach: (next) => {
      socket = next;
    },
    detach: (gone) => {
      if (socket !== gone) return false;
      socket = undefined;
      return true;
    },
    attached: () => socket !== undefined,
    replay(next, sequence) {
      if (ended || !Number.isInteger(sequence) || sequence < 0 || sequence > events.length) return false;
      socket = next;
      for (const event of events.slice(sequence)) next.send(JSON.stringify(event));
      send('RESUMED', {});
      return true;
    },
    end: () => {
      ended = true;
    },
  };
}
