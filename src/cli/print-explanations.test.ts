import { describe, expect, it } from 'vitest';
import { explainQuotes } from '../extract/quotes/explain-quotes.ts';
import { splitSentences } from '../extract/sentences.ts';
import type { Article } from '../model.ts';
import { printExplanations } from './print-explanations.ts';

function printed(text: string): string {
  const paragraphs = [{ n: 1, start: 0, end: text.length }];
  const nothing = { title: null, outlet: null, author: null, url: null, published: null, updated: null };
  const article: Article = { id: 'a', file: 'a.txt', ...nothing, language: 'en', text, paragraphs };
  return printExplanations(article, explainQuotes(article, splitSentences(text, paragraphs))).join('\n');
}

describe('printExplanations', () => {
  const shown = printed('Mayor Ilse Brandt met Otto Weil. She said that the bridge would open in May.');

  it('names rule, sureness and features of each quote', () => {
    expect(shown).toMatch(/^Why these quotes:\n {2}1\. that the bridge would open in May.* \(She · said\)$/m);
    expect(shown).toMatch(/found by: model \(the trained model, \d+ % sure\)/);
    expect(shown).toMatch(/for and against its cue: .*[+-]\d\.\d\d/);
  });

  it('names the speaker, the candidates, and why one won', () => {
    expect(shown).toMatch(/speaker: Ilse Brandt, by pronoun \(a pronoun: .*\)/);
    expect(shown).toMatch(/won: Ilse Brandt \(.*\): one sentence back, gender fits, subject/);
    expect(shown).not.toContain('won: Otto');
  });

  it('cuts a long quote visibly, between words', () => {
    const long = `The mayor said that ${'the bridge would open and '.repeat(8)}close.`;
    expect(printed(long)).toMatch(/1\. that the bridge .*\S \[…\] \(/);
  });

  it('says when there is nothing to explain', () =>
    expect(printed('It rained.')).toBe('Why these quotes: none'));
});
