/** Zone abbreviations that mean one offset only. Those that mean several (IST, CST, EST, BST, …) are left out. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EDT: '-04:00',
  MDT: '-06:00',
  PDT: '-07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  SAST: '+02:00',
};
const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\b\.?)?`;
const ZONE = String.raw`(?:\s*\(?((?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2}|Z\b|[A-Z]{2,4}T\b|UTC\b|MSK\b|IST\b)\)?)?`;
const GLUE = String.raw`(?:\s*(?:[,|·•@/–—-]|\bat\b|\bum\b|\bkl\.?|(?<!\p{L})(?:à|às|alle|a las|o|в)(?!\p{L})))*\s*`;
const AFTER = new RegExp(
  String.raw`^(?:T|${GLUE})${CLOCK}(?:\s*(?:hrs|hours|Uhr|uur|godz)\b\.?)?${ZONE}`,
  'i',
);
const COMPACT = new RegExp(String.raw`^T(\d{2})(\d{2})(\d{2})?()${ZONE}`);
const BEFORE = new RegExp(String.raw`(?<![\d:.])${CLOCK}${ZONE}${GLUE}(?:\p{L}+,?\s+)?(?:on\s+)?$`, 'iu');

/** A time of day in ISO notation (`15:35:00`, `15:35:00+05:30`) and how many characters it took. */
export interface ClockTime {
  readonly value: string;
  readonly length: number;
}

/** The time of day that directly follows a date; null where none does. */
export function timeAfter(text: string): ClockTime | null {
  return readClock(COMPACT.exec(text) ?? AFTER.exec(text.slice(0, 60)));
}

/** The time of day that directly precedes a date ("1:39 am EST, Wednesday,"); null where none does. */
export function timeBefore(text: string): ClockTime | null {
  return readClock(BEFORE.exec(text.slice(-50)));
}

function readClock(match: RegExpExecArray | null): ClockTime | null {
  if (!match) return null;
  const [whole, hourText = '', minute, second = '00', meridiem, zone] = match;
  if (minute === undefined && !meridiem) return null;
  let hour = Number(hourText);
  if (meridiem) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(meridiem) ? 12 : 0);
  }
  if (hour > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return null;
  const time = `${String(hour).padStart(2, '0')}:${minute ?? '00'}:${second}`;
  return { value: time + readOffset(zone), length: whole.length };
}

function readOffset(zone: string | undefined): string {
  if (!zone) return '';
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric) return `${numeric[1]}${(numeric[2] ?? '').padStart(2, '0')}:${numeric[3] ?? '00'}`;
  return OFFSETS[zone.trim().toUpperCase()] ?? '';
}
