import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { NO_DISCOURSE } from './discourse.ts';
import type { Before } from './pronouns.ts';
import { resolveSpeaker } from './speakers.ts';

/** Resolves the words that `source` marks last in the text. */
function resolve(text: string, source: string, before: Before = []) {
  const annotated = readingOf(text);
  const start = text.lastIndexOf(source);
  const first = annotated.tagged.tokens.findIndex((token) => token.start >= start);
  const last = annotated.tagged.tokens.findLastIndex((token) => token.end <= start + source.length) + 1;
  const { name, role, inferred, rule } = resolveSpeaker(
    annotated,
    { first, last },
    { ...NO_DISCOURSE, before },
  );
  return { name, role: role && text.slice(role.start, role.end), inferred, rule };
}

describe('resolveSpeaker', () => {
  it.each([
    ['Ilse Brandt spoke. Brandt said so.', 'Brandt', 'Ilse Brandt'],
    ['Mayor Ilse Brandt said so.', 'Mayor Ilse Brandt', 'Ilse Brandt'],
    ['It is so, said Ilse Brandt, the mayor of Kiel.', 'Ilse Brandt, the mayor of Kiel', 'Ilse Brandt'],
    ['The harbour master, Otto Weil, said so.', 'The harbour master, Otto Weil', 'Otto Weil'],
    ['Brandt’s spokesman, Otto Weil, said so.', 'Brandt’s spokesman, Otto Weil', 'Otto Weil'],
    ['Sen. Ruth Lindqvist (D-Maine) said so.', 'Sen. Ruth Lindqvist (D-Maine)', 'Ruth Lindqvist'],
    ['Ludwig van der Berg spoke. Van der Berg said so.', 'Van der Berg', 'Ludwig van der Berg'],
    ['Park Ji-woo spoke. Park said so.', 'Park', 'Park Ji-woo'],
    ['Alexandra Ocana Cortel spoke. Ocana Cortel said so.', 'Ocana Cortel', 'Alexandra Ocana Cortel'],
    [
      'Weil’s lawyers, Clara Moor and Hugo Krall, said so.',
      'Weil’s lawyers, Clara Moor and Hugo Krall',
      'Clara Moor and Hugo Krall',
    ],
    [
      'The US Centers for Tide Control and Prevention said so.',
      'The US Centers for Tide Control and Prevention',
      'US Centers for Tide Control and Prevention',
    ],
    [
      'Mayor Clara Moor and Harbour Police Chief Hugo Krall said so.',
      'Mayor Clara Moor and Harbour Police Chief Hugo Krall',
      'Clara Moor and Hugo Krall',
    ],
    ['Weil and the Nils Hyde-Anna Poyer duo. Poyer said so.', 'Poyer', 'Anna Poyer'],
    [
      'One of the officers, Otto Weil’s old friend Ilse Brandt, said so.',
      'One of the officers, Otto Weil’s old friend Ilse Brandt',
      'Ilse Brandt',
    ],
    ['Joseph R. Halloran Jr. spoke. Halloran said so.', 'Halloran', 'Joseph R. Halloran Jr.'],
  ])('names the person in %s', (text, source, name) => {
    expect(resolve(text, source)).toMatchObject({ name, inferred: false });
  });

  it.each([
    ['The ministry said so.', 'The ministry', 'ministry'],
    ['Officials in Kiel said so.', 'Officials in Kiel', 'Officials in Kiel'],
    ['A spokesman for Ilse Brandt said so.', 'A spokesman for Ilse Brandt', 'A spokesman for Ilse Brandt'],
    [
      'Denmark’s National Weather Service said so.',
      'Denmark’s National Weather Service',
      'Denmark’s National Weather Service',
    ],
    ['Neither Oslo nor Riga has answered.', 'Neither Oslo nor Riga', 'Oslo and Riga'],
  ])('describes who is no person in %s', (text, source, name) => {
    expect(resolve(text, source).name).toBe(name);
  });

  it.each([
    ['Ilse Brandt met Otto Weil. She said so.', 'She', 'Ilse Brandt'],
    ['Ilse Brandt met Otto Weil. He said so.', 'He', 'Otto Weil'],
    ['Mr. Aino Varga met Ilse Brandt. He said so.', 'He', 'Aino Varga'],
    ['A clerk from the mill, who asked for silence, said so.', 'who', 'A clerk from the mill'],
    ['The Ukrainian envoy Petro Hnatyk spoke. The envoy said so.', 'The envoy', 'Petro Hnatyk'],
    ['Oslo and Riga were blamed, a claim that both deny.', 'both', 'Oslo and Riga'],
    ['While Seoul doubted it, it said so.', 'it', 'Seoul'],
  ])('infers who is meant in %s', (text, source, name) => {
    expect(resolve(text, source)).toMatchObject({ name, inferred: true });
  });

  it('prefers whoever spoke last', () => {
    const text = 'Otto Weil spoke. Karl Aalto was there. He said so.';
    expect(resolve(text, 'He', ['Otto Weil']).name).toBe('Otto Weil');
  });

  it.each([
    ['Mayor Ilse Brandt left. A spokesman for the mayor said so.', 'A spokesman for the mayor'],
    ['Mayor Ilse Brandt left. The spokesman for the mayor said so.', 'The spokesman for the mayor'],
    ['Port spokesman Otto Weil left. The spokesman for the mayor said so.', 'The spokesman for the mayor'],
  ])('takes nobody else for who speaks for somebody in %s', (text, source) => {
    expect(resolve(text, source).name).toBe(source.replace('The ', ''));
  });

  it('takes "the source" for the source described before', () => {
    expect(resolve('The source said so.', 'The source', ['a source in the mill']).name).toBe(
      'a source in the mill',
    );
  });

  it.each([
    ['He said so.', 'He'],
    ['I said so.', 'I'],
    ['Ilse Brandt left. He said so.', 'He'],
    ['It said so.', 'It'],
  ])('knows nobody in %s', (text, source) => {
    expect(resolve(text, source).name).toBeNull();
  });

  it.each([
    ['Mayor Ilse Brandt said so.', 'Mayor Ilse Brandt', 'Mayor'],
    ['Kiel harbour spokesman Otto Weil said so.', 'Otto Weil', 'Kiel harbour spokesman'],
    ['Otto Weil, the head of the port, said so.', 'Otto Weil', 'the head of the port'],
    ['Otto Weil, who was late, said so.', 'Otto Weil', null],
    ['Police chief Otto Weil said so.', 'Otto Weil', 'Police chief'],
    [
      'A lawyer for the mayor, Otto Weil, said so.',
      'A lawyer for the mayor, Otto Weil',
      'lawyer for the mayor',
    ],
  ])('finds the role in %s', (text, source, role) => {
    expect(resolve(text, source).role).toBe(role);
  });
});
