import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/rendering/markdown.ts';
import { quote } from '../../src/discord/rendering/quote.ts';
import { anyPassage, anyText } from '../answer-arbitrary.ts';

interface Element {
  readonly tag: string;
  readonly children: readonly MarkdownNode[];
}
type MarkdownNode = string | Element;

/** Discord's Markdown as the sandbox's page reads it; JavaScript for browsers, so that its types are stated here. */
const page = new URL('../../src/sandbox/page/markdown.js', import.meta.url).href;
const { parseMarkdown }: { parseMarkdown(text: string): MarkdownNode[] } = await import(page);

function tagsOf(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsOf(node.children)]));
}

/** The words that a reader sees; line breaks and the white space around them are the client's affair. */
function wordsOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : `${wordsOf(node.children)}\n`)).join('');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('article text on Discord', () => {
  it('is nothing but text, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nodes = parseMarkdown(escapeMarkdown(text));
        expect(tagsOf(nodes).filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
        expect(squeeze(wordsOf(nodes))).toBe(squeeze(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is a block quotation, in it bold where a highlight is, and no other markup', () => {
    fc.assert(
      fc.property(anyPassage, ({ passage }) => {
        const nodes = parseMarkdown(quote(passage, { ...passage.span, before: false, after: false }));
        expect(nodes.map((node) => (typeof node === 'string' ? node : node.tag))).toEqual(['quote']);
        expect(tagsOf(nodes).filter((tag) => !['quote', 'p', 'br', 'strong'].includes(tag))).toEqual([]);
        expect(squeeze(wordsOf(nodes))).toBe(squeeze(passage.text));
      }),
      { numRuns: 300 },
    );
  });
});
