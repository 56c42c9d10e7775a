import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import type { Trigger } from './expression.ts';

const WORDS: Record<Exclude<Trigger, 'number'>, string> = {
  month: `${MONTHS.join(' ').toLowerCase()} jan feb mar apr jun jul aug sep sept oct nov dec`,
  weekday: `${WEEKDAYS.join(' ').toLowerCase()} ${WEEKDAYS.join('s ').toLowerCase()}s mon tue tues wed weds thu thur thurs fri sat sun`,
  unit: 'second minute hour day night weekend week fortnight month quarter season year decade century seconds minutes hours days nights weekends weeks fortnights months quarters seasons years decades centuries period half eve daylong yearlong weeklong monthlong',
  year: 'nineteen eighteen thousand twenty twenties thirties forties fifties sixties seventies eighties nineties',
  season: 'spring summer autumn fall winter springs summers autumns falls winters',
  deictic:
    'today yesterday tomorrow tonight tonite morning afternoon evening night midnight noon midday overnight',
  clock: "a p am pm noon midnight o'clock o’clock gmt est edt utc hours",
  vague: 'now currently recently future past present nowadays days moment term lately',
  frequency: 'daily weekly monthly quarterly yearly annually hourly nightly biweekly each every per',
  festival:
    'christmas thanksgiving easter halloween ramadan eid hanukkah passover valentine year eve boxing election independence memorial labor labour veterans columbus palm pentecost epiphany lent patrick mother father martin luther presidents armistice bastille juneteenth good ash maundy new holiday bank earth april fool solstice equinox nowruz black cyber',
};

const KINDS: ReadonlyMap<string, readonly Trigger[]> = collect();

function collect(): Map<string, Trigger[]> {
  const kinds = new Map<string, Trigger[]>();
  for (const [kind, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) {
      const trigger = kind as Exclude<Trigger, 'number'>;
      kinds.set(word, [...(kinds.get(word) ?? []), trigger]);
    }
  }
  return kinds;
}

/** The kinds of time words that a sentence holds; one cheap pass that spares most sentences every pattern. */
export function triggersIn(sentence: string): ReadonlySet<Trigger> {
  const found = new Set<Trigger>();
  for (const word of sentence.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    if (word.charCodeAt(0) <= 57) found.add(word.length === 4 ? 'year' : 'number');
    else for (const kind of KINDS.get(word) ?? []) found.add(kind);
  }
  return found;
}
