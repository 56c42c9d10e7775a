import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, NoticeAnswer, Passage } from '../model.ts';
import { sayIn } from '../words/say.ts';
import { print } from './print.ts';

function citation(articleId: string, paragraph = 1): Citation {
  return {
    articleId,
    title: `Title of ${articleId}`,
    outlet: 'The Ledger',
    published: '2024-05-02',
    url: null,
    paragraph,
  };
}

function passage(text: string, articleId = 'a', highlights = [{ start: 0, end: 0 }]): Passage {
  return { citation: citation(articleId), span: { start: 0, end: text.length }, text, highlights };
}

function answerWith(passages: readonly Passage[]): NoticeAnswer {
  const items = passages.map((one) => ({ label: '', passage: one, marks: [], also: [] }));
  return { kind: 'notice', query: null, answered: true, lead: 'Found.', items, notes: ['A caveat.'] };
}

describe('print', () => {
  it('shows lead, passages, citations with one number an article, and notes', () => {
    const answer = answerWith([
      passage('The dam held.', 'a'),
      passage('It broke.', 'b'),
      passage('It rained.', 'a'),
    ]);
    expect(print(answer, { styled: false, say: sayIn() })).toBe(
      [
        'Found.\n',
        '  The dam held.\n  [1] The Ledger, Title of a, 2024-05-02, ¶1\n',
        '  It broke.\n  [2] The Ledger, Title of b, 2024-05-02, ¶1\n',
        '  It rained.\n  [1] The Ledger, Title of a, 2024-05-02, ¶1\n',
        'Note: A caveat.\n',
      ].join('\n'),
    );
  });

  it('shows what an interview asks above the passage that answers it', () => {
    const answer = answerWith([passage('It rusts.')]);
    const items = answer.items.map((item) => ({ ...item, asked: passage('Why shut it?') }));
    expect(print({ ...answer, items }, { styled: false, say: sayIn() })).toContain(
      'Asked:\n  Why shut it?\nAnswered:\n  It rusts.\n  [1] ',
    );
  });

  it('sets highlights in bold where that can be shown', () => {
    const shown = print(answerWith([passage('The dam held.', 'a', [{ start: 4, end: 7 }])]), {
      styled: true,
      say: sayIn(),
    });
    expect(shown).toContain('The \u001b[1mdam\u001b[22m held.');
  });

  it('says of what is inferred, closest or undated that it is', () => {
    const item = {
      label: 'Ada Moreau',
      passage: passage('Yes.'),
      marks: ['inferred', 'closest'] as const,
      also: [],
    };
    const shown = print({ ...answerWith([]), items: [item] }, { styled: false, say: sayIn() });
    expect(shown).toContain('Ada Moreau (inferred) (closest, perhaps not an answer)');
  });

  it('lets no control character of an article through to the terminal', () => {
    const shown = print(answerWith([passage('red \u001b[31malert\u0007 \u007f \u009b2J')]), {
      styled: true,
      say: sayIn(),
    });
    expect(shown.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('keeps every word of a passage, whatever its length', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => !/[\s\p{Cc}]/u.test(word)),
    );
    fc.assert(
      fc.property(words, (list) => {
        const shown = print(answerWith([passage(list.join(' '))]), { styled: false, say: sayIn() });
        const [, body = ''] = shown.split('Found.');
        expect(
          body
            .split('[1]')[0]
            ?.split(/[ \n]+/)
            .filter(Boolean) ?? [],
        ).toEqual(expect.arrayContaining(list.filter((word) => !word.includes('[1]'))));
      }),
    );
  });
});
