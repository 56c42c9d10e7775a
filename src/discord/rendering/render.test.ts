import type { APIContainerComponent } from 'discord.js';
import { IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswer, anyPassage } from '../../../test/answer-arbitrary.ts';
import { NO_EVIDENCE } from '../../answering/evidence.ts';
import type { Answer, Citation, Item } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import { viewAnswer } from '../views.ts';
import { measure } from './components.ts';
import { LIMITS } from './limits.ts';
import { unescapeMarkdown } from './markdown.ts';
import { render, type View } from './render.ts';
import { readStateLine } from './state-line.ts';

const asker = '123456789012345678';
const options = { page: 1, isRenewed: false, asker, isPrivate: false, say: sayIn() };
const view = viewOf({
  kind: 'notice',
  query: { kind: 'help' },
  answered: true,
  lead: '',
  items: [],
  notes: [],
});

function viewOf(answer: Answer): View {
  return { ...viewAnswer({ answer, evidence: NO_EVIDENCE }, options), addressOf: ({ url }) => url };
}

function textsOf([container]: APIContainerComponent[]): string[] {
  return (container?.components ?? []).flatMap((one) => ('content' in one ? [one.content] : []));
}

function allPages(answer: Answer, shown: View): APIContainerComponent[][] {
  const pages: APIContainerComponent[][] = [];
  for (let page = 1; ; page += 1) {
    const rendered = render(answer, { ...shown, page });
    pages.push(rendered);
    if (!JSON.stringify(rendered).includes('"label":"More"')) return pages;
  }
}

function notice(items: Item[], rest: Partial<Answer> = {}): Answer {
  return { kind: 'notice', query: null, answered: true, lead: 'Lead.', items, notes: [], ...rest } as Answer;
}

/** The article's words that block quotations show, markup undone; […] where something is left out. */
function wordsOf(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('> '))
        .map((line) => line.slice(2))
        .join('\n'),
    )
    .join('')
    .replace(/(\\[^0-9A-Za-z\s])|\*\*/g, '$1')
    .replace(/(\\[^0-9A-Za-z\s])|\[…\]/g, (_, escaped) => escaped ?? '\u0000')
    .replace(/\\[^0-9A-Za-z\s]/g, (escaped) => unescapeMarkdown(escaped));
}

describe('render', () => {
  it('shows what an interview asks above the passage that answers it, unless that is too long', () => {
    const of = (text: string) => ({
      citation: { articleId: 'a', title: 'T', outlet: null, published: null, url: null, paragraph: 2 },
      span: { start: 0, end: text.length },
      text,
      highlights: [],
    });
    const item = { label: '', passage: of('It rusts.'), marks: [], also: [] };
    const shown = (asked: string) =>
      textsOf(render(notice([{ ...item, asked: of(asked) }]), view)).join('\n');
    expect(shown('*Why* shut it?')).toContain(
      '-# Asked:\n> \\*Why\\* shut it?\n-# Answered:\n> It rusts.\n-# [1] T',
    );
    expect(shown(`${'really '.repeat(200)}?`)).not.toContain('really');
  });

  it('keeps Discord’s limits and schema on every page of any answer', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, isRenewed) => {
        for (const components of allPages(answer, { ...viewOf(answer), isRenewed })) {
          IncomingWebhookUpdateRequestPartialSchema.parse({ components, flags: 1 << 15 });
          const { components: count, characters, bytes } = measure(components);
          expect(count).toBeLessThanOrEqual(LIMITS.components);
          expect(characters).toBeLessThanOrEqual(LIMITS.characters);
          expect(bytes).toBeLessThan(LIMITS.bytes);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows on its pages, markup undone, a slice of the article that holds all highlights', () => {
    fc.assert(
      fc.property(anyPassage, ({ passage, sentences }) => {
        const answer = notice([{ label: '', passage, marks: [], also: [] }]);
        const pages = allPages(answer, { ...view, sentencesOf: () => sentences });
        const shown = wordsOf(pages.flatMap(textsOf));
        const words = shown.replace(/^\0 | ?\0$/g, '');
        expect(passage.text).toContain(words);
        const [first, last] = [passage.highlights[0], passage.highlights.at(-1)];
        if (first && last) {
          const { start } = passage.span;
          expect(words).toContain(passage.text.slice(first.start - start, last.end - start));
        }
        if (!/^\0|\0$/.test(shown)) expect(words).toBe(passage.text);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the query in the message', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const states = textsOf(render(answer, view)).map(readStateLine);
        expect(states.filter((state) => state !== null)).toEqual(answer.query === null ? [] : [answer.query]);
      }),
      { numRuns: 60 },
    );
  });
});

const citation: Citation = {
  articleId: 'harbour',
  title: 'Harbour reopens',
  outlet: 'The Quay',
  published: '2031-05-04T10:00',
  url: 'https://quay.example/harbour_(1)',
  paragraph: 3,
};

function itemOf(text: string, label: string, cited: Citation = citation): Item {
  const passage = { citation: cited, span: { start: 0, end: text.length }, text, highlights: [] };
  return { label, passage, marks: ['inferred'], also: [] };
}

describe('a page', () => {
  it('sets marks without a label apart from the words of the article', () => {
    const closest: Item = { ...itemOf('Ships may enter.', ''), marks: ['closest'] };
    const [, part] = textsOf(render(notice([closest]), view));
    expect(part?.split('\n')[0]).toBe('-# Closest, perhaps not an answer');
  });

  it('shows heading, quotation and citation', () => {
    const [, part] = textsOf(
      render(notice([itemOf('Ships *may* enter.', 'Ada Moor, harbour master')]), view),
    );
    expect(part).toBe(
      [
        '**Ada Moor, harbour master** · inferred, not stated',
        '> Ships \\*may\\* enter.',
        '-# [1] The Quay, Harbour reopens, 4 May 2031, ¶3 · [open](https://quay.example/harbour_%281%29)',
      ].join('\n'),
    );
  });

  it('gives an article one number and a place one context button', () => {
    const other = { ...citation, articleId: 'storm', title: 'Storm', paragraph: 1 };
    const items = [itemOf('A.', ''), itemOf('B.', '', other), itemOf('C.', '')];
    const shown = JSON.stringify(render(notice(items), view));
    expect(shown.match(/\[1\] The Quay/g)).toHaveLength(2);
    expect(shown.match(/"label":"Context [^"]+"/g)).toEqual([
      '"label":"Context [1] ¶3"',
      '"label":"Context [2] ¶1"',
    ]);
  });

  it('links to nothing but the web', () => {
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'nonsense',
      `https://x.y/${'a'.repeat(900)}`,
    ]) {
      const shown = JSON.stringify(render(notice([itemOf('A.', '', { ...citation, url })]), view));
      expect(shown).not.toContain('](');
    }
  });

  it('has no delete button where the answer is private, and no page button where there is one page', () => {
    const answer = notice([itemOf('A.', '')]);
    const shown = JSON.stringify(
      render(
        answer,
        viewAnswer({ answer, evidence: NO_EVIDENCE }, { ...options, isPrivate: true, say: sayIn() }),
      ),
    );
    expect(shown).not.toMatch(/Delete|More|Back/);
  });

  it('shows the last page for a number past it', () => {
    const items = Array.from({ length: 12 }, (_, index) => itemOf(`Sentence ${index}.`, ''));
    expect(JSON.stringify(render(notice(items), { ...view, page: 99 }))).toContain('Sentence 11.');
  });
});
