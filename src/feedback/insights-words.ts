import type { PlainKey } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import type { Reason } from './feedback-entries.ts';
import type { Insights } from './insights.ts';

export const REASON_WORDS = {
  passage: 'reason.passage',
  missed: 'reason.missed',
  person: 'reason.person',
  date: 'reason.date',
  other: 'reason.other',
} as const satisfies Record<Reason, PlainKey>;

/** How many lines of a list are shown; the files have all. */
const LINES = 8;

/** The report in one line. */
export function insightsLead({ days, kinds, right, wrong }: Insights, say: Say): string {
  const asked = kinds.reduce((sum, { answered, declined }) => sum + answered + declined, 0);
  const declined = kinds.reduce((sum, one) => sum + one.declined, 0);
  const share = asked === 0 ? '' : say('insights.share', { percent: Math.round((100 * declined) / asked) });
  return say('insights.lead', { n: asked, days: days.length, share, right, wrong: wrong.length });
}

/** The report, a line each. */
export function insightsLines({ kinds, declined, wrong, neverShown }: Insights, say: Say): string[] {
  return [
    ...kinds.map((one) =>
      say('insights.kind', { kind: one.kind, n: one.answered + one.declined, declined: one.declined }),
    ),
    ...declined.slice(0, LINES).map(({ words, times }) => say('insights.declined', { n: times, words })),
    ...(declined.length > LINES ? [say('insights.moreDeclined', { n: declined.length - LINES })] : []),
    ...wrong
      .slice(0, LINES)
      .map(
        ({ day, kind, words, reason }, at) =>
          `${say('insights.wrong', { n: at + 1 })}, ${day}: /${kind} ${words}${reason === null ? '' : ` (${say(REASON_WORDS[reason])})`}`,
      ),
    ...(wrong.length > LINES ? [say('insights.moreWrong', { n: wrong.length - LINES })] : []),
    ...(neverShown.length === 0
      ? []
      : [say('insights.neverShown', { n: neverShown.length, names: neverShown.slice(0, 3).join(', ') })]),
  ];
}
