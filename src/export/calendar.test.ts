import { describe, expect, it } from 'vitest';
import { rowsOf } from '../answer/kinds/index.ts';
import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';
import { toICalendar as toCalendar } from './calendar.ts';
import { ASKED, DAM_TIMELINE, entry, timelineOf, told } from './timeline.fixture.ts';

const toICalendar = (answer: Answer, now: Date) =>
  toCalendar(rowsOf(answer, sayIn()), { name: 'Lunn dam', now, say: sayIn() });
const NOW = new Date('2024-01-02T03:04:05Z');
const unfold = (calendar: string): string => calendar.replace(/\r\n[ \t]/g, '');
const valuesOf = (calendar: string, name: string): string[] =>
  unfold(calendar)
    .split('\r\n')
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('toICalendar', () => {
  const calendar = toICalendar(DAM_TIMELINE, NOW);

  it('has a whole-day entry for each event, over its month where no day is known', () => {
    expect(valuesOf(calendar, 'DTSTART')).toEqual(['20230301', '20230504', '20230504', '20240601']);
    expect(valuesOf(calendar, 'DTEND')).toEqual(['20230401', '20230505', '20230505', '20240602']);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20230301');
  });

  it('marks what is planned as tentative, and says what is inferred', () => {
    expect(valuesOf(calendar, 'STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'TENTATIVE']);
    expect(valuesOf(calendar, 'DESCRIPTION')[0]).toMatch(/^The date is inferred\./);
  });

  it('gives an event the same UID every time, and the time that it is told', () => {
    expect(valuesOf(toICalendar(DAM_TIMELINE, new Date()), 'UID')).toEqual(valuesOf(calendar, 'UID'));
    expect(new Set(valuesOf(calendar, 'UID')).size).toBe(4);
    expect(new Set(valuesOf(calendar, 'DTSTAMP'))).toEqual(new Set(['20240102T030405Z']));
  });

  it('keeps the words, and lets none of them end a line', () => {
    const text = 'Rain, hail; and\nBEGIN:VEVENT \\ snow “fell” 😀';
    const odd = toICalendar(timelineOf([entry('2023-05-04', told(text, 1))]), NOW);
    expect(valuesOf(odd, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
    expect(valuesOf(odd, 'SUMMARY')[0]?.replace(/\\(.)/g, '$1')).toBe(
      'Rain, hail; and BEGIN:VEVENT \\ snow “fell” 😀',
    );
  });

  it('has what tells of no day on the day on which it was published, and says so', () => {
    const asked = toICalendar(ASKED, NOW);
    expect(valuesOf(asked, 'DTSTART')).toEqual(['20230505']);
    expect(valuesOf(asked, 'DESCRIPTION')[0]).toMatch(
      /^Ines Varga \(inferred\)\\nOn the day on which it was published\./,
    );
    expect(valuesOf(asked, 'X-WR-CALNAME')).toEqual(['Lunn dam']);
  });

  it('escapes what people asked for in the name of the calendar', () => {
    const name = 'Timeline: a, b; c\\d';
    const named = toCalendar(rowsOf(DAM_TIMELINE, sayIn()), { name, now: NOW, say: sayIn() });
    expect(valuesOf(named, 'X-WR-CALNAME')).toEqual(['Timeline: a\\, b\\; c\\\\d']);
  });

  it('refuses a timeline without a date', () => {
    expect(() => toICalendar(timelineOf([]), NOW)).toThrow(UserError);
  });
});
