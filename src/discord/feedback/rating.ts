import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import { REASONS } from '../../feedback/feedback-entries.ts';
import { REASON_WORDS } from '../../feedback/insights-words.ts';
import type { Answer } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import type { DecisionPrompt } from '../command.ts';

/** Kinds whose answers can't be right or wrong. */
const UNRATED: readonly string[] = ['help', 'sources', 'citations', 'notice'];

/** Whether an answer can be marked as right or not right. */
export function isRateable({ kind, query }: Answer): boolean {
  return query !== null && !UNRATED.includes(kind);
}

/** Asks what is not right of the answer in a message. */
export function askReason(messageId: string, say: Say): DecisionPrompt {
  return {
    answer: notice(`${say('rating.thanks')} ${say('rating.why')}`, true),
    evidence: NO_EVIDENCE,
    choices: REASONS.map((reason) => {
      const words = say(REASON_WORDS[reason]);
      const label = words.slice(0, 1).toLocaleUpperCase(say.locale) + words.slice(1);
      return { label, action: { type: 'reason', reason, messageId }, weight: 'undo' } as const;
    }),
  };
}
