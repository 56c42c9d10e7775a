import { REST, type RESTOptions } from 'discord.js';

/** How long a request of an interaction is remembered for its limits: their tokens are used a few times only. */
const SWEEP_MS = 60_000;

/**
 * discord.js' REST client with Discord's own limits: answers to interactions are not bound to the 50 requests a second that hold for the
 * rest of the bot (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit).
 */
export class DiscordRest extends REST {
  readonly #ofInteractions: REST;

  constructor(options: Partial<RESTOptions>) {
    super(options);
    this.#ofInteractions = new REST({
      ...options,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      handlerSweepInterval: SWEEP_MS,
    });
  }

  override queueRequest(request: Parameters<REST['queueRequest']>[0]): ReturnType<REST['queueRequest']> {
    return /^\/(?:interactions|webhooks)\//.test(request.fullRoute)
      ? this.#ofInteractions.queueRequest(request)
      : super.queueRequest(request);
  }
}
