import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, parseMarkdown } from './markdown.js';

/** The tree in one line: `strong(bold) plain a:https://x(label)`. */
function show(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return `${node.tag}${node.value === undefined ? '' : `:${node.value}`}(${show(node.children)})`;
    })
    .join('');
}

describe('Discord’s Markdown', () => {
  it.each([
    ['plain', 'p(plain)'],
    ['**bold** *it* _it_ __under__ ~~gone~~', 'p(strong(bold) em(it) em(it) u(under) s(gone))'],
    ['***both***', 'p(strong(em(both)))'],
    ['snake_case_name and 2*3*4', 'p(snake_case_name and 2em(3)4)'],
    ['\\*not\\* \\_this\\_ \\# either', 'p(*not* _this_ # either)'],
    ['**a \\*\\* b**', 'p(strong(a ** b))'],
    ['`**code**` ``a ` b``', 'p(code(**code**) code(a ` b))'],
    ['||secret||', 'p(spoiler(secret))'],
    ['[a](https://example.org/x_(y))', 'p(a:https://example.org/x_(y)(a))'],
    ['see https://example.org/a_b_c.', 'p(see a:https://example.org/a_b_c(https://example.org/a_b_c).)'],
    ['<https://example.org>', 'p(a:https://example.org(https://example.org))'],
    ['[x](javascript:alert(1))', 'p([x](javascript:alert(1)))'],
    ['<@12345678901234567> <#12345678901234567>', 'p(user:12345678901234567() channel:12345678901234567())'],
    ['<t:0:R>', 'p(time:0())'],
    ['a\nb', 'p(abr()b)'],
  ])('%s', (text, tree) => {
    expect(show(parseMarkdown(text))).toBe(tree);
  });

  it.each([
    ['# One\n### Three\ntext', 'h1(One)h3(Three)p(text)'],
    ['-# small', 'subtext(small)'],
    ['#hash', 'p(#hash)'],
    ['> a\n> b\nc', 'quote(p(abr()b))p(c)'],
    ['>>> a\nb', 'quote(p(abr()b))'],
    ['- a\n- **b**\nc', 'ul:1(li(a)li(strong(b)))p(c)'],
    ['3. a\n4. b', 'ol:3(li(a)li(b))'],
    ['1990. a year', 'ol:1990(li(a year))'],
    ['1990\\. a year', 'p(1990. a year)'],
    ['```js\nlet **a**\n```\nafter', 'pre(let **a**)p(after)'],
    ['text ```x``` more', 'p(text code(x) more)'],
  ])('block: %s', (text, tree) => {
    expect(show(parseMarkdown(text))).toBe(tree);
  });

  it('ends for any text and loses no letter of it', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '**',
      '`',
      '```',
      '|',
      '~',
      '>',
      '# ',
      '- ',
      '1. ',
      '\\',
      '\n',
      '[',
      '](',
      ')',
      'word',
      '<',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const words = (text: string): number => text.split('word').length;
        const text = parts.join('');
        expect(words(show(parseMarkdown(text)))).toBe(words(text));
      }),
    );
  });
});
