import type { REST } from 'discord.js';
import { type Rounds, startRounds } from '../../alerts/rounds.ts';
import type { Log } from '../../log.ts';
import type { Access } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import { type AlertSenderOptions, createAlertSender } from './alert-sender.ts';

export interface AlertStart extends Pick<AlertSenderOptions, 'mayPost'> {
  readonly rest: Pick<REST, 'get' | 'post'>;
  readonly access: Pick<Access, 'refusal'>;
  readonly log: Log;
  /** See `DiscordOptions`. */
  readonly alertEveryMs?: number | undefined;
  readonly clock?: (() => Date) | undefined;
  /** Opens the archive where it is closed and something is due. */
  readonly open?: () => void;
}

/** Posts what people follow; null where nothing can be followed. */
export function startAlerts(
  { alerts, news, say }: Pick<AnswerService, 'alerts' | 'news' | 'say'>,
  { rest, access, log, alertEveryMs, clock, mayPost, open }: AlertStart,
): Rounds | null {
  if (!alerts) return null;
  return startRounds({
    alerts,
    news,
    log,
    sender: createAlertSender({ rest, access, say, ...(mayPost && { mayPost }) }),
    ...(open && { open }),
    ...(clock && { now: clock }),
    ...(alertEveryMs !== undefined && { everyMs: alertEveryMs }),
  });
}
