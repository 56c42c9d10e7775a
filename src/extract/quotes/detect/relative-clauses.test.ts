import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { findRelativeClauses } from './relative-clauses.ts';

describe('findRelativeClauses', () => {
  it('takes the clause that a noun sums up', () => {
    const text = 'The ferry had lost its anchor, an assertion that Captain Aalto confirmed.';
    const [attribution] = findRelativeClauses(readingOf(text), []);
    expect(text.slice(attribution?.content[0]?.start, attribution?.content[0]?.end)).toBe(
      'The ferry had lost its anchor',
    );
  });

  it('takes what was reported, without who reported it', () => {
    const text = 'Weil said the ferry had lost its anchor, a claim that Captain Aalto confirmed.';
    const annotated = readingOf(text);
    const said = text.indexOf('the ferry');
    const content = { start: said, end: text.indexOf(',') };
    const known = {
      cue: { first: 1, last: 2 },
      source: { first: 0, last: 1 },
      content: [content],
      rule: 'model',
    };
    expect(findRelativeClauses(annotated, [known])[0]?.content).toEqual([content]);
  });

  it.each(['The report that Aalto confirmed.', 'The ferry sank, a ship that Aalto built.'])(
    'leaves %s',
    (text) => {
      expect(findRelativeClauses(readingOf(text), [])).toEqual([]);
    },
  );
});
