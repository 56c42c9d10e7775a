import type { Archive } from '../archive/archive.ts';
import type { Answer } from '../model.ts';
import type { Offer, Reply } from './command.ts';
import { explainFailure, isGone } from './failure.ts';
import type { Front } from './front.ts';
import { LIMITS } from './rendering/limits.ts';
import { showStream } from './screen.ts';

/** Puts an answer in front of the person; the archive is the one that its citations point into. */
export type Show = (shown: Answer | Offer, archive: Archive | null) => Promise<void>;

/** Between two answers of a stream: Discord lets a bot edit a message about five times in five seconds. */
const BETWEEN_MS = 1500;
/** Before a token's end, to say that there will be no more. */
const RESERVE_MS = 60_000;

/**
 * Shows what `run` hands back, one answer or a stream of them, or what went wrong with it, and logs that. Rejects only where
 * not even that can be shown.
 */
export async function answerSafely(
  run: () => Reply | Promise<Reply>,
  show: Show,
  front: Pick<Front, 'desk' | 'log' | 'logQuestions' | 'now'>,
  during: string,
): Promise<void> {
  const start = front.now();
  const shown = await runAndShow(run, show, front, during);
  const ms = Math.round(front.now() - start);
  const asked = front.logQuestions ? { query: shown?.query } : {};
  front.log.info({ during, answered: shown?.answered, ms, ...asked }, 'answered');
}

async function runAndShow(
  run: () => Reply | Promise<Reply>,
  show: Show,
  { desk, log, now }: Pick<Front, 'desk' | 'log' | 'now'>,
  during: string,
): Promise<Answer | undefined> {
  try {
    const archive = desk.archive();
    const reply = await run();
    if (Symbol.asyncIterator in reply) {
      const pace = { between: BETWEEN_MS, life: LIMITS.tokenLifeMs - RESERVE_MS, now };
      return await showStream(reply, (answer) => show(answer, archive), pace);
    }
    await show(reply, archive);
    return 'answer' in reply ? reply.answer : reply;
  } catch (error) {
    if (isGone(error)) throw error;
    const failure = explainFailure(error, log, during);
    await show(failure, null);
    return failure;
  }
}
