import { describe, expect, it } from 'vitest';
import { readScraped } from './read-scraped.ts';

const TITLE = 'Tornby weighs a second lighthouse for its sound';
const BODY = [
  'The town of Tornby may build a second lighthouse on the sound, its harbour board said on Monday after a long debate.',
  '“Two ships ran aground in one winter, and that is two too many,” said Ines Holm, who leads the board.',
  'The lighthouse would cost nine million crowns and be lit in three years, a report for the board says.',
  'Fishers are against it. They fear that the works would drive the herring out of the sound for years.',
];

const read = (...header: readonly string[]) => readScraped([...header, '', ...BODY].join('\n'));

describe('the header of a plain text', () => {
  it.each([
    ['beside the date', [TITLE, 'Tornby Herald, 3 March 2024']],
    ['beside the date, after a bar', [TITLE, 'Tornby Herald | 3 March 2024']],
    ['after the date', [TITLE, '3 March 2024, Tornby Herald']],
    ['after a dash', [TITLE, '3 March 2024 – Tornby Herald']],
    ['above the title', ['Tornby Herald, 3 March 2024', TITLE]],
    ['on a line of its own', [TITLE, 'Tornby Herald', '3 March 2024']],
    ['after its city', [TITLE, 'Port Ellery | Tornby Herald | 3 March 2024']],
    ['after its label', [TITLE, 'Source: Tornby Herald, 3 March 2024']],
  ])('names the outlet %s', (_, header) => {
    const { metadata, paragraphs } = read(...header, 'By Ruben Aldecott');
    expect(metadata).toMatchObject({
      title: TITLE,
      outlet: 'Tornby Herald',
      published: '2024-03-03',
      author: 'Ruben Aldecott',
    });
    expect(paragraphs).toEqual(BODY);
  });

  it.each([
    'By Ruben Aldecott, Tornby Herald, 3 March 2024',
    'Tornby Herald — March 3, 2024 — By Ruben Aldecott',
    'By Ruben Aldecott | Tornby Herald | Published on 3 March 2024',
  ])('names author and outlet on one line: %s', (line) => {
    expect(read(TITLE, line).metadata).toMatchObject({
      author: 'Ruben Aldecott',
      outlet: 'Tornby Herald',
      published: '2024-03-03',
    });
  });

  it.each([
    'By Ruben Aldecott Updated 3 March 2024',
    'By Ruben Aldecott On 3 March 2024',
    'By Ruben Aldecott, Sunday, 3 March 2024',
    'By Ruben Aldecott@aldecott 3 March 2024',
  ])('cuts what leads over to the date off the author: %s', (line) => {
    expect(read(TITLE, line).metadata).toMatchObject({ author: 'Ruben Aldecott', outlet: null });
  });

  it('is read with labels, and without the outlet behind the title', () => {
    const labels = [
      'Title: Tornby weighs a second lighthouse',
      'Source: Tornby Herald',
      'Date: 3 March 2024',
    ];
    const expected = { title: 'Tornby weighs a second lighthouse', outlet: 'Tornby Herald' };
    expect(read(...labels).metadata).toMatchObject({ ...expected, published: '2024-03-03' });
    const suffixed = read('Tornby weighs a second lighthouse - Tornby Herald', 'Tornby Herald, 3 March 2024');
    expect(suffixed.metadata).toMatchObject(expected);
  });

  it('names the outlet beside the month of an issue, and dates nothing by it', () => {
    const { metadata } = read(TITLE, 'Tornby Herald, March 2024');
    expect(metadata).toMatchObject({ outlet: 'Tornby Herald', published: null });
  });

  it('takes the title for none that credits a picture or asks in an interview', () => {
    const opening = [TITLE, 'Image copyright Tornby lighthouse sound board', '3 March 2024'];
    expect(read(...opening).metadata).toMatchObject({ title: TITLE, published: '2024-03-03' });
    const question = 'Q: Will the town build the lighthouse in three years?';
    expect(readScraped([TITLE, '3 March 2024', question, ...BODY].join('\n')).metadata.title).toBe(TITLE);
  });

  it.each([
    'Port Ellery, 3 March 2024',
    'PORT ELLERY, 3 March 2024 –',
    'Ruben Aldecott, 3 March 2024',
    'World News | 3 March 2024',
    'Updated: Sunday, 3 March 2024, 14:05 GMT',
  ])('takes neither a city, a person nor a section for the outlet: %s', (line) => {
    const { outlet, published, updated } = read(TITLE, line).metadata;
    expect({ outlet, day: (published ?? updated)?.slice(0, 10) }).toEqual({
      outlet: null,
      day: '2024-03-03',
    });
  });

  it('takes a surname that papers have too for the outlet only where somebody else signed', () => {
    expect(read(TITLE, 'Tornby Post, 3 March 2024').metadata.outlet).toBeNull();
    expect(read(TITLE, 'Tornby Post, 3 March 2024', 'By Ruben Aldecott').metadata.outlet).toBe('Tornby Post');
  });

  it('takes a name of any shape for the outlet where the page’s address or copyright bears it out', () => {
    const page = [TITLE, 'Havenblick, 3 March 2024', ...BODY];
    expect(readScraped(page.join('\n')).metadata.outlet).toBeNull();
    expect(readScraped([...page, '© 2024 Havenblick'].join('\n')).metadata.outlet).toBe('Havenblick');
    const signed = [TITLE, 'by Havenblick 3 March 2024', ...BODY, '© 2024 Havenblick'].join('\n');
    expect(readScraped(signed).metadata.outlet).toBeNull();
    expect(readScraped([...page, 'www.havenblick.example/news'].join('\n')).metadata.outlet).toBe(
      'Havenblick',
    );
  });

  it.each([
    ['right under the title', ['Jane Miller', '3 March 2024'], 'Jane Miller'],
    ['under title and date', ['3 March 2024', 'Jane Miller'], 'Jane Miller'],
    ['under title and outlet', ['Tornby Herald', 'Jane Q. Miller', '3 March 2024'], 'Jane Q. Miller'],
    ['of several words', ['Juan de la Cruz'], 'Juan de la Cruz'],
    ['of two people', ['Jane Miller and Peter Quist'], 'Jane Miller and Peter Quist'],
    ['below "By"', ['By', 'Ruben Aldecott', '3 March 2024'], 'Ruben Aldecott'],
    ['below "By", with a role', ['By', 'Ruben Aldecott Senior Staff Writer'], 'Ruben Aldecott'],
    ['below "By" and the date', ['3 March 2024', 'Written by:', 'Ruben Aldecott'], 'Ruben Aldecott'],
  ])('names the author alone on a line, %s', (_, header, author) => {
    const { metadata, paragraphs } = read(TITLE, ...header);
    expect(metadata).toMatchObject({ title: TITLE, author });
    expect(paragraphs).toEqual(BODY);
  });

  it.each([
    ['a place', ['Victoria Falls']],
    ['a town', ['Port Ellery']],
    ['a section', ['Georgia Politics']],
    ['a desk', ['Charlotte Newsroom Staff']],
    ['an outlet', ['Jane Tribune']],
    ['an outlet below "By"', ['By', 'Tornby Herald']],
    ['whom the text tells of', ['Ruth Holm']],
    ['a word and a name', ['Lighthouse Peter']],
    ['a subject', ['Mark Your Calendars']],
    ['a name further down', ['Harbour', 'Jane Miller']],
  ])('names nobody by %s alone on a line', (_, header) => {
    expect(read(TITLE, ...header, '3 March 2024').metadata.author).toBeNull();
  });

  it('takes no name for the author that the page’s copyright gives', () => {
    const page = [TITLE, 'Marie Claude', '3 March 2024', ...BODY, '© 2024 Marie Claude'];
    expect(readScraped(page.slice(0, -1).join('\n')).metadata.author).toBe('Marie Claude');
    expect(readScraped(page.join('\n')).metadata.author).toBeNull();
  });

  it('takes the name for the author’s where a biography tells of it, too', () => {
    const page = [
      TITLE,
      'Jane Miller',
      ...BODY,
      'Jane Miller is a reporter who covers the sound for the Tornby Herald.',
    ];
    const { metadata, paragraphs } = readScraped(page.join('\n'));
    expect(metadata.author).toBe('Jane Miller');
    expect(paragraphs).toEqual(BODY);
  });

  it('reads bylines in German and French', () => {
    expect(read(TITLE, 'Von Ruben Aldecott').metadata.author).toBe('Ruben Aldecott');
    expect(read(TITLE, 'Par Ruben Aldecott').metadata.author).toBe('Ruben Aldecott');
  });

  it('dates a release by its dateline where nothing better does', () => {
    const release = [`PORT ELLERY, 1 July 2025 – ${BODY[0]}`, ...BODY.slice(1)];
    const contact = 'Contact: Ines Holm, press@tornby.example, +47 55 12 34 56';
    const { metadata, paragraphs } = readScraped([TITLE, ...release, contact].join('\n'));
    expect(metadata).toMatchObject({ title: TITLE, outlet: null, published: '2025-07-01' });
    expect(paragraphs).toEqual(release);
    expect(readScraped([TITLE, '2 July 2025', ...release].join('\n')).metadata.published).toBe('2025-07-02');
  });

  it('takes no sentence of a language without spaces for a title', () => {
    const sentences = [
      '港の橋は春まで通行止めになる。検査官が二か所で亀裂を見つけたためだ。',
      '市長は水曜日に港の橋の修理には二億円がかかる見込みだと語った。',
    ];
    const { metadata, paragraphs } = readScraped(sentences.join('\n\n'));
    expect(paragraphs).toEqual(sentences);
    expect(metadata.title).toBeNull();
  });
});
