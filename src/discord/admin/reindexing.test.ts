import { describe, expect, it } from 'vitest';
import type { Library } from '../../library/library.ts';
import type { ReindexReport } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import { reindexing, reportOf } from './reindexing.ts';

const report: ReindexReport = {
  added: ['a.txt'],
  changed: [],
  removed: ['old/b.md'],
  unchanged: 7,
  articles: 8,
  paragraphs: 90,
  seconds: 1.25,
  skipped: [{ file: 'c.pdf', reason: 'it is encrypted' }],
  templates: [],
  unread: [],
};

function libraryOf(reindex: Library['reindex']): Library {
  return { current: () => null, reindex, close: async () => {} };
}

async function leadsOf(library: Library): Promise<string[]> {
  const leads: string[] = [];
  for await (const { lead } of reindexing(library, sayIn())) leads.push(lead);
  return leads;
}

describe('reindexing', () => {
  it('tells how far it is, and then what it did', async () => {
    const leads = await leadsOf(
      libraryOf(async (onProgress) => {
        for (let done = 0; done <= 2; done += 1) {
          await new Promise((resolve) => setImmediate(resolve));
          onProgress?.({ step: 'reading', done, total: 2 });
        }
        await new Promise((resolve) => setImmediate(resolve));
        return report;
      }),
    );
    expect(leads[0]).toBe('Reading the folder of articles …');
    expect(leads).toContain('Reading articles … 2 of 2');
    expect(leads.at(-1)).toBe('Done in 1.3 s: 1 added, 0 changed, 1 removed, 7 unchanged, 1 skipped.');
  });

  it('fails where the run fails, also before it was waited for', async () => {
    await expect(leadsOf(libraryOf(() => Promise.reject(new Error('no folder'))))).rejects.toThrow(
      'no folder',
    );
  });
});

describe('reportOf', () => {
  it('names files, and each skipped one with its reason', () => {
    const { items, notes } = reportOf(report, sayIn());
    expect(items.map(({ label }) => label)).toEqual([
      'Added: a.txt',
      'Removed: old/b.md',
      'Skipped c.pdf: it is encrypted',
    ]);
    expect(notes).toEqual(['There are now 8 articles with 90 paragraphs.']);
  });

  it('tells files that were read in part from those that gave nothing', () => {
    const lost = { file: 'd.txt', reason: 'Only 2 of 9 sentences were kept', partial: true } as const;
    const { lead, items } = reportOf({ ...report, skipped: [...report.skipped, lost] }, sayIn());
    expect(lead).toContain('1 skipped, 1 read in part.');
    expect(items.at(-1)?.label).toBe('Read in part d.txt: Only 2 of 9 sentences were kept');
  });

  it('says which lines it left out, and which articles are searched only', () => {
    const template = { outlet: 'Vellmark Courier', lines: ['Call 555 0142.'], articles: 6 };
    const { notes } = reportOf(
      {
        ...report,
        templates: [template],
        unread: [{ language: 'da', articles: 3 }],
      },
      sayIn(),
    );
    expect(notes.slice(1)).toEqual([
      'Recurs in articles of Vellmark Courier, so 6 articles are read without: “Call 555 0142.”.',
      '3 articles in Danish are searchable, but without quotes and dates.',
    ]);
  });

  it('counts what it does not name', () => {
    const many = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    const skipped = many.map((file) => ({ file, reason: 'empty' }));
    const labels = reportOf({ ...report, added: many, skipped }, sayIn()).items.map(({ label }) => label);
    expect(labels[0]).toMatch(/, 11\.txt and 28 more$/);
    expect(labels.at(-1)).toBe('and 28 more skipped; the log names all');
  });
});
