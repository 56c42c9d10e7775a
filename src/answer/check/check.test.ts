import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { openMemoryLibrary } from '../../library/memory-library.ts';
import type { CheckAnswer, CheckVerdict } from '../../model.ts';
import { exactWords } from '../sayings/exact-words.ts';
import { check } from './check.ts';

const DAM = `The dam at Orrin will be raised by four metres, engineer Sofia Halvorsen said on Monday. “We have checked every gate, and the wall is sound,” Halvorsen told reporters. “Nobody downstream is in danger. We will not empty the lake this year.”

“To say that we ignored the warnings is plainly false,” said Councillor Pedro Vance. “If the spring floods come early, the villages must be cleared.”

Vance denied that the council had hidden a report. He called the rumours “campfire stories”.

“Our boats bring 300 visitors a day, and we can’t lose a season,” said hotel owner Mara Quist. “The lake is our living.”

The lake holds water for three towns. Work begins in May.`;

const FAIR = `“We have waited nine years for this fair,” said organiser Lena Brook. “The front-row seats went to pensioners. I'd never sell them twice.”

Farmer Otto Reis said that the hay harvest would be poor. “Did anybody ask us? No,” Reis said.`;

const TOLL = `Envoy Tor Selm said that Selby had agreed to a toll of 9,000 crowns. Envoy Dan Moe said that Morby had not agreed to any toll.

Minister Ane Dahl said that she stands with Kverny's fishermen.

“Although 340 boats came, this catch of herring is not enough,” said skipper Olav Brun. “The mole was built in spring.”

Selby and Morby deny that nets or maps have been handed over.`;

let archive: Archive;
beforeAll(async () => {
  const library = openMemoryLibrary(() => [
    articleOf(DAM, { id: 'dam', title: 'Dam', outlet: 'Orrin Post', published: '2030-02-04' }),
    articleOf(FAIR, { id: 'fair', title: 'Fair', outlet: 'Vale Echo', published: '2030-03-09' }),
    articleOf(TOLL, { id: 'toll', title: 'Toll', outlet: 'Vale Echo', published: '2030-04-11' }),
  ]);
  await library.reindex();
  const current = library.current();
  if (!current) throw new Error('there is no archive');
  archive = current;
});

const ask = (claim: string, speaker?: string): CheckAnswer =>
  check(archive, { kind: 'check', claim, ...(speaker && { speaker }) }, { strictness: 'normal' });
const verdictOn = (claim: string, speaker?: string) => ask(claim, speaker).claims[0]?.verdict;

