import { describe, expect, it } from 'vitest';
import { readLabelledHead } from './labelled-head.ts';
import { readScraped } from './read-scraped.ts';

const BODY = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said on Tuesday.',
  '“We found a crack that was older than any of us,” said Hanna Lund, the engineer who led the work below the bridge.',
  'The repairs cost two million crowns, and the board says that the next inspection is to take place in the spring.',
];

describe('labels at the head of a text', () => {
  it('say title, outlet, author, day and address, other labels and empty lines between them', () => {
    const head =
      'Headline: Old weir at Oster reopened\nSource: Oster Courier\n\nPages: 4\nURL: https://oster.example/weir\nPublished: 2024-03-05\nByline: By Petra Voss';
    const draft = readScraped(`${head}\n\n${BODY.join('\n\n')}`);
    expect(draft.metadata).toMatchObject({
      title: 'Old weir at Oster reopened',
      outlet: 'Oster Courier',
      author: 'Petra Voss',
      url: 'https://oster.example/weir',
      published: '2024-03-05',
    });
    expect(draft.paragraphs).toEqual(BODY);
    expect(draft.removed.filter(({ rule }) => rule === 'labelled-head')).toHaveLength(6);
  });

  it('are known in other languages', () => {
    const head = readLabelledHead(
      `Titel: Wehr wieder offen\nQuelle: Oster Kurier\nDatum: 5. März 2024\nText: ${BODY[0]}`,
    );
    expect(head).toMatchObject({
      metadata: { title: 'Wehr wieder offen', outlet: 'Oster Kurier', published: '2024-03-05' },
      body: BODY[0],
    });
  });

  it('are those of a mail that was saved as text, and of a source with its day', () => {
    const mail = readLabelledHead(
      `From:\tOster Courier <news@oster.example>\nSent:\t5 March 2024 08:02\nTo:\tme\nSubject:\tWeir open\n\n${BODY[0]}`,
    );
    expect(mail?.metadata).toMatchObject({ title: 'Weir open', outlet: 'Oster Courier' });
    expect(mail?.metadata.published).toContain('2024-03-05');
    const source = readLabelledHead(
      `Title: Weir open\nSource: Oster Courier. March 5, 2024, p4\n\n${BODY[0]}`,
    );
    expect(source?.metadata).toMatchObject({ outlet: 'Oster Courier', published: '2024-03-05' });
  });

  it.each([
    ['a place before the first sentence', `OSTER: ${BODY[0]}`],
    ['a speaker who comes once', 'Voss: Thank you.\n\nLund: You are welcome.'],
  ])('end above %s', (_, text) => {
    const head = 'Title: Weir open\nDate: 5 March 2024\nSection: News';
    expect(readLabelledHead(`${head}\n\n${text}`)?.body.trim()).toBe(text);
  });

  it.each([
    [
      'a box about a place',
      'Name: Café Weir\nAddress: 4 Mill Street\nDay: closed on Monday\n\nThe soup is good.',
    ],
    ['an interview', 'Lund: The crack was old.\nVoss: How old?\nLund: Older than us.'],
    ['a single label', 'Date: 5 March 2024\n\nThe weir is open.'],
    ['a sentence with a colon', 'Note: this is not a head.\nWarning: neither is this.'],
  ])('are not seen in %s', (_, text) => {
    expect(readLabelledHead(text)).toBeNull();
  });
});

describe('what printers, text browsers and mail programs add', () => {
  const words = BODY.join(' ').split(' ');
  const [first = '', ...rest] = BODY;

  it('goes out: page numbers and running heads, where a paragraph goes on behind them', () => {
    const page = (n: number, text: string) => `Oster Courier archive\n\n${text}\n\n${n}\n`;
    const cut = first.lastIndexOf(' after');
    const text = [
      page(1, `Old weir at Oster reopened\n\n${first.slice(0, cut)}`),
      page(2, `${first.slice(cut + 1)}\n\n${rest[0]}`),
      page(3, rest[1] ?? ''),
    ].join('\f');
    expect(readScraped(text).paragraphs).toEqual(BODY);
  });

  it('goes out: typed page numbers', () => {
    const text = `Old weir at Oster reopened\n\n${first}\n\n                 - 2 -\n\n${rest.join('\n\n')}\n\nPage 3 of 3\n`;
    expect(readScraped(text).paragraphs).toEqual(BODY);
  });

  it('goes out: numbers of links and their list, and no other number in brackets', () => {
    const text = `Old weir at Oster reopened\n\n${first.replace('weir', '[1]weir')}\n\n${rest[0]?.replace('crack', 'crack [2]')}\n\n${rest[1]} It cited [sic] report [77].\n\nReferences\n\n   1. https://oster.example/weir\n   2. https://oster.example/crack\n`;
    expect(readScraped(text).paragraphs).toEqual([first, rest[0], `${rest[1]} It cited [sic] report [77].`]);
  });

  it('goes out: signs of quoting before every line, and not those of a few lines', () => {
    const quoted = (text: string) => text.replace(/^/gm, '> ');
    expect(readScraped(quoted(`Old weir at Oster reopened\n\n${BODY.join('\n\n')}`)).paragraphs).toEqual(
      BODY,
    );
    expect(readScraped(`${BODY.join('\n\n')}\n\n> one`).paragraphs).toContain('> one');
  });

  it('and the first sentence below title and byline stays, whatever heading follows it', () => {
    const text = `Old weir at Oster reopened\nBy Petra Voss\n\n${first}\n\nWhat changes:\n\n* Boats may pass again from Monday.\n* The path stays closed until April.\n\n${rest.join('\n\n')}`;
    expect(readScraped(text).paragraphs).toEqual(expect.arrayContaining(BODY));
  });

  it('and of the words nothing is lost', () => {
    const text = BODY.join('\n\n- 2 -\n\n');
    expect(readScraped(text).paragraphs.join(' ').split(' ')).toEqual(words);
  });
});
