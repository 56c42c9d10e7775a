import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { articleOf } from './article.fixture.ts';
import { explainQuotes } from './explain-quotes.ts';
import { findQuotes } from './find-quotes.ts';

describe('explainQuotes', () => {
  const text = 'Mayor Ilse Brandt met Otto Weil. She said that the bridge would open in May.';
  const article = articleOf(text);
  const sentences = splitSentences(text, article.paragraphs);
  const explanations = explainQuotes(article, sentences);

  it('explains the very quotes that are found', () => {
    expect(explanations.map(({ quote }) => quote)).toEqual(findQuotes(article, sentences));
  });

  it('names the features that decided, strongest first', () => {
    const [{ features = [], confidence } = {}] = explanations;
    expect(confidence).toBeGreaterThan(0.5);
    expect(features.length).toBeGreaterThan(3);
    const sizes = features.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(features.every(({ name }) => !name.startsWith('template'))).toBe(true);
  });

  it('lists who could be meant, and why one won', () => {
    const [{ candidates = [], speakerRule } = {}] = explanations;
    expect(speakerRule).toBe('pronoun');
    expect(candidates[0]).toMatchObject({ name: 'Ilse Brandt' });
    expect(candidates[0]?.reasons).toContain('gender fits');
  });

  it.each([
    ['Weil said that it rained.', 'Otto Weil', ['named by the source as "Weil", in full elsewhere']],
    ['The ferry line said that it rained. It said that the quay was shut.', 'ferry line', []],
  ])('says why a name won: %s', (sentence, name, reasons) => {
    const told = `Mayor Otto Weil met Ida Weil. ${sentence}`;
    const read = articleOf(told);
    const [first] = explainQuotes(read, splitSentences(told, read.paragraphs));
    expect(first?.quote.speaker).toBe(name);
    expect(first?.candidates[0]?.reasons ?? []).toEqual(reasons);
  });

  it('lists namesakes and the names that only qualify', () => {
    const told = "Mayor Otto Weil met Ida Weil. Brandt's aide Otto Weil said that it rained.";
    const read = articleOf(told);
    const [first] = explainQuotes(read, splitSentences(told, read.paragraphs));
    expect(first?.candidates.map(({ name, reasons: [reason] }) => [name, reason])).toContainEqual([
      'Ida Weil',
      'has the same family name',
    ]);
  });
});
