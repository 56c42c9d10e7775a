import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import { withNeighbours } from './neighbouring-speakers.ts';
import type { Speaker } from './speaker.ts';

const TEXT = 'Otto Weil and Ilse Brandt spoke.\n\n“One.”\n\n“Two.”\n\n“Three.”';

function speakersOf(...names: (string | null)[]) {
  const annotated = readingOf(TEXT);
  const found = names.map((name, n) => {
    const { start, end } = annotated.paragraphs[n + 1] ?? { start: 0, end: 1 };
    const rule = name === null ? 'unintroduced' : 'model';
    const speaker: Speaker = { name, role: null, inferred: false, candidates: [], rule: 'name' };
    return { attribution: { cue: null, source: null, content: [{ start, end }], rule }, speaker };
  });
  return withNeighbours(annotated, found).map(({ speaker }) => [speaker.name, speaker.inferred]);
}

describe('withNeighbours', () => {
  it('gives a quotation that nothing introduces to whoever speaks before and behind it', () => {
    expect(speakersOf('Otto Weil', null, 'Otto Weil')[1]).toEqual(['Otto Weil', true]);
  });

  it('gives the answers of an interview to the one person who is introduced above it', () => {
    const asked = (opening: string) =>
      quotesOf(
        [
          opening,
          'You leave the harbour after nine years. Why do you go?',
          '“Because I heard myself tell the same joke for the third time, and nobody laughed.”',
          'Did the cuts to your budget play a part?',
          '“No. Money decides how many ferries we run, it does not decide how I sleep.”',
          'What do you say to those who call you stubborn?',
          '“If they say stubborn, they mean that I counted the lifeboats.”',
          'The harbour board declined to comment on the cuts.',
        ].join('\n\n'),
      ).flatMap(({ kind, speaker, inferred }) => (kind === 'direct' ? [[speaker, inferred]] : []));
    expect(asked('Ilse Brandt leaves the harbour. She spoke about jokes and money.')).toEqual(
      Array(3).fill(['Ilse Brandt', true]),
    );
    expect(asked('Ilse Brandt, a pilot, leaves the harbour. She is a sailor at heart.')).toEqual(
      Array(3).fill(['Ilse Brandt', true]),
    );
    for (const opening of [
      'Ilse Brandt and Otto Weil leave the harbour. They spoke about money.',
      'Minister Otto Weil wants to close three piers. We asked a nurse on the night shift what she makes of it.',
      'Otto Weil wants to close three piers. One young doctor told us what she thinks.',
    ])
      expect(asked(opening), opening).toEqual(Array(3).fill([null, false]));
  });

  it('gives a quotation of its own to whoever spoke right before it, where nobody else speaks behind it', () => {
    expect(speakersOf('Otto Weil', null)[1]).toEqual(['Otto Weil', true]);
  });

  it('gives a quotation that stands alone to whoever alone is quoted, and takes nobody from a stray sentence above', () => {
    const told = [
      'Otto Weil said that the pier was old.',
      'Weil said that it rained.',
      'Weil said that he left.',
    ];
    const [stray, quotation] = [
      'Early reports said that it fell.',
      '“We saw it fall into the sea, all of us, at noon.”',
    ];
    const speakers = (...paragraphs: string[]) =>
      quotesOf(paragraphs.join('\n\n')).map(({ speaker }) => speaker);
    expect(speakers(...told, 'It rains a lot in Tamsin.', quotation).at(-1)).toBe('Otto Weil');
    expect(speakers('It rains a lot.', quotation).at(-1)).toBeNull();
    expect(speakers(...told, stray, quotation).at(-1)).toBeNull();
    for (const other of ['Ilse Brandt, a fisher, came by.', 'The Tamsin Harbour Trust sent a letter.'])
      expect(speakers(...told, other, 'It rained.', quotation).at(-1)).toBeNull();
    expect(speakers(...told, '“No,” said Ilse Brandt.', 'Weil left.', quotation).at(-1)).toBeNull();
  });

  it.each([
    ['Otto Weil', null, 'Ilse Brandt'],
    ['The council', null, 'The council'],
  ])('leaves it open between %s and others', (...names) => {
    expect(speakersOf(...names)[1]).toEqual([null, false]);
  });
});
