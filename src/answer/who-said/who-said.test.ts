import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import type { WhoSaidQuery } from '../../model.ts';
import { ferryArchive } from '../sayings/ferry-archive.fixture.ts';
import { quotedArchive } from '../sayings/quoted-archive.fixture.ts';
import { whoSaid } from './who-said.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await ferryArchive();
});

const ask = (query: Omit<WhoSaidQuery, 'kind'>) =>
  whoSaid(archive, { kind: 'who-said', ...query }, { strictness: 'normal' });
const shown = (query: Omit<WhoSaidQuery, 'kind'>) =>
  ask(query).statements.map(({ speaker, match }) => [speaker, match]);

describe('by speaker', () => {
  test('any spelling finds all of them, newest first, undated last', () => {
    const { statements, items, lead } = ask({ speaker: 'varga' });
    expect(statements.map(({ citation }) => citation.articleId)).toEqual(['wire', 'ferry', 'ferry', 'later']);
    expect(lead).toBe(`Ines Varga: ${items.length} statements in 3 articles.`);
    expect(items.at(-1)?.marks).toEqual(['undated']);
  });
  test('a shared surname finds both, apart', () => {
    expect(new Set(shown({ speaker: 'Pell' }).map(([speaker]) => speaker))).toEqual(
      new Set(['Tom Pell', 'Ruth Pell']),
    );
    expect(shown({ speaker: 'Tom Pell' })).toEqual([['Tom Pell', null]]);
  });
  test('strangers are said to be so', () => {
    expect(ask({ speaker: 'Quentin Bosworth' })).toMatchObject({ answered: false, items: [] });
    expect(ask({ speaker: 'Marrow Island' })).toMatchObject({ answered: false });
    expect(ask({ speaker: 'Marrow Island' }).items.length).toBeGreaterThan(0);
  });
  test('a role finds who has it', () => {
    expect(new Set(shown({ speaker: 'harbour master' }).map(([speaker]) => speaker))).toEqual(
      new Set(['Ines Varga']),
    );
    expect(shown({ speaker: 'the deputy mayor' })).toEqual([['Ruth Pell', null]]);
    expect(ask({ speaker: 'the deputy mayor' }).lead).toBe(
      'Understood as a role, “deputy mayor”. Ruth Pell: 1 statement in 1 article.',
    );
  });
  test('a role finds neither a spokesman for who has it, nor only what is said by the bare role', async () => {
    const text = 'Mayor Ada Lund spoke. A spokesman for the mayor said so. The mayor said more.';
    const articles = await quotedArchive(
      [
        { id: 'm', text },
        [
          { says: 'so', speaker: 'A spokesman for the mayor', source: 'A spokesman for the mayor' },
          { says: 'spoke', speaker: 'Ada Lund', source: 'Ada Lund', role: 'Mayor' },
        ],
      ],
      [{ id: 'n', text: 'The mayor said more.' }, [{ says: 'more', speaker: 'mayor', source: 'The mayor' }]],
    );
    const query = { kind: 'who-said', speaker: 'the mayor' } as const;
    const answer = whoSaid(articles, query, { strictness: 'normal' });
    expect(answer.statements.map(({ speaker }) => speaker).sort()).toEqual(['Ada Lund', 'mayor']);
  });
  test('a role that several hold names them, those who only stood in for it left out', async () => {
    const articles = await quotedArchive([
      { id: 'r', text: 'Mayor Ada Lund spoke. Mayor Bo Falk agreed. Deputy mayor Cy Dahl sang.' },
      [
        { says: 'spoke', speaker: 'Ada Lund', role: 'Mayor' },
        { says: 'agreed', speaker: 'Bo Falk', role: 'Mayor' },
        { says: 'sang', speaker: 'Cy Dahl', role: 'Deputy mayor' },
      ],
    ]);
    const leadOn = (speaker: string, topic?: string) =>
      whoSaid(articles, { kind: 'who-said', speaker, ...(topic && { topic }) }, { strictness: 'lenient' })
        .lead;
    expect(leadOn('the mayor')).toBe(
      'The role “mayor” is held here by Ada Lund and Bo Falk. 2 statements in 1 article.',
    );
    expect(leadOn('mayor', 'agreed')).toBe(
      'The role “mayor” is held here by Ada Lund and Bo Falk. 1 statement in 1 article, by Bo Falk.',
    );
    expect(leadOn('deputy mayor')).toMatch(/^Understood as a role, “deputy mayor”\. Cy Dahl: /);
  });
  test('the lead counts what is shown, not what it is made of', async () => {
    const articles = await quotedArchive([
      { id: 'k', text: 'Ada Lund said the pier was safe and that the tower was not.' },
      [
        { says: 'the pier was safe', speaker: 'Ada Lund' },
        { says: 'that the tower was not', speaker: 'Ada Lund' },
      ],
    ]);
    const answer = whoSaid(articles, { kind: 'who-said', speaker: 'Lund' }, { strictness: 'normal' });
    expect([answer.statements.length, answer.items.length]).toEqual([2, 1]);
    expect(answer.lead).toBe('Ada Lund: 1 statement in 1 article.');
  });
  test('with a topic', () => {
    expect(
      ask({ speaker: 'Varga', topic: 'cracked hull' }).statements.map(({ citation }) => citation.articleId),
    ).toEqual(['wire', 'ferry']);
    expect(ask({ speaker: 'Varga', topic: 'school meals' }).answered).toBe(false);
  });
});

