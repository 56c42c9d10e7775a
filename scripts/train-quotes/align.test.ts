import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { spanOfItem } from './align.ts';
import { toDocument } from './document.ts';
import { quantise } from './quantise.ts';
import { seeded, shuffled } from './random.ts';
import { readBrat } from './read-brat.ts';

const TEXT = 'Otto Weil said the bridge was shut. Rain fell.\n“It is old,” he added, “and weak.”';
const folders: string[] = [];

function articleWith(marks: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'brat-'));
  folders.push(folder);
  for (const name of ['text', 'attributions']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'text', 'a.txt'), TEXT);
  writeFileSync(path.join(folder, 'attributions', 'a.ann'), marks);
  const [article] = readBrat(folder);
  if (!article) throw new Error('no article read');
  return article;
}

function mark(id: string, role: string, ...words: string[]): string {
  const spans = words.map((word) => `${TEXT.indexOf(word)} ${TEXT.indexOf(word) + word.length}`).join(';');
  return `${id}\t${role} ${spans}\t${words.join(' ')}`;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('training data', () => {
  const marks = [
    mark('T1', 'Source', 'Otto Weil'),
    mark('T2', 'Cue', 'said'),
    mark('T3', 'Content', 'the bridge was shut'),
    'E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3',
    mark('T4', 'Source', 'he'),
    mark('T5', 'Cue', 'added'),
    mark('T6', 'Content', '“It is old,”', '“and weak.”'),
    'E2\tAttribution:T9 Source:T4 Cue:T5 Content:T6',
  ].join('\n');

  it('is read as spans, several for a split content', () => {
    const { attributions } = articleWith(marks);
    expect(attributions.map(({ content }) => content.length)).toEqual([1, 2]);
  });

  it('is found again among the items', () => {
    const { annotated, examples } = toDocument(articleWith(marks));
    const words = examples.map(({ unit, cue, content }) => {
      const items = annotated.units[unit]?.items ?? [];
      const [first, last] = [items[content?.start ?? -1], items[content?.end ?? -1]];
      const from = first && spanOfItem(annotated, first);
      const to = last && spanOfItem(annotated, last);
      return [items[cue]?.lower, TEXT.slice(from?.start, to?.end)];
    });
    expect(words).toEqual([
      ['said', 'the bridge was shut'],
      ['added', '“It is old,”'],
    ]);
  });
});

describe('quantise', () => {
  it('keeps signs and proportions', () => {
    const { scale, weights } = quantise(Float32Array.from([0, 0.5, -1, 1]));
    const bytes = [...new Int8Array(Buffer.from(weights, 'base64'))];
    expect(bytes).toEqual([0, 63, -127, 127]);
    expect(scale * 127).toBeCloseTo(1, 3);
  });
});

describe('shuffled', () => {
  it('repeats itself with the same seed, and keeps everything', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    expect(shuffled(list, seeded(3))).toEqual(shuffled(list, seeded(3)));
    expect(shuffled(list, seeded(3))).not.toEqual(shuffled(list, seeded(4)));
    expect([...shuffled(list, seeded(3))].sort((a, b) => a - b)).toEqual(list);
  });
});
