import { MONTH_NAME, monthNumber } from '../../../text/calendar.ts';
import { daysIn, iso } from '../../../text/calendar-days.ts';
import { resolveMonth } from '../anchors.ts';
import type { DateParser } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { shifted } from './relative-unit.ts';

/** "the last day of May", "the first day of next month", "the final day of February 2024": that very day. */
export const edgeOfMonth: DateParser = {
  name: 'edge-of-month',
  triggers: ['month', 'unit'],
  pattern: phrase`(?:the )?(?<edge>first|last|final) day (?:of|in) (?:(?<month>${MONTH_NAME})(?:,? (?:of )?(?<year>${YEAR}))?|(?<relation>last|this|next|the) month)`,
  read: (match) => {
    const [word, relation] = [group(match, 'month'), group(match, 'relation')];
    const year = readYear(group(match, 'year'));
    const month = monthNumber(word);
    if (relation === '' && (month === undefined || !/^[A-Z]/.test(word))) return null;
    const isFirst = /^first$/i.test(group(match, 'edge'));
    return {
      type: 'DATE',
      resolve: (anchors) => {
        const found =
          month === undefined
            ? shifted(anchors, 'M', relation === 'the' ? 'this' : relation)
            : year === null
              ? resolveMonth(anchors, month)
              : iso(year, month);
        const [, known, number] = /^(\d{4})-(\d\d)$/.exec(found ?? '') ?? [];
        if (known === undefined || number === undefined) return found;
        const day = isFirst ? 1 : daysIn(Number(known), Number(number));
        return iso(Number(known), Number(number), day);
      },
      stated: year !== null,
    };
  },
};
