import { describe, expect, it } from 'vitest';
import { toJson } from '../answer/kinds/index.ts';
import type { AskAnswer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';
import { exportAnswer, exportFormats } from './export-answer.ts';
import { ASKED, DAM_TIMELINE, timelineOf } from './timeline.fixture.ts';

const EMPTY: AskAnswer = { ...ASKED, answered: false, lead: 'No answer.', items: [] };
const options = { now: new Date('2024-01-01'), say: sayIn() };

describe('exportAnswer', () => {
  it('gives every format that it offers', async () => {
    expect(exportFormats(DAM_TIMELINE)).toEqual([
      'csv',
      'markdown',
      'json',
      'icalendar',
      'bibtex',
      'csl',
      'png',
    ]);
    const files = await Promise.all(
      exportFormats(DAM_TIMELINE).map((format) => exportAnswer(DAM_TIMELINE, format, options)),
    );
    expect(files.map(({ name }) => name)).toEqual(
      ['csv', 'md', 'json', 'ics', 'bib', 'csl.json', 'png'].map((end) => `verbatim-timeline.${end}`),
    );
    for (const { bytes } of files) expect(bytes.length).toBeGreaterThan(100);
    expect(files.map(({ alt }) => alt === null)).toEqual([...Array<boolean>(6).fill(true), false]);
  });

  it('offers and makes only what an answer has something for', async () => {
    expect(exportFormats(ASKED)).toEqual(['csv', 'markdown', 'json', 'icalendar', 'bibtex', 'csl']);
    expect(exportFormats(EMPTY)).toEqual(['csv', 'markdown', 'json']);
    expect(exportFormats(timelineOf([]))).toEqual(['csv', 'markdown', 'json']);
    await expect(exportAnswer(ASKED, 'png', options)).rejects.toThrow(UserError);
    await expect(exportAnswer(EMPTY, 'icalendar', options)).rejects.toThrow(UserError);
    const textOf = async (format: 'markdown' | 'json') =>
      new TextDecoder().decode((await exportAnswer(ASKED, format, options)).bytes);
    expect(await textOf('markdown')).toContain('# Who built it?');
    expect(JSON.parse(await textOf('json'))).toEqual(toJson(ASKED));
  });
});
