import { describe, expect, it } from 'vitest';
import { makePdf, makeWord } from '../documents/testing/make-documents.ts';
import { readFile } from '../read-file.ts';
import { makeRtf } from '../testing/make-files.ts';
import { bytesOf, DAM, FERRY, type InventedStory, LONG_DAYS, STORIES } from '../testing/stories.ts';
import { splitExport } from './split-export.ts';

const metadataOf = ({ title, outlet, author, day }: InventedStory) => ({
  title,
  outlet,
  author,
  published: day,
});

/** The newer form: labels in small letters, "End of Document". */
const newer = ({ title, outlet, author, day, paragraphs }: InventedStory) => [
  ...[
    title,
    '',
    outlet,
    '',
    LONG_DAYS[day] ?? '',
    '',
    `Copyright 2024 ${outlet} Ltd All Rights Reserved`,
    '',
  ],
  ...['Section: NEWS; Pg. 3', 'Length: 61 words', `Byline: By ${author}`, '', 'Body', ''],
  ...paragraphs.flatMap((text) => [text, '']),
  ...[
    'Graphic',
    '',
    'The quay at night. Photo by the harbour board',
    '',
    'Classification',
    '',
    'Language: ENGLISH',
  ],
  ...[
    'Publication-Type: Newspaper',
    'Subject: FERRIES (90%)',
    'Load-Date: May 30, 2024',
    '',
    'End of Document',
    '',
  ],
];

/** The older form: centred heads, labels in capitals, lines wrapped, a number above each article. */
const older = ({ title, outlet, author, day, paragraphs }: InventedStory, number: number, of: number) => [
  ...[
    `                               ${number} of ${of} DOCUMENTS`,
    '',
    `                         ${outlet}`,
    '',
  ],
  ...[`                        ${LONG_DAYS[day]}`, '                           Final Edition', '', title, ''],
  ...[`BYLINE: ${author}`, '', 'SECTION: News; Pg. A3', '', 'LENGTH: 61 words', ''],
  ...paragraphs.flatMap((text) => [...wrap(text), '']),
  ...['LOAD-DATE: May 30, 2024', '', 'LANGUAGE: ENGLISH', '', 'GRAPHIC: PHOTO, The quay at night', ''],
  ...['PUBLICATION-TYPE: Newspaper', '', `                    Copyright 2024 ${outlet} Ltd`],
  ...['                              All Rights Reserved', ''],
];

function wrap(text: string): string[] {
  return text.match(/.{1,68}(?:\s|$)/g)?.map((line) => line.trimEnd()) ?? [];
}

const cover = [
  ...['User Name: desk17', 'Date and Time: Thursday, May 30, 2024 11:04:00 AM EDT', 'Job Number: 221043', ''],
  ...[
    'Documents (2)',
    `1. ${FERRY.title}`,
    'Client/Matter: -None-',
    'Search Terms: ferry',
    'Search Type: Natural Language',
  ],
  ...[
    `2. ${DAM.title}`,
    'Client/Matter: -None-',
    '| About LexisNexis | Privacy Policy | Terms & Conditions |',
    '',
  ],
];

/** The oldest form: copyright first, the headline behind a label, a label above the text. */
const oldest = ({ title, outlet, author, day, paragraphs }: InventedStory, number: number, of: number) => [
  ...[`${number} of ${of} DOCUMENTS`, '', `Copyright 2024 ${outlet} Ltd`, 'All Rights Reserved', ''],
  ...[
    `${outlet} - Final Edition`,
    '',
    LONG_DAYS[day]?.replace(/ \w+$/, '') ?? '',
    '',
    'SECTION: News pages, Pg. 3',
    '',
  ],
  ...['LENGTH: 61 words', '', `HEADLINE: ${title}`, '', `BYLINE: By ${author}`, '', 'BODY:', ''],
  ...paragraphs.flatMap((text) => [...wrap(text), '']),
  ...['LOAD-DATE: May 30, 2024', ''],
];

