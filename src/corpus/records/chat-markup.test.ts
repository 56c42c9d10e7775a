import { expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf } from '../testing/stories.ts';

it('reads messages of a work chat: their words, senders and moments, without what its program tells', async () => {
  const messages = [
    {
      type: 'message',
      text: 'The ferry is late, <https://paper.example/ferry|The Paper> says &amp; <@U02> heard.',
      user: 'U01',
      ts: '1715020000.000200',
      user_profile: { real_name: 'Tessa Mornay', display_name: 'tessa' },
      blocks: [{ type: 'rich_text', elements: [] }],
    },
    {
      type: 'message',
      subtype: 'channel_join',
      ts: '1715020100.000300',
      user: 'U02',
      text: '<@U02> has joined',
    },
    {
      type: 'message',
      text: 'It came at last: <https://paper.example>',
      user: 'U02',
      ts: '1715020200.000100',
    },
  ];
  const { articles, problems } = await readFile('2024-05-06.json', bytesOf(JSON.stringify(messages)));
  expect(problems).toEqual([]);
  expect(articles.map(({ author, published, text }) => [author, published, text])).toEqual([
    ['Tessa Mornay', '2024-05-06T18:26:40.000Z', 'The ferry is late, The Paper says & @U02 heard.'],
    [null, '2024-05-06T18:30:00.000Z', 'It came at last: https://paper.example'],
  ]);
});
