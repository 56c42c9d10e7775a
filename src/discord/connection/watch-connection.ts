import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Events, Routes, Status } from 'discord.js';
import { type Ending, EXIT_STATUS } from '../../exit-status.ts';
import type { Log } from '../../log.ts';
import { endingFor } from './close-codes.ts';

export interface ConnectionWatchOptions {
  readonly token: string;
  readonly log: Log;
  /** Told once, when nothing helps but a new start, or a person. */
  readonly onEnd: (ending: Ending) => void;
  /** How long Discord may give no sign of life before the log says so, in milliseconds. */
  readonly silenceMs?: number;
  /** And before the program ends. */
  readonly giveUpMs?: number;
  /** How long to wait before each new try with a token that was refused, in milliseconds. */
  readonly retryMs?: readonly number[];
}

/** Whether Discord is there. */
export interface ConnectionWatch {
  /** Null where people's questions come in and can be answered, else what is wrong, in words. */
  problem(): string | null;
  /** To be told that Discord did not take the token of a request. */
  refuseToken(): void;
  close(): void;
}

const SILENCE_MS = 120_000;
const GIVE_UP_MS = 600_000;
/** One refusal can be a slip of Discord's; four in half a minute are none. */
const RETRY_MS: readonly number[] = [1_000, 5_000, 20_000];

/** Watches a client's connection: closed for good, silent, or with a token that is no longer taken. */
export function watchConnection(client: Client, options: ConnectionWatchOptions): ConnectionWatch {
  const closing = new AbortController();
  let ended: Ending | null = null;
  let trying: Promise<void> | null = null;

  const end = (ending: Ending): void => {
    if (ended || closing.signal.aborted) return;
    ended = ending;
    options.onEnd(ending);
  };
  client.on(Events.ShardDisconnect, ({ code }) => end(endingFor(code)));
  const silence = watchSilence(client, options, end);
  return {
    problem: () => {
      if (ended) return ended.message;
      if (trying) return 'Discord does not take the token; it is tried again';
      if (silence.isSilent()) return 'Discord gives no sign of life';
      const { shards } = client.ws;
      const isReady = shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
      return isReady ? null : 'the connection to Discord is being made';
    },
    refuseToken: () => {
      // discord.js forgets a token at its first refusal; without it nothing but slash commands would be answered.
      client.rest.setToken(options.token);
      trying ??= tryToken(client, options, closing.signal).then((isTaken) => {
        trying = null;
        if (!isTaken) end(REFUSED);
      });
    },
    close: () => {
      closing.abort();
      silence.close();
    },
  };
}

/** Looks again and again when Discord last acknowledged a sign of life. */
function watchSilence(
  client: Client,
  { log, silenceMs = SILENCE_MS, giveUpMs = GIVE_UP_MS }: ConnectionWatchOptions,
  end: (ending: Ending) => void,
): { isSilent(): boolean; close(): void } {
  let isSilent = false;
  const start = Date.now();
  const signs = new Map<number, number>();
  const note = (shard: number): void => void signs.set(shard, Date.now());
  client.on(Events.ShardResume, note).on(Events.ShardReady, note);
  const look = (): void => {
    const { shards } = client.ws;
    // The one that is silent for longest: its servers are not heard, whatever the others hear.
    const [shard, last] = shards
      .map(({ id, lastPingTimestamp }) => [id, Math.max(signs.get(id) ?? start, lastPingTimestamp)] as const)
      .reduce((one, other) => (other[1] < one[1] ? other : one), [0, Date.now()]);
    const silence = Date.now() - last;
    const where = shards.size > 1 ? ` on shard ${shard} of ${shards.size}` : '';
    const what = `Discord has given no sign of life${where} for ${Math.round(silence / 1000)} s`;
    const mend = "Look at this machine's network and at status.discord.com";
    if (silence < silenceMs) {
      if (isSilent) log.info('Discord gives signs of life again.');
      isSilent = false;
    } else if (silence >= giveUpMs) {
      end({ status: EXIT_STATUS.unreachable, message: `${what}. ${mend}; a new start may help.` });
    } else if (!isSilent) {
      isSilent = true;
      log.error(`${what}, and no question comes in: I go on trying. ${mend}.`);
    }
  };
  const timer = setInterval(look, Math.min(silenceMs / 4, 5_000)).unref();
  return { isSilent: () => isSilent, close: () => clearInterval(timer) };
}

const REFUSED: Ending = {
  status: EXIT_STATUS.refused,
  message:
    'Discord does not take the token in DISCORD_TOKEN any more. Copy it again from the developer portal, and start me again.',
};

/** Asks who the bot is until Discord takes the token; false where it never does. Anything but a refusal counts as taken. */
async function tryToken(
  client: Client,
  { token, log, retryMs = RETRY_MS }: ConnectionWatchOptions,
  signal: AbortSignal,
): Promise<boolean> {
  log.warn(`Discord did not take the token of a request. It is tried ${retryMs.length} times more.`);
  for (const wait of retryMs) {
    await delay(wait, undefined, { ref: false, signal }).catch(() => undefined);
    if (signal.aborted) return true;
    client.rest.setToken(token);
    const isRefused = await client.rest.get(Routes.user()).then(
      () => false,
      (error: unknown) => error instanceof Error && 'status' in error && error.status === 401,
    );
    client.rest.setToken(token);
    if (!isRefused) {
      log.info('Discord takes the token again.');
      return true;
    }
  }
  return false;
}
