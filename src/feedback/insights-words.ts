import { amount } from '../answer/passages/wording.ts';
import type { Reason } from './feedback-entries.ts';
import type { Insights } from './insights.ts';

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  passage: 'wrong passage',
  missed: 'not answered, although it is there',
  person: 'wrong person',
  date: 'wrong date',
  other: 'something else',
};

/** How many lines of a list are shown; the files have all. */
const LINES = 8;

/** The report in one line. */
export function insightsLead({ days, kinds, right, wrong }: Insights): string {
  const asked = kinds.reduce((sum, { answered, declined }) => sum + answered + declined, 0);
  const declined = kinds.reduce((sum, one) => sum + one.declined, 0);
  const share = asked === 0 ? '' : `, ${Math.round((100 * declined) / asked)} % of them not answered`;
  return `${amount(asked, 'question')} in ${amount(days.length, 'day')}${share}; ${right} marked as right, ${wrong.length} as not right.`;
}

/** The report, a line each. */
export function insightsLines({ kinds, declined, wrong, neverShown }: Insights): string[] {
  return [
    ...kinds.map(
      (one) => `/${one.kind}: ${one.answered + one.declined}, of them ${one.declined} not answered`,
    ),
    ...declined
      .slice(0, LINES)
      .map(({ words, times }) => `Not answered ${times === 1 ? 'once' : `${times} times`}: ${words}`),
    ...more(declined.length - LINES, 'more things that were not answered'),
    ...wrong
      .slice(0, LINES)
      .map(
        ({ day, kind, words, reason }, at) =>
          `Not right (${at + 1}), ${day}: /${kind} ${words}${reason === null ? '' : ` (${REASON_WORDS[reason]})`}`,
      ),
    ...more(wrong.length - LINES, 'more that were not right'),
    ...(neverShown.length === 0
      ? []
      : [
          `Never shown: ${amount(neverShown.length, 'article')}, such as ${neverShown.slice(0, 3).join(', ')}`,
        ]),
  ];
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`and ${count} ${what}`] : [];
}