/** How the older form is written for readers of other languages: counter, labels, days, rights. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Dokument $1 von $2',
    'AUTOR',
    'RUBRIK',
    'LÄNGE',
    'Wörter',
    '2. Mai 2024 Donnerstag',
    'Donnerstag 9. Mai 2024',
    'UPDATE',
    'SPRACHE',
    'PUBLICATION-TYPE',
    'Alle Rechte Vorbehalten',
  ],
  'German of another year': [
    '$1 von $2 DOKUMENTEN',
    'AUTOR',
    'RUBRIK',
    'LÄNGE',
    'Wörter',
    '2. Mai 2024 Donnerstag',
    '9. Mai 2024 Donnerstag',
    'UPDATE',
    'SPRACHE',
    'PUBLICATION-TYPE',
    'Alle Rechte Vorbehalten',
  ],
  French: [
    '$1 de $2 DOCUMENTS',
    'AUTEUR',
    'RUBRIQUE',
    'LONGUEUR',
    'mots',
    'jeudi 2 mai 2024',
    'jeudi 9 mai 2024',
    'DATE-CHARGEMENT',
    'LANGUE',
    'TYPE-PUBLICATION',
    'Tous droits réservés',
  ],
  'French, counted otherwise': [
    'Document $1 sur $2',
    'AUTEUR',
    'RUBRIQUE',
    'LONGUEUR',
    'mots',
    '2 mai 2024 jeudi',
    '9 mai 2024 jeudi',
    'DATE-CHARGEMENT',
    'LANGUE',
    'TYPE PUBLICATION',
    'Tous droits réservés',
  ],
  Spanish: [
    '$1 de $2 DOCUMENTOS',
    'AUTOR',
    'SECCIÓN',
    'LONGITUD',
    'palabras',
    '2 de mayo de 2024',
    '9 de mayo de 2024',
    'FECHA-CARGA',
    'LENGUAJE',
    'TIPO-PUBLICACIÓN',
    'Todos los derechos reservados',
  ],
  Italian: [
    '$1 di $2 DOCUMENTI',
    'AUTORE',
    'SEZIONE',
    'LUNGHEZZA',
    'parole',
    '2 maggio 2024 giovedì',
    '9 maggio 2024 giovedì',
    'UPDATE',
    'LINGUA',
    'TIPO-PUBBLICAZIONE',
    'Tutti i diritti riservati',
  ],
  Dutch: [
    '$1 van $2 DOCUMENTEN',
    'AUTEUR',
    'RUBRIEK',
    'LENGTE',
    'woorden',
    '2 mei 2024 donderdag',
    '9 mei 2024 donderdag',
    'UPDATE',
    'TAAL',
    'PUBLICATIETYPE',
    'Alle rechten voorbehouden',
  ],
};

const translated = (language: string) => {
  const [
    counter = '',
    author,
    section,
    length,
    words,
    first = '',
    second = '',
    loaded,
    own,
    type,
    rights = '',
  ] = LANGUAGES[language] ?? [];
  return STORIES.flatMap((story, index) => older(story, index + 1, STORIES.length)).map((line) =>
    line
      .replace(/(\d+) of (\d+) DOCUMENTS/, counter)
      .replace('LENGTH: 61 words', `${length}: 61 ${words}`)
      .replace('BYLINE:', `${author}:`)
      .replace('SECTION:', `${section}:`)
      .replace('LOAD-DATE: May 30, 2024', `${loaded}: ${first}`)
      .replace('LANGUAGE:', `${own}:`)
      .replace('PUBLICATION-TYPE:', `${type}:`)
      .replace('May 2, 2024 Thursday', first)
      .replace('May 9, 2024 Thursday', second)
      .replace('All Rights Reserved', rights),
  );
};

describe('exports of LexisNexis', () => {
  const forms: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['the newer form', STORIES.flatMap(newer)],
    ['the newer form behind a cover', [...cover, ...STORIES.flatMap(newer)]],
    ['the oldest form', STORIES.flatMap((story, index) => oldest(story, index + 1, STORIES.length))],
    ...Object.keys(LANGUAGES).map(
      (language) => [`the older form, in ${language}`, translated(language)] as const,
    ),
    ['the older form', STORIES.flatMap((story, index) => older(story, index + 1, STORIES.length))],
  ];

  it.each(forms)('give each article with its own outlet, day and author: %s', async (_what, lines) => {
    const { articles, problems } = await readFile('export.txt', bytesOf(lines.join('\r\n')));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
    expect(articles.map(({ text }) => text)).toEqual(
      STORIES.map(({ paragraphs }) => paragraphs.join('\n\n')),
    );
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });

  it('lose no word: what is no body is told as left out', () => {
    const lines = STORIES.flatMap(newer);
    const { drafts } = splitExport(lines) ?? { drafts: [] };
    const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).sort();
    const told = drafts.flatMap(({ paragraphs, removed }) => [
      ...paragraphs,
      ...removed.map(({ text }) => text),
    ]);
    expect(words(told)).toEqual(words(lines));
  });

  it('are read out of Word and RTF alike', async () => {
    const lines = STORIES.flatMap(newer).filter((line) => line !== '');
    const files = [
      ['export.docx', makeWord(lines.map((text) => ({ text })))],
      ['export.rtf', bytesOf(makeRtf(lines))],
    ] as const;
    for (const [file, bytes] of files) {
      const { articles, problems } = await readFile(file, bytes);
      expect(problems, file).toEqual([]);
      expect(articles, file).toMatchObject(STORIES.map(metadataOf));
      expect(articles[1]?.text, file).toBe(DAM.paragraphs.join('\n\n'));
    }
  });

  it('are read out of PDF, with the title at the head of each page', async () => {
    const pages = STORIES.map((story, index) => {
      const body = newer(story).flatMap((line) => (line === '' ? [''] : wrap(line.replace(/[“”]/g, '"'))));
      const lines = [`Page ${index + 1} of 2`, story.title, '', ...body];
      return lines.flatMap((text, at) => {
        const gaps = lines.slice(0, at).filter((line) => line === '').length;
        return text === '' ? [] : [{ text, y: 800 - 12 * at + 4 * gaps }];
      });
    });
    const { articles, problems } = await readFile('export.pdf', makePdf(pages));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
    expect(articles.map(({ text }) => text)).toEqual(
      STORIES.map(({ paragraphs }) => paragraphs.join('\n\n').replace(/[“”]/g, '"')),
    );
  });

  it('keep what can be read where an article has no text, and say how many of how many', async () => {
    const empty = newer({ ...FERRY, title: 'A picture', paragraphs: [] });
    const { articles, problems } = await readFile(
      'export.txt',
      bytesOf([...newer(DAM), ...empty].join('\n')),
    );
    expect(articles.map(({ title }) => title)).toEqual([DAM.title]);
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('1 of 2 articles')]);
  });

  it('that end early say how many of the announced articles were found', async () => {
    const lines = older(FERRY, 1, 40);
    const { articles, problems } = await readFile('export.txt', bytesOf(lines.join('\n')));
    expect(articles).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(/40 articles; 1 was found/);
  });

  it('leave an unknown day, outlet and author unknown', async () => {
    const lines = newer(FERRY).filter((line) => !/Byline|Thursday|^Vellmark Courier$/.test(line));
    const { articles } = await readFile('export.txt', bytesOf(lines.join('\n')));
    expect(articles[0]).toMatchObject({ title: FERRY.title, outlet: null, author: null, published: null });
  });

  it('are no articles that merely speak of them', async () => {
    const text = [
      'Length: the bridge has 61 words on it',
      'The body was found. Load-Date: unknown.',
      ...FERRY.paragraphs,
    ];
    expect(splitExport(text)).toBeNull();
  });
});
