import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Article, Item } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import { sources } from '../sources/sources.ts';
import { articleAnswer } from './article.ts';

const article = (id: string, facts: Partial<Article>, ...paragraphs: readonly string[]): Article =>
  articleOf(paragraphs, { id, file: `${id}.txt`, ...facts });

const BRIDGE = article(
  'bridge',
  {
    title: 'Harbour bridge to close for a year',
    outlet: 'Norvale Courier',
    author: 'Tove Lind',
    published: '2024-05-15T08:00:00',
    updated: '2024-05-16',
    source: 'www.quayside.example',
  },
  'The harbour bridge in Norvale will close on 3 June 2024, the council said.',
  '"We cannot wait any longer," said Mayor Ilse Brandvik on Tuesday. "The steel is tired," she added.',
  'Traders on the quay fear for their summer.',
);
const FERRY = article(
  'ferry',
  { title: 'Ferry sold: the end of a line', outlet: 'Ostmark Post', published: '2024-02' },
  'The ferry was sold.',
);
const SEQUEL = article(
  'sequel',
  { title: 'Harbour bridge opens again', outlet: 'Norvale Courier', published: '2025' },
  'It is open.',
);
const NAMELESS = article('nameless', {}, 'A lighthouse keeper on Farrow retired after forty winters.');

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([BRIDGE, FERRY, SEQUEL, NAMELESS], new Date('2025-02-03T04:05:06Z'));
});

const ask = (title: string) => articleAnswer(archive, { kind: 'article', title }, {});
const isVerbatim = ({ passage }: Item): boolean => {
  if (!passage) return false;
  const { text } = archive.get(passage.citation.articleId)?.article ?? { text: '' };
  return text.slice(passage.span.start, passage.span.end) === passage.text;
};

describe('one article', () => {
  it('is found by its id, its whole title in any spelling, or a part of it', () => {
    for (const title of [
      'bridge',
      'HARBOUR BRIDGE TO CLOSE FOR A YEAR!',
      'to close for',
      'ferry sold',
      'Untitled (nameless.txt)',
    ]) {
      expect(ask(title)).toMatchObject({ answered: true, articleId: expect.any(String) });
    }
    expect(ask('ferry sold').articleId).toBe('ferry');
    expect(ask('nameless.txt').articleId).toBe('nameless');
  });

  it('comes with what is known of it, its first paragraph, its quotations and its dates', () => {
    const { lead, items, notes } = ask('bridge');
    expect(lead).toContain(
      'Harbour bridge to close for a year (Norvale Courier, 15 May 2024, by Tove Lind): 3 paragraphs',
    );
    expect(notes).toEqual([
      'It was last changed on 16 May 2024.',
      'It credits www.quayside.example as its source.',
    ]);
    expect(items[0]?.passage?.citation.paragraph).toBe(1);
    const labels = items.map(({ label }) => label);
    expect(labels.some((label) => label.includes('Ilse Brandvik'))).toBe(true);
    expect(labels).toContain('3 June 2024');
    expect(items.every(isVerbatim)).toBe(true);
    const quoted = items.find(({ label }) => label.includes('Brandvik'))?.passage;
    const [mark] = quoted?.highlights ?? [];
    expect(BRIDGE.text.slice(mark?.start, mark?.end)).toContain('We cannot wait any longer');
  });

  it('is asked for again where several can be meant', () => {
    const { articleId, answered, items, lead } = ask('harbour bridge');
    expect({ articleId, answered }).toEqual({ articleId: null, answered: true });
    expect(lead).toContain('2 articles');
    expect(items.map(({ label }) => label)).toEqual([BRIDGE.title, SEQUEL.title]);
  });

  it('is not guessed: like titles are offered, marked as no answer', () => {
    const { articleId, answered, items } = ask('harbor brige closing');
    expect({ articleId, answered }).toEqual({ articleId: null, answered: false });
    expect(items[0]).toMatchObject({ label: BRIDGE.title, marks: ['closest'] });
    expect(ask('quarterly turnip figures')).toMatchObject({ answered: false, items: [] });
    expect(ask('?')).toMatchObject({ answered: false, items: [] });
  });
});

describe('the sources', () => {
  it('are counted by outlet, with the span of their dates', () => {
    const { census, lead, items, notes } = sources(archive, { kind: 'sources' }, sayIn());
    expect(census).toEqual({
      articles: 4,
      paragraphs: 6,
      undated: 1,
      first: '2024-02',
      last: '2025',
      indexedAt: '2025-02-03T04:05:06.000Z',
      outlets: [
        { name: 'Norvale Courier', articles: 2 },
        { name: 'Ostmark Post', articles: 1 },
      ],
    });
    expect(lead).toBe('4 articles with 6 paragraphs, published from February 2024 to 2025.');
    expect(items.map(({ label }) => label)).toEqual([
      'Norvale Courier: 2 articles',
      'Ostmark Post: 1 article',
      'Outlet not named: 1 article',
      'Newest: Harbour bridge opens again (Norvale Courier, 2025)',
      'Newest: Harbour bridge to close for a year (Norvale Courier, 15 May 2024)',
      'Newest: Ferry sold: the end of a line (Ostmark Post, February 2024)',
      'Most quoted: Ilse Brandvik',
    ]);
    expect(notes).toEqual([
      expect.stringContaining('1 article without a date'),
      'The folder was last read on 3 February 2025 at 04:05 UTC.',
    ]);
  });

  it('say so where there are none', async () => {
    const { answered, lead } = sources(await archiveOf([]), { kind: 'sources' }, sayIn());
    expect({ answered, lead }).toEqual({ answered: false, lead: 'There are no articles yet.' });
  });
});
