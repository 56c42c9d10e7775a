import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const WEIR = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said on Tuesday.',
  '“We found a crack that was older than any of us,” said Hanna Lund, who led the work.',
];
const MILL = [
  'The old mill at Lindmoor was sold on Friday to a baker from the coast for forty thousand crowns.',
  'Its wheel has not turned since 1957, when the last miller moved his family to the city.',
];
const read = (name: string, text: string) => readFile(name, new TextEncoder().encode(text));
const weir = {
  title: 'Weir at Oster reopened',
  outlet: 'Oster Courier',
  author: 'Petra Voss',
  published: '2024-03-05',
  text: WEIR.join('\n\n'),
};
const mill = {
  title: 'Old mill at Lindmoor sold',
  outlet: 'Lindmoor Herald',
  published: '2024-03-08',
  text: MILL.join('\n\n'),
};

async function expectBoth(name: string, text: string): Promise<void> {
  const { articles, problems } = await read(name, text);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([weir, mill]);
}

describe('exports of press databases', () => {
  it('of Europresse: a page of articles whose parts are named by their classes', async () => {
    const article = (outlet: string, head: string, title: string, author: string, lines: readonly string[]) =>
      `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}, no. 4711</span></div><span class="DocHeader">${head}</span><div class="titreArticle"><p class="titreArticleVisu">${title}</p></div><div class="docAuthors">${author}</div></header><section><div class="DocText clearfix">${lines.map((line) => `<p>${line}</p>`).join('')}</div></section><footer>Tous droits réservés. news·20240305·OC·4711</footer></article>`;
    await expectBoth(
      'biblio.html',
      `<!doctype html><html><body>${article('Oster Courier', 'Monde, mardi 5 mars 2024, p. 4', weir.title, 'Petra Voss', WEIR)}${article('Lindmoor Herald', 'World, Friday, March 8, 2024', mill.title, '', MILL)}</body></html>`,
    );
  });

  it('of GENIOS: labels above or below the text, and the line that ends each', async () => {
    const above = `${weir.title}\n\nQuelle:\tOster Courier vom 05.03.2024 Seite 4\nAutor:\tPetra Voss\nRessort:\tPolitik\nDokumentnummer:\tOC4711\n\n${WEIR.join('\n\n')}\n\nDauerhafte Adresse des Dokuments: https://db.example/OC4711\n\nAlle Rechte vorbehalten: (c) Oster Courier\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n\nSeite 1 von 2\n\f`;
    const below = `${mill.title}\n\n${MILL.join('\n\n')}\n\nQuelle:\n"Lindmoor Herald" vom 8. März 2024, S. 9\nDokumentnummer: LH12\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n`;
    await expectBoth('wiso.txt', above + below);
  });

  it('of GENIOS without that line, and of databases that number their records', async () => {
    const one = ({ title, outlet }: typeof mill, day: string, author: string, lines: readonly string[]) =>
      `${title}\n\nQuelle: ${outlet} vom ${day}, S. 4\n${author}Dokumentnummer: OC1\n\n${lines.join('\n\n')}\n\nAlle Rechte vorbehalten: (c) ${outlet}\n\n__________\n\n`;
    await expectBoth(
      'wiso.txt',
      one(weir, '05.03.2024', 'Autor: Petra Voss\n', WEIR) + one(mill, '08.03.2024', '', MILL),
    );
    const record = ({ title, outlet }: typeof mill, n: number, day: string, lines: readonly string[]) =>
      `Record: ${n}\n\nTitle: ${title}\nAuthors: Petra Voss\nSource: ${outlet}. ${day}, p4. 1p.\nDocument Type: Article\nDatabase: Papers Plus\n\nFull Text:\n${lines.join('\n\n')}\n\n`;
    const { articles } = await read(
      'records.txt',
      record(weir, 1, '03/05/2024', WEIR) + record(mill, 2, '03/18/2024', MILL),
    );
    expect(articles).toMatchObject([
      { ...weir, published: null },
      { ...mill, published: '2024-03-18' },
    ]);
  });

  it('of blogs, as Movable Type writes them, without their comments', async () => {
    const one = ({ title }: typeof mill, day: string, lines: readonly string[]) =>
      `AUTHOR: Petra Voss\nTITLE: ${title}\nSTATUS: Publish\nDATE: ${day} 06:15:00 AM\n-----\nBODY:\n${lines.join('\n\n')}\n-----\nEXTENDED BODY:\n\n-----\nCOMMENT:\nAUTHOR: Bob Ray\nDATE: ${day} 07:15:00 AM\nWho pays for all of this, I ask?\n-----\n--------\n`;
    const draft = one({ ...mill, title: 'Not ready' }, '03/09/2024', MILL).replace('Publish', 'Draft');
    const { articles } = await read(
      'blog.txt',
      one(weir, '03/05/2024', WEIR) + draft + one(mill, '03/08/2024', MILL),
    );
    expect(articles.map(({ title, author, text }) => [title, author, text])).toEqual(
      [weir, mill].map(({ title, text }) => [title, 'Petra Voss', text]),
    );
    expect(articles.map(({ published }) => published?.slice(0, 10))).toEqual([
      weir.published,
      mill.published,
    ]);
  });

  it('of blogs, with rules of their own and HTML in the text', async () => {
    const entry = (body: string) =>
      `AUTHOR: Petra Voss\nTITLE: ${weir.title}\nSTATUS: Publish\nDATE: 03/05/2024 06:15:00 AM\n-----\nBODY:\n${body}\n-----\nEXTENDED BODY:\n\n-----\n--------\n`;
    const bodies = [
      WEIR.join('\n\n-----\n\n'),
      WEIR.join('\n-----\n'),
      WEIR.map((text) => `<p>${text.replace('“', '&ldquo;')}</p>`).join('\n'),
      WEIR.map((text) => text.replace('weeks', '<a href="https://oster.example/w">weeks</a>')).join('\n\n'),
    ];
    const { articles } = await read('blog.txt', bodies.map(entry).join(''));
    expect(articles.map(({ text }) => text)).toEqual(bodies.map(() => weir.text));
  });

  it('of Wisenews: outlet, place and day, number of words, title, text, number', async () => {
    const one = (outlet: string, place: string, title: string, lines: readonly string[]) =>
      `${outlet}\n${place}\nWord Count: 120 words\n\n${title}\n\n${lines.join('\n\n')}\n\nDocument ID: 202403059100230\n\n`;
    await expectBoth(
      'wise.txt',
      one('Oster Courier', 'A4 | City | By Petra Voss | 2024-03-05', weir.title, WEIR) +
        one('Lindmoor Herald', 'B2 | Money | 2024-03-08', mill.title, MILL),
    );
  });

  it('of PressReader: texts with a citation behind each', async () => {
    const one = ({ title, outlet }: typeof mill, day: string, author: string, lines: readonly string[]) =>
      `${title}\n${outlet}\n${day}\n${author}\n${lines.join('\n')}\n\nArticle Name:${title}\nPublication:${outlet}\nAuthor:${author}\nStart Page:A4\nEnd Page:A4\n\n`;
    await expectBoth(
      'clips.txt',
      one(weir, '5 Mar 2024', 'Petra Voss', WEIR) + one(mill, '8 Mar 2024', '', MILL),
    );
  });

  it('of NewsBank: labels above and below each text', async () => {
    const one = ({ title, outlet }: typeof mill, day: string, author: string, lines: readonly string[]) =>
      `${title}\n${outlet} - ${day}\nAuthor/Byline: ${author}\nSection: News\nPage: A4\n\n${lines.join('\n\n')}\n\nCopyright: (c) 2024 ${outlet}\nRecord Number: 19A3F0C\n\n`;
    await expectBoth(
      'nb.txt',
      one(weir, 'March 5, 2024', 'Petra Voss', WEIR) + one(mill, 'March 8, 2024', '', MILL),
    );
  });

  it('of others: articles that each begin with labels', async () => {
    const one = ({ title, outlet }: typeof mill, day: string, author: string, lines: readonly string[]) =>
      `Title: ${title}\nAuthor(s): ${author}\nPublication: ${outlet}\nDate: ${day}\nPages: 4\n\n${lines.join('\n\n')}\n\n----------\n`;
    await expectBoth(
      'hits.txt',
      one(weir, '5 March 2024', 'Petra Voss', WEIR) + one(mill, '8 March 2024', '', MILL),
    );
  });

  const within = [
    'Page: 4 of the report names the cost of all this.',
    'Edition: the second one is sold out.',
  ] as const;
  const dated = 'The gate closed on March 3, 2024.';
  it.each([
    [
      'NewsBank: what is called as its labels are',
      `${weir.title}\nOster Courier - March 5, 2024\nSection: News\n\n${WEIR[0]}\n\n${within[0]}\n\n${WEIR[1]}\n\n${within[1]}\n\nRecord Number: 19A3F0C\n`,
      [WEIR[0], within[0], WEIR[1], within[1]],
    ],
    [
      'GENIOS: a sentence below a label without a value',
      `${weir.title}\n\nQuelle: Oster Courier vom 05.03.2024\nDokumentnummer: OC1\n\n${WEIR[0]}\n\nPersonen:\n${WEIR[1]}\n\n© GBI-Genios\n`,
      WEIR,
    ],
    [
      'PressReader: a short first sentence with a date',
      `${weir.title}\nOster Courier\n5 Mar 2024\n${dated}\n${WEIR[0]}\n\nArticle Name:${weir.title}\nPublication:Oster Courier\nStart Page:A4\n`,
      [dated, WEIR[0]],
    ],
    [
      'labelled ones: books that are labelled within a text',
      `Title: Two books\nAuthor: Petra Voss\nDate: 5 March 2024\n\n${WEIR[0]}\n\nTitle: The Weir\nAuthor: Bob Ray\n\n${WEIR[1]}\n`,
      [WEIR[0], 'Title: The Weir', WEIR[1]],
    ],
  ])('lose no words of a text. %s', async (_, text, paragraphs) => {
    const { articles } = await read('one.txt', text);
    expect(articles.map(({ text }) => text)).toEqual([paragraphs.join('\n\n')]);
  });
});
