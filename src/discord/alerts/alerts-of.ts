import type { Alerts } from '../../alerts/alerts.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { AnswerService } from '../answer-service.ts';

/** What people follow. Throws a UserError where nothing can be followed. */
export function alertsOf({ alerts }: AnswerService): Alerts {
  if (!alerts) throw new UserError(message('follow.closed'));
  return alerts;
}
