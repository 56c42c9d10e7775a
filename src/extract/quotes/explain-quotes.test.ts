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
});