describe('check', () => {
  it.each<[CheckVerdict, string, string?]>([
    ['word-for-word', 'the wall is sound'],
    ['word-for-word', 'The Wall is sound', 'halvorsen'],
    ['word-for-word', "we can't lose a season"],
    ['word-for-word', 'we cant lose a season'],
    ['word-for-word', '||campfire stories||'],
    ['word-for-word', '**“Nobody downstream is in danger”**'],
    ['word-for-word', 'the front row seats went to pensioners'],
    ['word-for-word', 'We have checked every gate … Nobody downstream is in danger'],
    ['word-for-word', '[The engineers] have checked every gate'],
    ['word-for-word', 'Quist: "The lake is our living."'],
    ['word-for-word', '> the lake is our living\nsure it is'],
    ['reported', 'the hay harvest would be poor'],
    ['opposite', 'we will empty the lake this year'],
    ['opposite', 'the wall is not sound'],
    ['opposite', 'Our boats bring 500 visitors a day'],
    ['opposite', 'We have waited nine months for this fair'],
    ['opposite', 'the council had hidden a report'],
    ['opposite', 'the hay harvest would be rich'],
    ['opposite', 'If the spring floods come late'],
    ['opposite', 'every gate is unchecked and the wall is unsound'],
    ['part', 'we ignored the warnings'],
    ['part', 'the spring floods come early'],
    ['part', 'sell them twice'],
    ['somebody-else', 'the wall is sound', 'Vance'],
    ['somebody-else', 'the lake is our living', 'Nobody Atall'],
    ['somebody-else', 'the lake is our living - Vance'],
    ['word-for-word', 'the lake is our living — mara quist'],
    ['somebody-else', 'Vance said "the lake is our living"'],
    ['other-words', 'we have tested every gate and the wall is sound'],
    ['other-words', 'We have waited 9 years for this fair'],
    ['other-words', 'Selby had agreed to a toll of nine thousand crowns'],
    ['other-words', 'Selby had agreed to a toll of crowns'],
    ['other-words', 'Dahl stands with Kverny’s fishermen'],
    ['other-words', 'she stands with Kvernij fishermen'],
    ['other-words', 'campfyre stories'],
    ['word-for-word', '340 boats came'],
    ['word-for-word', 'Quist : the lake is our living'],
    ['reported', 'Selby and Morby deny that nets or maps have been handed over'],
    ['opposite', 'nets and maps have been handed over'],
    ['opposite', 'morby agreed to a toll', 'Moe'],
    ['spliced', 'we have checked every gate, we can’t lose a season'],
    ['spliced', 'nobody downstream is in danger so the lake is our living'],
    ['unspoken', 'The lake holds water for three towns'],
    ['not-found', 'submarines are made of cheese'],
    ['not-found', 'Die Mauer ist in Ordnung'],
  ])('%s: %s', (verdict, claim, speaker) => {
    expect(verdictOn(claim, speaker)).toBe(verdict);
  });

  it('names who said it, and what differs, above the passage that shows it', () => {
    const { lead, items } = ask('the wall is not sound', 'Halvorsen');
    expect(lead).toBe(
      'Not so: Sofia Halvorsen is quoted the other way round: only one of the two has the denial (4 February 2030). “not” is not in the article.',
    );
    expect(items[0]?.passage?.text).toContain('the wall is sound');
    expect(ask('the wall is sound', 'Vance').lead).toContain('Sofia Halvorsen');
    expect(ask('Our boats bring 500 visitors a day').items[0]?.passage?.highlights).toHaveLength(1);
  });

  it('ends the first of two halves with its sentence', () => {
    const { items } = ask('Nobody downstream is in danger. We have waited nine years for this fair');
    const shown = items.map(({ passage }) =>
      passage?.highlights.map(({ start, end }) =>
        passage.text.slice(start - passage.span.start, end - passage.span.start),
      ),
    );
    expect(shown).toEqual([['Nobody downstream is in danger'], ['We have waited nine years for this fair']]);
  });

  it('names each speaker once where several quotations are checked', () => {
    const { items } = ask('“the wall is sound” and “campfire stories”');
    expect(items.map(({ label }) => label)).toEqual([
      '“the wall is sound”: Said so, word for word, by Sofia Halvorsen (4 February 2030).',
      '“campfire stories”: Said so, word for word, by Pedro Vance (4 February 2030).',
    ]);
  });

  it('says “nearly” only where no telling word differs', () => {
    expect(ask('we have checked every gate, and the walls are sound').lead).toMatch(/, but nearly: Sofia/);
    expect(ask('We have checked every gate, and the wall’s sound').lead).toMatch(/, but nearly: Sofia/);
    expect(ask('We’ve checked every gate, and the wall is sound').lead).toMatch(/, but nearly: Sofia/);
    expect(ask('We have checked every gate, and the wall is thin').lead).toMatch(
      /^Not in these words\. What comes nearest, and may mean something else, is from Sofia Halvorsen/,
    );
  });

  it('tells of no other number where none differs, and of no speaker where none is named', () => {
    expect(ask('nets and maps have been handed over').lead).toBe(
      'Not so: Selby and Morby are reported to deny it (11 April 2030). You asked “and”, the article has “or”.',
    );
    expect(ask('Our boats bring 900 visitors a day', 'Vance').lead).toMatch(
      /^Not found from Pedro Vance in these articles; Mara Quist is quoted with another number/,
    );
  });

  it('shows a sentence once, and none that only stands beside it', () => {
    const { items } = ask('morby agreed to a toll', 'Moe');
    expect(items.map(({ passage }) => passage?.text)).toEqual([
      'Envoy Dan Moe said that Morby had not agreed to any toll.',
    ]);
  });

  it('checks no single small word', () => {
    expect(ask('no')).toMatchObject({ answered: false, claims: [] });
  });

  it('shows the whole sentence that turns a part of it around', () => {
    const { lead, items } = ask('we ignored the warnings');
    expect(lead).toMatch(/^Only a part of a longer sentence, which says otherwise: Pedro Vance/);
    expect(items[0]?.passage?.text).toContain('is plainly false');
  });

  it('does not let dots hide a denial, nor brackets a number', () => {
    expect(verdictOn('We will … empty the lake this year')).not.toBe('word-for-word');
    expect(verdictOn('Our boats bring [900] visitors a day')).toBe('opposite');
  });

  it('takes each quotation for whoever leads up to it', () => {
    const { claims } = ask('Vance: "campfire stories are fun" and quist said: "the lake is our living"');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['not-found', 'word-for-word']);
  });

  it('checks the first five quotations of a message, and says so', () => {
    const quoted = Array.from({ length: 20 }, (_, at) => `“the lake number ${at} is dry”`).join(' ');
    const answer = ask(`${quoted}`);
    expect(answer.claims).toHaveLength(5);
    expect(answer.notes.join()).toContain('20 quotations');
  });

  it.each([
    '',
    ' ',
    '“”',
    '…',
    '😂😂',
    '***',
    '[…]',
    '\u202eاهلا وسهلا\u202c',
    'x'.repeat(4000),
    'no no '.repeat(600),
  ])('answers %j in words', (claim) => {
    const answer = ask(claim);
    expect(answer.answered).toBe(false);
    expect(answer.lead).not.toBe('');
  });
});

