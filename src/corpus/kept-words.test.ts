import { describe, expect, it } from 'vitest';
import { readPage } from './html/read-page.ts';
import { countKept, describeLoss } from './kept-words.ts';
import { readFile } from './read-file.ts';

const SENTENCE = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';

describe('countKept', () => {
  it('counts words and sentences of what is kept and of what is not; labels are no sentences', () => {
    const removed = [
      { rule: 'menu', text: 'Home! News!' },
      { rule: 'score', text: `${SENTENCE} “Boats may pass from Monday on,” it added.` },
    ];
    expect(countKept([SENTENCE], removed)).toEqual({
      words: 16,
      allWords: 42,
      sentences: 1,
      allSentences: 3,
    });
  });

  it('names a loss of more than half of the sentences, where there are several', () => {
    const lines = (count: number) => Array.from({ length: count }, () => ({ rule: 'score', text: SENTENCE }));
    expect(describeLoss(countKept([SENTENCE], lines(3)))).toContain('Only 1 of 4 sentences (16 of 64 words)');
    expect(describeLoss(countKept([SENTENCE, SENTENCE], lines(2)))).toBeNull();
    expect(describeLoss(countKept([SENTENCE], lines(2)))).toBeNull();
  });
});

describe('readFile', () => {
  it('says how much of a file was kept', async () => {
    const text = `Weir open again\n\n${SENTENCE}\n\n${SENTENCE}\n`;
    const { articles, kept } = await readFile('weir.txt', Buffer.from(text));
    expect(kept.get(articles[0]?.id ?? '')).toEqual({
      words: 32,
      allWords: 35,
      sentences: 2,
      allSentences: 2,
    });
  });

  it('names what the limit on paragraphs cut off a page', () => {
    const page = `<body>${`<p>${SENTENCE}</p>`.repeat(30)}</body>`;
    expect(readPage(page, 20).cuts).toEqual([
      "Only the first 20 of the page's 30 paragraphs were read: split it into pages to have the others.",
    ]);
    expect(readPage(page, 30).cuts).toBeUndefined();
  });
});
