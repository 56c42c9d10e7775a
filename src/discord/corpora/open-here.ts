import type { Client } from 'discord.js';
import type { Follow } from '../../alerts/follow.ts';
import type { Rounds } from '../../alerts/rounds.ts';
import type { Channels } from '../../channels/channels.ts';
import type { Corpora } from '../../corpora/corpora.ts';
import { logAbout } from '../../log.ts';
import { type AlertStart, startAlerts } from '../alerts/start-alerts.ts';
import type { AnswerServiceOptions } from '../answer-service.ts';
import { channelTableOf } from '../connection/channel-table.ts';
import { loggable } from '../failure.ts';
import type { CorporaHere } from './corpora-here.ts';
import { createDoors } from './doors.ts';
import { createMembership } from './membership.ts';
import { type CorpusPlaces, openCorpusPlaces } from './places.ts';
import { postPlaceOf } from './post-place.ts';

/** Which corpus each place has, as Discord tells it to a client. */
export function openPlaces(client: Client, { settings }: Corpora, channels: Channels | null): CorpusPlaces {
  return openCorpusPlaces({
    settings,
    channels,
    isMember: createMembership(client.rest),
    isIn: (guildId) => client.guilds.cache.has(guildId),
    serverOf: (channelId) => channelTableOf(client).serverOf(channelId),
  });
}

/** The ways to several corpora. */
export interface OpenCorpora extends CorporaHere {
  /** Looks for news in the corpora of which something is followed. */
  startAlerts(): Promise<void>;
  /** Ends the looking for news. */
  close(): Promise<void>;
}

export interface CorporaHereOptions {
  readonly places: CorpusPlaces;
  /** What all corpora have in common. */
  readonly common: AnswerServiceOptions;
  readonly closing: AbortSignal;
  readonly alerts: Omit<AlertStart, 'mayPost' | 'open' | 'rest'>;
}

/** Opens the ways to several corpora for a client. */
export function openCorporaHere(
  client: Client,
  corpora: Corpora,
  { places, common, closing, alerts }: CorporaHereOptions,
): OpenCorpora {
  const rounds: Rounds[] = [];
  /** The corpus of the place may be another one by now, or its person have left. */
  const mayPost = (name: string) => async (follow: Follow) =>
    follow.place.channelId === null
      ? places.mayAsk(name, follow.owner)
      : (await places.at(postPlaceOf(client, follow), follow.owner))?.name === name;
  const door = createDoors(corpora, {
    common,
    closing,
    onOpen: ({ name, service }) => {
      const started = startAlerts(service, {
        ...alerts,
        rest: client.rest,
        log: logAbout(alerts.log, { corpus: name }),
        mayPost: mayPost(name),
        // Asking opens an archive that was closed.
        open: () => void service.host.ask('articleIds', null).catch(() => undefined),
      });
      if (started) rounds.push(started);
    },
  });
  return {
    places,
    door,
    startAlerts: async () => {
      for (const { name } of corpora.settings.corpora) {
        if ((common.alerts?.in(name).all().length ?? 0) === 0) continue;
        await door(name).catch((error: unknown) =>
          alerts.log.error({ err: loggable(error), corpus: name }, 'news of a corpus can’t be looked for'),
        );
      }
    },
    close: async () => {
      await Promise.all(rounds.map((one) => one.close()));
    },
  };
}
