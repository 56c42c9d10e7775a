import { describe, expect, it } from 'vitest';
import { viewLine } from '../boilerplate/line-features.ts';
import { findLiveEntries } from './live-entries.ts';
import { readScraped } from './read-scraped.ts';

const TEXTS = [
  'The council closes all schools on the coast until Monday, it says in a note to parents.',
  'The last ferry has come in, and the harbour master sends nobody out in such waves.',
  'Four thousand homes in Tornby have no power, and crews wait for the wind to ease.',
  'Good morning. The red warning holds until midnight and covers the whole eastern shore.',
];
const TIMES = ['14:05', '13:40', '13:10', '11:55'];

const entriesOf = (lines: readonly string[]) => findLiveEntries(lines.map(viewLine));

describe('live blogs in plain text', () => {
  it.each([
    ['with the time before the text', TEXTS.map((text, at) => `${TIMES[at]}  ${text}`)],
    ['with a headline beside the time', TEXTS.flatMap((text, at) => [`${TIMES[at]} Heading ${at}`, text])],
    [
      'with the time on a line of its own',
      TEXTS.flatMap((text, at) => [`${TIMES[at]}`, `Heading ${at}`, text]),
    ],
    [
      'with twelve hours',
      TEXTS.map((text, at) => `${['2.05pm', '1.40pm', '1.10pm', '11.55am'][at]}: ${text}`),
    ],
    ['with the oldest first', TEXTS.map((text, at) => `[${[...TIMES].reverse()[at]}] ${text}`)],
  ])('are read whole, %s', (_, entries) => {
    const page = ['Storm Inga: live updates', ...entries].join('\n');
    const { metadata, paragraphs } = readScraped(page);
    expect(metadata).toMatchObject({ title: 'Storm Inga: live updates', author: null, published: null });
    expect(paragraphs).toEqual(entries.map((line) => line.replace(/ +/g, ' ')));
  });

  it('keep a short last entry, and what their header says', () => {
    const entries = [
      ...TEXTS.slice(0, 3).map((text, at) => `${TIMES[at]} ${text}`),
      '11:55',
      'Thanks for reading.',
    ];
    const header = ['Storm Inga: live updates', 'Tornby Herald, 3 March 2024', 'By Ines Holm'];
    const { metadata, paragraphs } = readScraped([...header, ...entries, '© 2024 Tornby Herald'].join('\n'));
    expect(metadata).toMatchObject({
      title: 'Storm Inga: live updates',
      outlet: 'Tornby Herald',
      author: 'Ines Holm',
      published: '2024-03-03',
    });
    expect(paragraphs.slice(0, 4)).toEqual(entries.slice(0, 4));
    expect(paragraphs).not.toContain('© 2024 Tornby Herald');
  });

  it('are not taken for one where a ticker of headlines stands beside an article', () => {
    const ticker = ['14:05 Schools closed', '13:40 Ferry stopped', '13:10 No power', '11:55 Red warning'];
    expect(entriesOf([...TEXTS, ...TEXTS, ...ticker])).toBeNull();
  });

  it('are not taken for one where menus hold clock times', () => {
    const menu = ['12:30 Report', '14:00 Brief', '15:30 Round-up'];
    const far = menu.flatMap((line) => [line, ...Array.from({ length: 20 }, () => 'Section')]);
    expect(entriesOf([...far, ...TEXTS])).toBeNull();
    expect(entriesOf(['12:30 Report', '12:30 Report', '12:30 Report'])).toBeNull();
  });

  it('need times in one order, and no dates', () => {
    expect(entriesOf(['14:05 One', '11:10 Two', '13:40 Three', '12:00 Four'])).toBeNull();
    expect(entriesOf(TIMES.map((time) => `${time}, 3 March 2024`))).toBeNull();
    expect(entriesOf(['25:05 One', '24:10 Two', '23:70 Three'])).toBeNull();
    expect(entriesOf(['14:05 One', '13:10 Two', '12:00 Three'])).toEqual({ first: 0, last: 2 });
  });
});
