import type { GuildBasedChannel } from 'discord.js';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Message } from '../words/catalogue.ts';
import type { Access } from './access/access.ts';
import type { Cooldown } from './access/cooldown.ts';
import type { RequestLimits } from './access/request-limits.ts';
import type { AnswerService } from './answer-service.ts';
import type { ArchiveWait } from './archive-wait.ts';
import type { Command } from './command.ts';
import type { CorporaHere } from './corpora/corpora-here.ts';
import type { Admission } from './overload/admission.ts';
import type { AgeGauge } from './overload/message-age.ts';

/** Everything that interactions and messages are answered with. */
export interface BotContext {
  readonly commands: readonly Command[];
  readonly service: AnswerService;
  /** Where there are several corpora: the way to that of a place (see `contextHere`); else null. */
  readonly corpora: CorporaHere | null;
  /** Why nothing can be answered in this place; null where it has a corpus. */
  readonly noCorpus: Message | null;
  /** Whether messages of another channel may be read for an answer in this place. */
  readonly sharesCorpus: (channel: GuildBasedChannel) => Promise<boolean> | boolean;
  /** Where questions wait for the first archive. */
  readonly waiting: ArchiveWait;
  readonly access: Access;
  readonly limits: RequestLimits;
  /** Where everything that people ask waits for its turn. */
  readonly admission: Admission;
  readonly ages: AgeGauge;
  /** Spaces out the hints that a person gets without having asked. */
  readonly hints: Cooldown;
  readonly log: Log;
  readonly metrics: Metrics;
  /** True where the log may hold what people ask. */
  readonly logQuestions: boolean;
  /** Milliseconds, for measuring. */
  now(): number;
}
