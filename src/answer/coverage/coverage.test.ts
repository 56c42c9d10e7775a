import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Article, CoverageAnswer } from '../../model.ts';
import { coverage } from './coverage.ts';

const PIER = `The old pier at Lund Sands burned down on Friday night. Forty firefighters came, and none of them was hurt.
The council will decide in April whether a new pier is built. The last one stood for ninety years and had a theatre.`;

const ARTICLES: readonly (readonly [Partial<Article>, string])[] = [
  [
    { id: 'second', outlet: 'Coast Mail', published: '2032-01-11' },
    'Who will pay for a new pier at Lund Sands is open.',
  ],
  [{ id: 'first', outlet: 'Sands Gazette', published: '2032-01-10' }, PIER],
  [
    { id: 'later', outlet: 'Sands Gazette', published: '2032-01-20' },
    'Divers look for the clock of the pier at Lund Sands.',
  ],
  [
    { id: 'copy', outlet: 'Morning Line', published: '2032-01-10' },
    PIER.replace(
      'Forty firefighters came, and none of them was hurt.',
      'One firefighter broke an arm on the slippery stairs.',
    ),
  ],
  [
    { id: 'undated', title: 'A pier and its theatre' },
    'The pier at Lund Sands had a theatre with 300 seats.',
  ],
  [
    { id: 'other', outlet: 'Coast Mail', published: '2031-01-01' },
    'A seal slept on the lawn of the town hall.',
  ],
];

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf(ARTICLES.map(([about, text]) => articleOf(text, about)));
});

function ask(topic: string, scope = {}): CoverageAnswer {
  return coverage(archive, { kind: 'coverage', topic, ...scope }, { strictness: 'normal' });
}

