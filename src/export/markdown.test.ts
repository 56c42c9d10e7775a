import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../words/say.ts';
import { escapeCommonMark, toMarkdown } from './markdown.ts';
import { citation, DAM_TIMELINE, entry, timelineOf, told } from './timeline.fixture.ts';

describe('toMarkdown', () => {
  it('puts passages under their dates, each with its sources', () => {
    const near = timelineOf([
      entry('2023-05-04', told('The dam burst.', 2)),
      entry('2023-05-06', told('Boats came.', 1, { inferred: true })),
    ]);
    expect(toMarkdown(near, sayIn())).toBe(
      [
        ...['# Timeline: Lunn dam', '2 dates.', '## 2023-05-04', '**2023-05-04**', '> The dam burst.'],
        '- Orrin Echo, A title, 2023-05-05, ¶2\n- Orrin Echo, A title, 2023-05-05, ¶2',
        ...[
          '## 2023-05-06',
          '**2023-05-06 · inferred**',
          '> Boats came.',
          '- Orrin Echo, A title, 2023-05-05, ¶2\n',
        ],
      ].join('\n\n'),
    );
  });

  it('heads a long span by months', () => {
    expect(toMarkdown(DAM_TIMELINE, sayIn()).match(/^## .*/gm)).toEqual([
      '## 2023-03',
      '## 2023-05',
      '## 2024-06',
    ]);
  });

  it('links sources that have a web address, and only those', () => {
    const at = (url: string): string => {
      const passage = { ...told('It burst.', 1).passage, citation: citation('a', { url }) };
      return toMarkdown(timelineOf([entry('2023', { ...told('It burst.', 1), passage })]), sayIn());
    };
    expect(at('https://example.org/dam')).toContain('<https://example.org/dam>');
    expect(at('javascript:alert(1)')).not.toContain('javascript');
  });

  it('reads back as the very words', () => {
    const words = fc.constantFrom(
      '*',
      '_',
      '`',
      '#',
      '1.',
      '- ',
      '> ',
      '[a](b)',
      '<b>',
      '&amp;',
      '|',
      '~',
      '\\',
      'dam',
      ' ',
      '=',
      '+',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('').trim().replace(/ +/g, ' ');
        const plain = new MarkdownIt({ html: true }).render(escapeCommonMark(text)).replace(/<\/?p>|\n/g, '');
        const decoded = plain.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
        expect(decoded.trim()).toBe(text);
      }),
    );
  });
});

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
