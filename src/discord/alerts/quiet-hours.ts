import { PermissionFlagsBits } from 'discord.js';
import { POSTING_HOUR, readTimeOfDay, readZone, STANDARD_ZONE } from '../../alerts/schedule.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest } from '../command.ts';
import { alertsOf } from './following.ts';

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
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  if (place.guildId !== null && ((asker.permissions ?? 0n) & (ManageGuild | Administrator)) === 0n)
    throw new UserError(
      'Only those who may manage this server can set its quiet hours. For your own alerts, use /quiet-hours in a direct message to me.',
    );
  const of = place.guildId ?? asker.id;
  const whose = place.guildId === null ? 'Your alerts' : 'Alerts in this server';
  if (typed.from === undefined && typed.to === undefined && typed.zone === undefined) {
    await alerts.setQuietHours(of, null);
    return notice(`${whose} come at any hour.`, true);
  }
  const [from, to] = [timeOf(typed.from ?? MIDNIGHT), timeOf(typed.to ?? MIDNIGHT)];
  const zone = readZone(typed.zone ?? STANDARD_ZONE);
  if (zone === null)
    throw new UserError(
      `I know no time zone “${typed.zone}”. Write it like Europe/Paris, America/New_York or UTC.`,
    );
  await alerts.setQuietHours(of, { from, to, zone });
  const daily = `Daily and weekly ones come from ${String(POSTING_HOUR).padStart(2, '0')}:00 on by that clock.`;
  const held =
    from === to
      ? `${whose} come at any hour`
      : `${whose} are held back from ${from} to ${to}, and come after that`;
  return { ...notice(`${held} (${zone}).`, true), notes: [daily] };
}

/** From midnight to midnight is no time at all: then only the zone counts. */
const MIDNIGHT = '00:00';

function timeOf(typed: string): string {
  const time = readTimeOfDay(typed);
  if (time === null)
    throw new UserError(`“${typed.slice(0, 40)}” is no time of day. Write it like 22:00, 7:30 or 10pm.`);
  return time;
}
