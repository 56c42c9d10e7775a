import { addDays, isoDay } from '../../../text/calendar-days.ts';
import { dayOf } from '../anchors.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { before, group, phrase } from '../phrase.ts';
import { timeOf } from './weekday.ts';

const PART_OF_DAY = 'morning|afternoon|evening|night';
const DAYS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight". */
export const namedDay: DateParser = {
  name: 'named-day',
  triggers: ['deictic'],
  pattern: phrase`(?:(?:early|late|later|earlier)~)?(?:(?<shift>the day (?:before|after)) )?(?<day>today|yesterday|tomorrow|tonight)(?: (?<part>${PART_OF_DAY}))?`,
  read: (match, sentence) => {
    const day = group(match, 'day').toLowerCase();
    const shift = group(match, 'shift');
    if (isName(match, sentence)) return null;
    const extra = shift === '' ? 0 : /before/i.test(shift) ? -1 : 1;
    return found((DAYS[day] ?? 0) + extra, day === 'tonight' ? 'TNI' : timeOf(group(match, 'part')));
  },
};

/** "this morning", "last night", "early this afternoon", "mid-afternoon". */
export const partOfDay: DateParser = {
  name: 'part-of-day',
  triggers: ['deictic'],
  pattern: phrase`(?:(?:early|late|later|earlier) )?(?<relation>this|last|that|that same|the same|the next|the following|the previous) (?:very )?(?<part>${PART_OF_DAY})`,
  read: (match) => {
    const [relation, part] = [group(match, 'relation').toLowerCase(), group(match, 'part').toLowerCase()];
    if (relation === 'this') return found(0, timeOf(part));
    if (relation === 'last') return found(-1, timeOf(part));
    const step = /next|following/.test(relation) ? 1 : /previous/.test(relation) ? -1 : 0;
    return {
      type: 'TIME',
      resolve: (anchors) => {
        const base = dayOf(anchors.lastDay);
        return base ? isoDay(addDays(base, step)) + timeOf(part) : null;
      },
    };
  },
};

function found(days: number, time: string): Found {
  return {
    type: time ? 'TIME' : 'DATE',
    resolve: ({ published }: Anchors) =>
      published?.day ? isoDay(addDays(published.day, days)) + time : null,
  };
}

/** "Ruritania Today", "RURITANIA TODAY"; but "FIRE DESTROYS MILL TODAY", where all is in capitals. */
function isName(match: RegExpExecArray, sentence: string): boolean {
  const word = group(match, 'day');
  const lead = before(match, sentence);
  if (word !== 'TODAY') return /^T/.test(word) && /[A-Z]\w{0,29}\s{1,9}$/.test(lead);
  return (
    /\b[A-Z]{2,29}\s{1,9}$/.test(lead) && (/\p{Ll}/u.test(sentence) || /^\s*\S+\s+\S+\s*$/.test(sentence))
  );
}
