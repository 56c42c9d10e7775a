import type { Metrics } from '../../metrics.ts';
import type { Venue } from './access.ts';
import { createCooldown } from './cooldown.ts';
import { createRateLimit } from './rate-limit.ts';

/** Spaces out what is asked: by person, and by channel and server, so that one of them does not use up what all share. */
export interface RequestLimits {
  /** Milliseconds that a question has to wait still; 0 where it may be answered, which counts. */
  question(personId: string, place: Venue): number;
  /** The same for a question in a message, which is answered by one. */
  message(personId: string, place: Venue): number;
  /** The same for pressing a button. */
  press(personId: string, place: Venue): number;
  /** The same for suggestions while somebody types. */
  suggestion(personId: string): number;
  /** True where somebody may be told that they have to wait: only now and then, so that being told is no flood itself. */
  mayTell(personId: string): boolean;
  /** The same by a message, which everybody sees and Discord allows few of: once, and then not for ten seconds. */
  mayWrite(personId: string): boolean;
}

export interface RequestLimitOptions {
  /** The least time between two questions of one person, in seconds; 0 switches all limits off. */
  readonly cooldownSeconds: number;
  readonly metrics: Metrics;
  readonly now: () => number;
}

const PRESSES = { burst: 6, perSecond: 1 };
const SUGGESTIONS = { burst: 12, perSecond: 5 };
const IN_A_CHANNEL = { burst: 30, perSecond: 5 };
/** Discord lets a bot write five messages in five seconds in a channel: more would only wait. */
const MESSAGES_IN_A_CHANNEL = { burst: 5, perSecond: 1 };
const IN_A_SERVER = { burst: 90, perSecond: 15 };
const NOTICES = { burst: 3, perSecond: 0.3 };
const WRITTEN_NOTICES = { burst: 1, perSecond: 0.1 };

export function createRequestLimits({ cooldownSeconds, metrics, now }: RequestLimitOptions): RequestLimits {
  const cooldown = createCooldown(cooldownSeconds, now);
  const presses = createRateLimit(PRESSES, now);
  const suggestions = createRateLimit(SUGGESTIONS, now);
  const channels = createRateLimit(IN_A_CHANNEL, now);
  const servers = createRateLimit(IN_A_SERVER, now);
  const writers = createRateLimit(MESSAGES_IN_A_CHANNEL, now);
  const notices = createRateLimit(NOTICES, now);
  const writtenNotices = createRateLimit(WRITTEN_NOTICES, now);
  const isOff = cooldownSeconds === 0;

  const inPlace = ({ channelId, guildId }: Venue): number =>
    channels.take(channelId) || (guildId === null ? 0 : servers.take(guildId));
  const counted = (wait: number): number => {
    if (wait > 0) metrics.shed('cooldown');
    return wait;
  };
  return {
    question: (person, place) => (isOff ? 0 : counted(cooldown.take(person) || inPlace(place))),
    message: (person, place) =>
      isOff ? 0 : counted(cooldown.take(person) || writers.take(place.channelId) || inPlace(place)),
    press: (person, place) => (isOff ? 0 : counted(presses.take(person) || inPlace(place))),
    suggestion: (person) => (isOff ? 0 : counted(suggestions.take(person))),
    mayTell: (person) => notices.take(person) === 0,
    mayWrite: (person) => writtenNotices.take(person) === 0,
  };
}
