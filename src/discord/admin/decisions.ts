import type { Reply } from '../command.ts';
import type { Desk } from '../desk.ts';
import { notice } from '../failure.ts';
import type { Press } from '../rendering/custom-id.ts';
import { discard, keeping } from './adding.ts';
import { removing } from './removing.ts';

/** What an admin can decide by a button. */
export type Decision = Press & { readonly do: 'keep' | 'discard' | 'remove' | 'leave' };

/** Carries out a decision, and tells what came of it. */
export function decide(decision: Decision, desk: Desk): Reply | Promise<Reply> {
  switch (decision.do) {
    case 'keep':
      return keeping(desk, decision.pending);
    case 'discard':
      return discard(desk, decision.pending);
    case 'remove':
      return removing(desk, decision.articleId);
    case 'leave':
      return notice('Nothing was removed.', true);
  }
}
