import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { exportAnswer, exportFormats } from './export-answer.ts';
import { DAM, timelineOf } from './timeline.fixture.ts';

const ASKED: AskAnswer = {
  kind: 'ask',
  query: { kind: 'ask', question: 'Who built it?' },
  answered: false,
  lead: 'No answer.',
  items: [],
  notes: [],
  best: null,
  hits: [],
};
const options = { now: new Date('2024-01-01') };

describe('exportAnswer', () => {
  it('gives every format that it offers', async () => {
    expect(exportFormats(DAM)).toEqual(['csv', 'markdown', 'icalendar', 'png']);
    const files = await Promise.all(exportFormats(DAM).map((format) => exportAnswer(DAM, format, options)));
    expect(files.map(({ name }) => name)).toEqual(
      ['csv', 'md', 'ics', 'png'].map((end) => `verbatim-timeline.${end}`),
    );
    for (const { bytes } of files) expect(bytes.length).toBeGreaterThan(100);
  });

  it('offers and makes no calendar or picture of anything else', async () => {
    expect(exportFormats(ASKED)).toEqual(['csv', 'markdown']);
    expect(exportFormats(timelineOf([]))).toEqual(['csv', 'markdown']);
    await expect(exportAnswer(ASKED, 'png', options)).rejects.toThrow(UserError);
    await expect(exportAnswer(ASKED, 'icalendar', options)).rejects.toThrow(UserError);
    expect(new TextDecoder().decode((await exportAnswer(ASKED, 'markdown', options)).bytes)).toContain(
      '# Who built it?',
    );
  });
});
