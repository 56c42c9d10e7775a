import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../model.ts';
import { type Cited, citationLink } from './citation-link.ts';
import { cite } from './passage.ts';

const text =
  'The ferry to Halden was late again, officials said, and the crowd grew.\n\n' +
  'The ferry to Halden was late again, the mayor agreed: "No news - bad news, R&D included (50%)."\n\n' +
  'Later that night a second boat arrived with blankets, tea, and a small brass band that played until the last passengers had left the quay.';

function articleWith(url: string | null): Article {
  let start = 0;
  const paragraphs = text.split('\n\n').map((part, index) => {
    const paragraph = { n: index + 1, start, end: start + part.length };
    start += part.length + 2;
    return paragraph;
  });
  return {
    id: 'ferry',
    file: 'ferry.txt',
    title: 'Ferry',
    outlet: null,
    author: null,
    url,
    published: null,
    updated: null,
    language: 'en',
    text,
    paragraphs,
  };
}

function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function cited(article: Article, span: Span | null, paragraph = 1): Cited {
  return { citation: cite(article, paragraph), span };
}

const site = articleWith('https://news.example/ferry');
const linkTo = (span: Span): string | null => citationLink(cited(site, span), site, null);

describe('the link of a citation', () => {
  it('leads to the words at the source', () => {
    expect(linkTo(spanOf('a second boat arrived'))).toBe(
      'https://news.example/ferry#:~:text=a%20second%20boat%20arrived',
    );
  });

  it('names a long passage by its first and last words', () => {
    expect(linkTo(spanOf(text.split('\n\n')[2] ?? ''))).toBe(
      'https://news.example/ferry#:~:text=Later%20that%20night%20a,had%20left%20the%20quay',
    );
  });

  it('encodes what means something in a directive or in Markdown', () => {
    expect(linkTo(spanOf('No news - bad news, R&D included (50%)'))).toBe(
      'https://news.example/ferry#:~:text=No%20news%20%2D%20bad%20news%2C%20R%26D%20included%20%2850',
    );
  });

  it('adds words around where the same words stand earlier', () => {
    const second = spanOf('The ferry to Halden was late again', 20);
    expect(linkTo(second)).toBe(
      'https://news.example/ferry#:~:text=The%20ferry%20to%20Halden%20was%20late%20again,-%2C%20the%20mayor',
    );
    const third = spanOf('ferry to Halden', second.start);
    expect(linkTo(third)).toContain(',-was%20late%20again%2C%20the');
  });

  it('keeps a fragment that the address has, and drops another directive', () => {
    const span = spanOf('brass band');
    const anchored = articleWith('https://news.example/ferry#story');
    expect(citationLink(cited(anchored, span), anchored, null)).toBe(
      'https://news.example/ferry#story:~:text=brass%20band',
    );
    const directed = articleWith('https://news.example/ferry#:~:text=other');
    expect(citationLink(cited(directed, span), directed, null)).toBe(
      'https://news.example/ferry#:~:text=brass%20band',
    );
  });

  it('escapes parentheses in the address', () => {
    const article = articleWith('https://news.example/ferry_(boat)');
    expect(citationLink(cited(article, spanOf('brass band')), article, null)).toMatch(
      /^https:\/\/news\.example\/ferry_%28boat%29#:~:text=brass%20band$/,
    );
  });

  it('leads to the reader where the article has no address of its own', () => {
    const article = articleWith(null);
    const span = spanOf('brass band');
    expect(citationLink(cited(article, span, 3), article, 'https://bot.example/')).toBe(
      `https://bot.example/articles/ferry?from=${span.start}&to=${span.end}#p3`,
    );
    expect(citationLink(cited(article, null, 2), article, 'https://bot.example')).toBe(
      'https://bot.example/articles/ferry#p2',
    );
  });

  it('is null where there is no address at all, or none that a browser should open', () => {
    const article = articleWith('javascript:alert(1)');
    expect(citationLink(cited(article, spanOf('brass band')), article, null)).toBeNull();
    expect(citationLink(cited(articleWith(null), null), undefined, null)).toBeNull();
  });

  it('leads to the source without words where the article is gone', () => {
    expect(citationLink(cited(site, spanOf('brass band')), undefined, null)).toBe(
      'https://news.example/ferry',
    );
  });
});
