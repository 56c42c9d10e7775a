import { POSTING_HOUR, readTimeOfDay, readZone, STANDARD_ZONE } from '../../alerts/schedule.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { managesServer } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest } from '../command.ts';
import { alertsOf } from './alerts-of.ts';

/** Sets the quiet hours of a server, or in a direct message those of a person; without times it switches them off. Throws a UserError for what is no time, and for whoever may not. */
export async function setQuietHours(
  typed: {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly zone: string | undefined;
  },
  { asker, place }: CommandRequest,
  service: AnswerService,
): Promise<Answer> {
  const alerts = alertsOf(service);
  if (place.guildId !== null && !managesServer(asker)) throw new UserError(message('quiet-hours.mayNot'));
  const of = place.guildId ?? asker.id;
  const { say } = service;
  const whose = place.guildId === null ? 'own' : 'server';
  if (typed.from === undefined && typed.to === undefined && typed.zone === undefined) {
    await alerts.setQuietHours(of, null);
    return notice(say('quiet-hours.off', { whose }), true);
  }
  const [from, to] = [timeOf(typed.from ?? MIDNIGHT), timeOf(typed.to ?? MIDNIGHT)];
  const zone = readZone(typed.zone ?? STANDARD_ZONE);
  if (zone === null) throw new UserError(message('quiet-hours.noZone', { zone: typed.zone ?? '' }));
  await alerts.setQuietHours(of, { from, to, zone });
  const daily = say('quiet-hours.daily', { time: `${String(POSTING_HOUR).padStart(2, '0')}:00` });
  const held =
    from === to
      ? say('quiet-hours.anyHour', { whose, zone })
      : say('quiet-hours.held', { whose, from, to, zone });
  return { ...notice(held, true), notes: [daily] };
}

/** From midnight to midnight is no time at all: then only the zone counts. */
const MIDNIGHT = '00:00';

function timeOf(typed: string): string {
  const time = readTimeOfDay(typed);
  if (time === null) throw new UserError(message('quiet-hours.noTime', { typed: typed.slice(0, 40) }));
  return time;
}
