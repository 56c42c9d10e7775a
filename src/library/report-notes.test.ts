import { expect, it } from 'vitest';
import type { ReindexReport } from '../model.ts';
import { sayIn } from '../words/say.ts';
import { reportNotes } from './report-notes.ts';

const REPORT: ReindexReport = {
  added: [],
  changed: [],
  removed: [],
  unchanged: 9,
  skipped: [],
  articles: 9,
  paragraphs: 40,
  seconds: 1,
  templates: [],
  unread: [],
};

it('says nothing where there is nothing to say', () => {
  expect(reportNotes(REPORT, sayIn())).toEqual([]);
});

it('names what recurs in the articles of an outlet, and counts what would be too long', () => {
  const template = {
    outlet: 'Vellmark Courier',
    lines: ['Call 555 0142.', `Write ${'to us '.repeat(30)}`],
    articles: 6,
  };
  expect(reportNotes({ ...REPORT, templates: [template] }, sayIn())).toEqual([
    expect.stringMatching(
      /^Recurs in articles of Vellmark Courier, so 6 articles are read without: “Call 555 0142\.”, “Write to us .{60,72} …”\.$/,
    ),
  ]);
  const lines = ['One.', 'Two.', 'Three.', 'Four.'];
  const templates = Array.from({ length: 10 }, (_, n) => ({ outlet: `Herald ${n}`, lines, articles: 1 }));
  const notes = reportNotes({ ...REPORT, templates }, sayIn());
  expect(notes).toHaveLength(9);
  expect(notes[0]).toBe(
    'Recurs in articles of Herald 0, so 1 article is read without: “One.”, “Two.”, “Three.” and 1 more line.',
  );
  expect(notes[8]).toBe('So it is with 2 more outlets.');
});

it('counts articles in languages that are not read', () => {
  const unread = [
    { language: 'da', articles: 3 },
    { language: 'fr', articles: 1 },
  ];
  expect(reportNotes({ ...REPORT, unread }, sayIn())).toEqual([
    '3 articles in Danish are searchable, but without quotes and dates.',
    '1 article in French is searchable, with dates and quotations in quotation marks, but without reported speech.',
  ]);
});
