import type { Client } from 'discord.js';
import { attachmentHosts } from '../intake/attachment-hosts.ts';
import { NO_METRICS } from '../metrics.ts';
import { createAccess } from './access/access.ts';
import { createCooldown } from './access/cooldown.ts';
import type { HomeServer } from './access/home-server.ts';
import { fetchOwnerIds, watchOwners } from './access/owners.ts';
import { createRequestLimits } from './access/request-limits.ts';
import { type AnswerServiceOptions, openAnswerService } from './answer-service.ts';
import { openArchiveWait } from './archive-wait.ts';
import type { BotContext } from './bot-context.ts';
import { type OpenCorpora, openCorporaHere, openPlaces } from './corpora/open-here.ts';
import type { DiscordOptions } from './discord-options.ts';
import { createAdmission } from './overload/admission.ts';
import { createAgeGauge } from './overload/message-age.ts';

const HINT_SECONDS = 600;

/** What every request is answered with: the archive's door, rights, limits, and the corpora of places. */
export function openContext(
  client: Client,
  home: HomeServer,
  closing: AbortSignal,
  options: DiscordOptions & { readonly readsMessages: boolean },
): BotContext & { readonly corpora: OpenCorpora | null } {
  const {
    commands,
    readerUrl,
    log,
    logQuestions,
    host,
    answers,
    intake = null,
    alerts = null,
    feedback = null,
    channels = null,
    corpora = null,
    readsMessages,
  } = options;
  const { now = () => performance.now(), metrics = NO_METRICS } = options;
  const access = createAccess(options.access, {
    ownerIds: watchOwners(() => fetchOwnerIds(client)),
    homeGuildId: corpora ? () => undefined : home.id,
  });
  const places = corpora && openPlaces(client, corpora, channels);
  const common: AnswerServiceOptions = {
    ...answers,
    readerUrl,
    ...(options.clock && { now: options.clock }),
    intake,
    alerts,
    feedback,
    channels,
    places,
    ...(corpora && { forgetMarks: corpora.forget }),
    readsMessages,
    attachmentHosts: attachmentHosts(options.api).hosts,
  };
  return {
    commands,
    log,
    logQuestions,
    service: openAnswerService(host, common),
    corpora:
      corpora &&
      places &&
      openCorporaHere(client, corpora, { places, common, closing, alerts: { ...options, access } }),
    noCorpus: null,
    sharesCorpus: () => true,
    waiting: openArchiveWait(host, closing),
    access,
    limits: createRequestLimits({ cooldownSeconds: options.cooldownSeconds, metrics, now }),
    admission: createAdmission({ onShed: metrics.shed }),
    ages: createAgeGauge(() => performance.now()),
    hints: createCooldown(HINT_SECONDS, now),
    metrics,
    now,
  };
}
