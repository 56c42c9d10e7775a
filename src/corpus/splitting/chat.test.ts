import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf } from '../testing/stories.ts';

const read = (...lines: readonly string[]) => readFile('chat.txt', bytesOf(lines.join('\n')));
const told = async (...lines: readonly string[]) =>
  (await read(...lines)).articles.map(({ author, published, text }) => [author, published, text]);

describe('the export of a chat', () => {
  it('gives an article a message, with who sent it and when, and says what has no text', async () => {
    const { articles, problems } = await read(
      '06/05/2024, 21:14 - Messages are encrypted. Nobody outside of this chat can read them.',
      '06/05/2024, 21:14 - Tessa Mornay created group "Night desk"',
      '06/05/2024, 21:15 - Tessa Mornay: The night ferry will not sail before Friday.',
      'Divers found a crack: it is as long as an arm.',
      '06/05/2024, 21:17 - Otto Weil: <Media omitted>',
      '06/05/2024, 21:20 - +44 7700 900123: Who has the ministry? <This message was edited>',
    );
    expect(articles).toMatchObject([
      {
        author: 'Tessa Mornay',
        published: '2024-05-06T21:15',
        text: 'The night ferry will not sail before Friday.\n\nDivers found a crack: it is as long as an arm.',
      },
      { author: '+44 7700 900123', published: '2024-05-06T21:20', text: 'Who has the ministry?' },
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      '1 of 3 messages of this chat export have no text that can be found (number 2).',
    ]);
  });

  it('leaves out what the program writes in a sender’s name, and keeps an address that somebody sent', async () => {
    expect(
      await told(
        '[06.05.24, 21:14:05] Night desk: \u200eMessages are encrypted.',
        '[06.05.24, 21:15:11] Tessa Mornay: See <https://paper.example/ferry>',
        '\u200e[06.05.24, 21:17:00] ~ Otto Weil: \u200eimage omitted',
        '[06.05.24, 21:18:40] ~ Otto Weil: It was on the phone at 8 pm.',
      ),
    ).toEqual([
      ['Tessa Mornay', '2024-05-06T21:15:11', 'See <https://paper.example/ferry>'],
      ['Otto Weil', '2024-05-06T21:18:40', 'It was on the phone at 8 pm.'],
    ]);
  });

  it.each([
    [
      'American, by its form',
      '5/6/24, 9:15\u202fPM - ',
      '5/7/24, 12:03 AM - ',
      '2024-05-06T21:15',
      '2024-05-07T00:03',
    ],
    [
      'day first, by another day',
      '5/6/24, 9:15 pm - ',
      '25/6/24, 9:20 pm - ',
      '2024-06-05T21:15',
      '2024-06-25T21:20',
    ],
    [
      'month first, by another day',
      '5/6/24, 21:15 - ',
      '5/26/24, 21:20 - ',
      '2024-05-06T21:15',
      '2024-05-26T21:20',
    ],
    ['year first', '[2024-05-06 21:15] ', '[2024-05-07 09:20] ', '2024-05-06T21:15', '2024-05-07T09:20'],
    ['not told', '5/6/2024, 21:15 - ', '6/6/2024, 21:20 - ', null, '2024-06-06T21:20'],
  ])('reads the days as the chat writes them: %s', async (_, first, second, one, other) => {
    const told = (await read(`${first}Tessa: The ferry is late.`, `${second}Otto: It came at last.`))
      .articles;
    expect(told.map(({ published }) => published)).toEqual([one, other]);
  });

  it('is none where a text has one line with a stamp alone, or begins with another', async () => {
    const { articles } = await read(
      'The ferry will not sail before Friday, its owner said on Monday.',
      '06/05/2024, 21:15 - Tessa Mornay: The night ferry will not sail before Friday.',
      '06/05/2024, 21:17 - Otto Weil: I heard so on the pier this morning.',
    );
    expect(articles).toHaveLength(1);
  });
});
