import { notice } from '../../answering/notice.ts';
import type { AnswerService } from '../answer-service.ts';
import type { Reply } from '../command.ts';
import type { ButtonAction } from '../rendering/button-action.ts';
import { discard, keeping } from './adding.ts';
import { removing } from './removing.ts';

/** What an admin can decide by a button. */
export type Decision = ButtonAction & { readonly type: 'keep' | 'discard' | 'remove' | 'leave' };

/** Carries out a decision, and tells what came of it. */
export function applyDecision(decision: Decision, service: AnswerService): Reply | Promise<Reply> {
  switch (decision.type) {
    case 'keep':
      return keeping(service, decision.pending);
    case 'discard':
      return discard(service, decision.pending);
    case 'remove':
      return removing(service, decision.articleId);
    case 'leave':
      return notice(service.say('remove.left'), true);
  }
}