describe('coverage', () => {
  it('gives each outlet once, the earliest first, undated last', () => {
    const { reports } = ask('pier at Lund Sands');
    expect(
      reports.map(({ outlet, articles }) => [outlet, articles.map(({ articleId }) => articleId)]),
    ).toEqual([
      ['Sands Gazette', ['first', 'later']],
      ['Morning Line', ['copy']],
      ['Coast Mail', ['second']],
      [null, ['undated']],
    ]);
  });

  it('shows a sentence of each, cites its other articles, and names all who were first', () => {
    const { items, lead, notes } = ask('pier at Lund Sands');
    expect(items[0]).toMatchObject({
      label: 'Sands Gazette · 2 articles',
      passage: { text: 'The old pier at Lund Sands burned down on Friday night.' },
      also: [{ articleId: 'later' }],
    });
    expect(lead).toBe(
      '3 outlets and 1 article without a named outlet report on that. First by date: Sands Gazette and Morning Line, 10 January 2032.',
    );
    expect(notes).toEqual(["One of them has no date: whether it came earlier can't be told."]);
  });

  it('gives the articles one by one, the newest first, copies under one', () => {
    const { items, lead } = ask('pier at Lund Sands', { order: 'newest' });
    expect(
      items.map(({ label, passage, also }) => [label, passage?.citation.articleId, also.length]),
    ).toEqual([
      ['20 January 2032 · Sands Gazette', 'later', 0],
      ['11 January 2032 · Coast Mail', 'second', 0],
      ['10 January 2032 · Morning Line', 'copy', 1],
      ['Outlet not named', 'undated', 0],
    ]);
    expect(items.at(-1)?.marks).toEqual(['undated']);
    expect(lead).toMatch(/Last by date: Sands Gazette, 20 January 2032\.$/);
  });

  it('finds the newest where far more articles tell of it than are looked at', async () => {
    const daily = await archiveOf(
      Array.from({ length: 700 }, (_, n) =>
        articleOf(
          n === 650
            ? 'Nobody saw the old lighthouse at noon, and the boats went round.'
            : `The lighthouse burned. ${n}`,
          {
            id: `${n}`,
            published: new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10),
          },
        ),
      ),
    );
    const query = { kind: 'coverage', topic: 'lighthouse', order: 'newest' } as const;
    const { items, notes } = coverage(daily, query, { strictness: 'lenient' });
    expect(items[0]?.passage?.citation.articleId).toBe('699');
    expect(notes).toEqual([expect.stringMatching(/^Only articles from /)]);
  });

  it('gives no new article that lacks a word of the topic where others have them all', async () => {
    const own = await archiveOf(
      [
        'The 6 January inquiry heard a ferry pilot.',
        'Nobody was told of the inquiry. On 6 January the pier burned.',
        'The next draw of the lottery is on 6 January.',
      ].map((text, n) => articleOf(text, { id: `${n}`, published: `2032-02-0${n + 1}` })),
    );
    const query = { kind: 'coverage', topic: '6 January inquiry', order: 'newest' } as const;
    const { items } = coverage(own, query, { strictness: 'lenient' });
    expect(items.map(({ passage }) => passage?.citation.articleId)).toEqual(['1', '0']);
    const other = { ...query, topic: '6 January ceremony' } as const;
    expect(coverage(own, other, { strictness: 'lenient' }).answered).toBe(false);
  });

  it('counts the paragraphs that tell of it by outlet and day, of versions of one text those of the first', async () => {
    expect(ask('pier at Lund Sands').counts).toEqual([
      { name: 'Sands Gazette', date: '2032-01-10', count: 1 },
      { name: 'Coast Mail', date: '2032-01-11', count: 1 },
      { name: 'Sands Gazette', date: '2032-01-20', count: 1 },
      { name: null, date: null, count: 1 },
    ]);
    const long = await archiveOf([
      articleOf('The lighthouse burned.\nA seal slept.\nThe lighthouse will be built anew.', {
        outlet: 'Coast Mail',
      }),
    ]);
    const query = { kind: 'coverage', topic: 'lighthouse' } as const;
    expect(coverage(long, query, { strictness: 'lenient' }).counts).toMatchObject([{ count: 2 }]);
  });

  it('shows what versions of one text have otherwise', () => {
    const texts = ask('pier at Lund Sands').items.map(({ label, passage }) => `${label}: ${passage?.text}`);
    expect(texts).toContain(
      'Only in the version of Morning Line: One firefighter broke an arm on the slippery stairs.',
    );
  });

  it('compares the versions of a text once, and stops where it is enough', async () => {
    const labels = ask('pier at Lund Sands').items.flatMap(({ label }) =>
      / version /.test(label) ? label : [],
    );
    expect(labels).toEqual(['Not in the version of Morning Line', 'Only in the version of Morning Line']);
    const shared = `${PIER} Nobody knows who called the brigade, for the caller hung up before the night watch could ask.`;
    const people = ['Ode', 'Pia', 'Quin', 'Rhea', 'Sven'];
    const versions = ['gold', 'silver', 'copper'].map((metal) =>
      articleOf(`${shared}\n${people.map((name) => `${name} of ${metal} street lost a boat.`).join(' ')}`, {
        id: metal,
        outlet: `${metal} post`,
      }),
    );
    const query = { kind: 'coverage', topic: 'pier at Lund Sands' } as const;
    const { items } = coverage(await archiveOf(versions), query, { strictness: 'lenient' });
    expect(items.filter(({ label }) => / version /.test(label))).toHaveLength(8);
  });

  it('lists articles without a named outlet one by one', async () => {
    const unnamed = await archiveOf(
      ['The lighthouse burned.', 'The lighthouse will be built anew.'].map((text, n) =>
        articleOf(text, { id: `${n}`, outlet: null }),
      ),
    );
    const query = { kind: 'coverage', topic: 'lighthouse' } as const;
    expect(coverage(unnamed, query, { strictness: 'lenient' }).reports).toHaveLength(2);
  });

  it('counts an article by most of the topic, a part of which its title may tell', async () => {
    const ids = ({ reports }: CoverageAnswer) =>
      reports.flatMap(({ articles }) => articles.map(({ articleId }) => articleId));
    expect(ids(ask('pier theatre seats'))).toEqual(['undated']);
    const titled = await archiveOf([
      articleOf('The lighthouse burned.', { id: 'titled', title: 'Fire at Cape Orr' }),
      articleOf('The lighthouse was painted.', { id: 'other', title: 'Fresh paint' }),
    ]);
    const query = { kind: 'coverage', topic: 'lighthouse fire' } as const;
    expect(ids(coverage(titled, query, { strictness: 'lenient' }))).toEqual(['titled']);
  });

  it('keeps to an outlet and to dates', () => {
    const mail = ask('pier', { outlet: 'Coast Mail' });
    expect(mail.reports.map(({ outlet }) => outlet)).toEqual(['Coast Mail']);
    expect(mail.lead).toBe('1 outlet reports on that.');
    expect(ask('pier', { from: '2032-01-11' }).lead).toMatch(/^2 outlets report on that\./);
  });

  it('names the first by its title where no outlet is named, cut to leave room', async () => {
    const title = '"The long and winding" story of a lighthouse that would not go out';
    const few = await archiveOf([
      articleOf('The lighthouse burned.', { id: 'x', title, published: '2032-05-01' }),
      articleOf('The lighthouse burned on.', { id: 'y', outlet: 'Coast Mail', published: '2032-05-02' }),
    ]);
    const { lead } = coverage(few, { kind: 'coverage', topic: 'lighthouse' }, { strictness: 'lenient' });
    expect(lead).toMatch(/First by date: “The long and winding story of a lighthouse that…”, 1 May 2032\.$/);
  });

  it('names all who can have been first where one of them gives the month only', async () => {
    const few = await archiveOf([
      articleOf('The lighthouse burned.', { id: 'x', outlet: 'Coast Monthly', published: '2032-05' }),
      articleOf('The lighthouse burned on.', { id: 'y', outlet: 'Coast Mail', published: '2032-05-02' }),
      articleOf('The lighthouse is out.', { id: 'z', outlet: 'Sands Gazette', published: '2032-06-01' }),
    ]);
    const { lead } = coverage(few, { kind: 'coverage', topic: 'lighthouse' }, { strictness: 'lenient' });
    expect(lead).toMatch(/First by date: Coast Monthly and Coast Mail, May 2032\.$/);
  });

  it('says where there are too many paragraphs to look at all', async () => {
    const notes = async (count: number) => {
      const many = Array.from({ length: count }, (_, i) =>
        articleOf(`The lighthouse of Lund Sands burned on day ${i}.`, { id: `l${i}`, outlet: 'Coast Mail' }),
      );
      const query = { kind: 'coverage', topic: 'lighthouse of Lund Sands' } as const;
      const { reports, notes, cutAt } = coverage(await archiveOf(many), query, { strictness: 'lenient' });
      expect(reports).toHaveLength(1);
      return `${notes.join()} ${cutAt}`;
    };
    expect(await notes(501)).toMatch(/500 nearest paragraphs.* 500$/);
    expect(await notes(20)).toMatch(/^((?!nearest paragraphs).)* null$/);
  });

  it('says where no article reports on something', () => {
    for (const topic of ['volcano', 'new pier that the council painted', 'seal on the pier']) {
      expect(ask(topic)).toMatchObject({ answered: false, items: [], reports: [] });
    }
  });
});
