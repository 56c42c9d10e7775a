import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Access } from './access/access.ts';
import type { Cooldown } from './access/cooldown.ts';
import type { AnswerService } from './answer-service.ts';
import type { Command } from './command.ts';
import type { AddressOf } from './views.ts';

/** Everything that interactions and messages are answered with. */
export interface BotContext {
  readonly commands: readonly Command[];
  readonly service: AnswerService;
  readonly access: Access;
  readonly cooldown: Cooldown;
  /** Spaces out the hints that a person gets without having asked. */
  readonly hints: Cooldown;
  readonly addressOf: AddressOf;
  readonly log: Log;
  readonly metrics: Metrics;
  /** True where the log may hold what people ask. */
  readonly logQuestions: boolean;
  /** Milliseconds, for measuring. */
  now(): number;
}