describe('limits', () => {
  test('topic', () => {
    expect(shown({ topic: 'bus' })).toEqual([['Ruth Pell', null]]);
    expect(ask({ topic: 'volcano eruption' }).answered).toBe(false);
  });
  test('kind, outlet and dates', () => {
    expect(shown({ speaker: 'Varga', quoteKind: 'direct' })).toHaveLength(2);
    expect(shown({ speaker: 'Varga', outlet: 'Coast Wire' })).toHaveLength(1);
    expect(shown({ speaker: 'Varga', from: '2023-05-06' })).toHaveLength(1);
    expect(shown({ quote: 'cracked hull', to: '2023-05-05' })).toHaveLength(1);
    expect(ask({ speaker: 'Varga', from: '2030' }).answered).toBe(false);
  });
  test('an empty archive says so', async () => {
    const empty = await quotedArchive();
    expect(whoSaid(empty, { kind: 'who-said', speaker: 'Varga' }, { strictness: 'normal' }).lead).toMatch(
      /no articles/,
    );
  });
});

test('whatever is asked, passages are slices and highlights lie inside', () => {
  const word = fc.constantFrom(
    'cracked',
    'hull',
    'ferry',
    'not',
    'Pell',
    'Varga',
    'bus',
    '“',
    '…',
    '*',
    'week',
    'é',
  );
  const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.record({ quote: words, speaker: words, topic: words }, { requiredKeys: [] }), (query) => {
      for (const { passage } of ask(query).items) {
        const text = archive.get(passage?.citation.articleId ?? '')?.article.text ?? '';
        expect(text.slice(passage?.span.start, passage?.span.end)).toBe(passage?.text);
        for (const { start, end } of passage?.highlights ?? []) {
          expect(start).toBeGreaterThanOrEqual(passage?.span.start ?? 0);
          expect(end).toBeLessThanOrEqual(passage?.span.end ?? 0);
        }
      }
    }),
    { numRuns: 150 },
  );
});

describe('a body that takes the article', () => {
  const said = async (quote: string, ...sources: readonly string[]) => {
    const articles = sources.map(
      (source, i) =>
        [
          { id: `a${i}`, text: `${source} said it will rain over the Tarn.`, published: '2023-05-05' },
          [{ says: 'it will rain over the Tarn', speaker: source.replace(/^the /i, ''), source }],
        ] satisfies Parameters<typeof quotedArticle>,
    );
    const query = { kind: 'who-said', quote } as const;
    return whoSaid(await quotedArchive(...articles), query, { strictness: 'normal' });
  };

  test('has it in the lead and the label, and goes by its name elsewhere', async () => {
    const answer = await said('it will rain', 'The Citadel');
    expect(answer.lead).toBe('Reported of the Citadel; the wording is the article’s.');
    expect(answer.items[0]?.label).toBe('The Citadel · reported · 5 May 2023');
    expect(answer.statements[0]?.speaker).toBe('Citadel');
  });

  test('has none where most articles give it none, and people never have one', async () => {
    expect((await said('it will rain', 'Corvana', 'Corvana', 'The Corvana')).lead).toContain('of Corvana;');
    expect((await said('it will rain', 'Ines Varga')).lead).toContain('of Ines Varga;');
  });
});
