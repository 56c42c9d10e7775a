import { notice } from '../answering/notice.ts';
import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { NoArchiveYet } from './archive-wait.ts';
import type { BotContext } from './bot-context.ts';
import { answerIn, type Reply, type Shown } from './command.ts';
import { explainFailure, isGone } from './failure.ts';
import { showProgress } from './progress.ts';
import { LIMITS } from './rendering/limits.ts';

/** Puts what there is to show in front of the person. */
export type Show = (shown: Shown) => Promise<void>;

/** Between two answers of a stream: Discord lets a bot edit a message about five times in five seconds. */
const BETWEEN_MS = 1500;
/** A minute before the token's end, to say that there will be no more. */
const LIFE_MS = LIMITS.tokenLifeMs - 60_000;

/**
 * Shows what `run` hands back, one answer or a stream of them, or what went wrong with it, and logs that. Rejects only where
 * not even that can be shown.
 */
export async function answerSafely(
  run: () => Reply | Promise<Reply>,
  show: Show,
  bot: Pick<BotContext, 'service' | 'waiting' | 'log' | 'logQuestions' | 'metrics' | 'now'>,
  during: string,
): Promise<void> {
  const start = bot.now();
  const { shown, hasFailed } = await runAndShow(run, show, bot, during);
  const ms = Math.round(bot.now() - start);
  if (hasFailed)
    bot.metrics.failed(during.startsWith('/') ? 'command' : during === 'a message' ? 'message' : 'button');
  const verdict = hasFailed ? 'failed' : shown?.answered ? 'answered' : 'not answered';
  bot.metrics.answered(shown?.query?.kind ?? 'notice', verdict, ms / 1000);
  if (shown && !hasFailed) bot.service.feedback?.count(shown);
  const asked = bot.logQuestions ? { query: shown?.query } : {};
  bot.log.info({ during, answered: shown?.answered, ms, ...asked }, 'answered');
}

interface Outcome {
  readonly shown: Answer | undefined;
  /** True where the program made a mistake; false where the person did. */
  readonly hasFailed: boolean;
}

async function runAndShow(
  run: () => Reply | Promise<Reply>,
  show: Show,
  bot: Pick<BotContext, 'service' | 'waiting' | 'log' | 'now'>,
  during: string,
): Promise<Outcome> {
  try {
    try {
      return { shown: await runOnce(run, show, bot), hasFailed: false };
    } catch (error) {
      if (!(error instanceof NoArchiveYet)) throw error;
      await waitForArchive(show, bot);
      return { shown: await runOnce(run, show, bot), hasFailed: false };
    }
  } catch (error) {
    if (isGone(error)) throw error;
    const failure = explainFailure(error, { log: bot.log, say: bot.service.say }, during);
    await show(failure);
    return { shown: failure, hasFailed: !(error instanceof UserError) };
  }
}

async function runOnce(
  run: () => Reply | Promise<Reply>,
  show: Show,
  { service, now }: Pick<BotContext, 'service' | 'now'>,
): Promise<Answer | undefined> {
  const reply = await run();
  if (Symbol.asyncIterator in reply) {
    return showProgress(reply, show, {
      between: BETWEEN_MS,
      life: LIFE_MS,
      over: notice(service.say('reindex.over'), true),
      now,
    });
  }
  await show(reply);
  return answerIn(reply);
}

/** Shows how far the reading of the articles is until they can be asked, or can't. */
async function waitForArchive(
  show: Show,
  { service: { say }, waiting, now }: Pick<BotContext, 'service' | 'waiting' | 'now'>,
): Promise<void> {
  const over = notice(say('reindex.over'), true);
  const timing = { between: BETWEEN_MS, life: Number.POSITIVE_INFINITY, over, now };
  await showProgress(waiting.join(LIFE_MS, say), show, timing);
}