/** The quoted words of the articles, each as somebody said it. */
function quotations(): string[] {
  return archive.ids.flatMap((id) => {
    const entry = archive.get(id);
    return (entry?.extraction.quotes ?? [])
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ content }) => content.map(({ start, end }) => entry?.article.text.slice(start, end) ?? ''));
  });
}

const CHANGES = [
  'a word',
  'a number',
  'a name',
  'a negation added',
  'a word left out',
  'two joined',
] as const;

function changed(text: string, other: string, how: (typeof CHANGES)[number], at: number): string {
  const words = exactWords(text);
  const word = words[at % words.length] ?? { start: 0, end: 0 };
  const replace = (by: string) => text.slice(0, word.start) + by + text.slice(word.end);
  const own = text.slice(word.start, word.end);
  if (how === 'a word') return replace('zebra');
  if (how === 'a number') return replace('47');
  if (how === 'a name') return replace('Wallenstein');
  if (how === 'a negation added') return replace(`not ${own}`);
  if (how === 'a word left out') return text.slice(0, word.start) + text.slice(word.end);
  return `${text.replace(/[”,.]+$/, '')} ${other.replace(/^“/, '')}`;
}

it('never confirms a quotation that was changed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...CHANGES), (one, two, at, how) => {
      const all = quotations();
      const [text = '', other = ''] = [all[one % all.length], all[two % all.length]];
      const inner = exactWords(text);
      // A word less at either end is still the same wording, only shorter.
      const place = how === 'a word left out' ? 1 + (at % Math.max(1, inner.length - 2)) : at;
      if (how === 'a word left out' && inner.length < 3) return;
      // The word beside it may be the same one ("no, no").
      const claim = changed(text, other, how, place).replace(/[“”]/g, '');
      const isWritten = archive.ids.some((id) => {
        const keys = exactWords(archive.get(id)?.article.text ?? '').map(({ key }) => key);
        return ` ${keys.join(' ')} `.includes(
          ` ${exactWords(claim)
            .map(({ key }) => key)
            .join(' ')} `,
        );
      });
      if (!isWritten) expect(verdictOn(claim), claim).not.toMatch(/^(?:word-for-word|reported)$/);
    }),
    { numRuns: 400 },
  );
});
