import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const RULE = '____________________________________________________________';
const metadataOf = ({ title, outlet, author, day }: InventedStory) => ({
  title,
  outlet,
  author,
  published: day,
});
const DAYS: Readonly<Record<string, string>> = { '2024-05-02': 'May 2, 2024', '2024-05-09': '09 May 2024' };

const entry = (story: InventedStory, number: number) => [
  ...[RULE, '', `Document ${number} of 2`, '', story.title, '', `Author: ${story.author}`, ''],
  ...[`Publication info: ${story.outlet} ; Vellmark [Vellmark]. ${DAYS[story.day]}: A.3.`, ''],
  ...['Abstract: A board has decided.', '', 'Links: http://resolver.example/?id=1', ''],
  ...[`Full text: ${story.paragraphs[0]}`, '', ...story.paragraphs.slice(1).flatMap((text) => [text, ''])],
  ...[
    'CREDIT: Staff writer',
    '',
    'Subject: Ferries; Boards',
    '',
    'Location: Vellmark',
    '',
    `Title: ${story.title}`,
    '',
  ],
  ...[
    `Publication title: ${story.outlet}`,
    '',
    'Pages: A.3',
    '',
    `Publication date: ${DAYS[story.day]}`,
    '',
    'Section: Local',
    '',
  ],
  ...[
    'ISSN: 00000000',
    '',
    'ProQuest document ID: 7731',
    '',
    'Document URL: https://www.proquest.example/docview/7731',
    '',
  ],
  ...['Last updated: 2024-06-01', '', 'Database: Newsstand', ''],
];

describe('exports of ProQuest', () => {
  it('give each article with its own outlet, day, author and address', async () => {
    const front = [
      RULE,
      'Report Information from ProQuest',
      '31 May 2024 10:00',
      RULE,
      'Table of contents',
      `1. ${FERRY.title}`,
      '',
    ];
    const lines = STORIES.flatMap((story, index) => entry(story, index + 1));
    const { articles, problems } = await readFile(
      'ProQuest.txt',
      bytesOf([...front, ...lines, RULE, '', 'Contact us at: http://help.example'].join('\n')),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
    expect(articles[0]?.url).toBe('https://www.proquest.example/docview/7731');
    expect(articles.map(({ text }) => text)).toEqual(
      STORIES.map(({ paragraphs }) => paragraphs.join('\n\n')),
    );
  });

  it('keep lines of a text that begin as labels do', async () => {
    const said = 'Date: that is what the board could not agree on, said Lars Hemmin, who chairs it.';
    const story = { ...FERRY, paragraphs: [...FERRY.paragraphs, said] };
    const { articles } = await readFile(
      'ProQuest.txt',
      bytesOf([...entry(story, 1), ...entry(DAM, 2)].join('\n')),
    );
    expect(articles[0]?.text).toContain(said);
  });

  it('say how many came without a text', async () => {
    const lines = [...entry(FERRY, 1), ...entry({ ...DAM, paragraphs: [''] }, 2)];
    const { articles, problems } = await readFile('ProQuest.txt', bytesOf(lines.join('\n')));
    expect(articles).toHaveLength(1);
    expect(problems[0]?.reason).toContain('1 of 2 articles');
  });
});
