import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, DAM, FERRY } from '../testing/stories.ts';

const message = (id: number, date: string, body: string, more = '') =>
  `<div class="message default clearfix${more}" id="message${id}"><div class="body"><div class="pull_right date details" title="${date}">09:10</div>${body}</div></div>`;
const page = (...messages: readonly string[]) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Vellmark Watch</div></div></div><div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">2 May 2024</div></div>${messages.join('\n')}</div></div></div></body></html>`;
const from = (name: string) => `<div class="from_name">${name}</div>`;
const text = (lines: readonly string[]) => `<div class="text">${lines.join('<br><br>')}</div>`;

describe('a channel that Telegram exported as pages', () => {
  it('gives an article a message, with its day and its bold words', async () => {
    const bold = FERRY.paragraphs.map((line) => line.replace('night ferry', '<strong>night ferry</strong>'));
    const html = page(
      message(11, '02.05.2024 09:10:00 UTC+02:00', from('Vellmark Watch') + text(bold)),
      message(12, '09.05.2024 10:00:01', text(DAM.paragraphs), ' joined'),
    );
    const { articles, problems } = await readFile('messages.html', bytesOf(html));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        outlet: 'Vellmark Watch',
        author: null,
        published: '2024-05-02T09:10:00+02:00',
        text: FERRY.paragraphs.join('\n\n'),
      },
      {
        outlet: 'Vellmark Watch',
        author: null,
        published: '2024-05-09T10:00:01',
        text: DAM.paragraphs.join('\n\n'),
      },
    ]);
  });

  it('names who wrote in a group, and keeps what was passed on with its own channel and day', async () => {
    const forwarded = `<div class="forwarded body"><div class="from_name">Norvale Gazette <span class="date details" title="09.05.2024 07:00:00">09.05.2024</span></div>${text(DAM.paragraphs)}</div>`;
    const html = page(
      message(11, '02.05.2024 09:10:00', from('Tessa Mornay') + text(FERRY.paragraphs)),
      message(12, '10.05.2024 10:00:00', forwarded, ' joined'),
    );
    const { articles } = await readFile('messages.html', bytesOf(html));
    expect(articles).toMatchObject([
      { outlet: 'Vellmark Watch', author: 'Tessa Mornay' },
      { outlet: 'Norvale Gazette', author: null, published: '2024-05-09T07:00:00' },
    ]);
  });

  it('says how many messages have no text', async () => {
    const photo = '<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/1.jpg"></a></div>';
    const html = page(
      message(11, '02.05.2024 09:10:00', from('Vellmark Watch') + photo),
      message(12, '02.05.2024 09:11:00', text(FERRY.paragraphs), ' joined'),
    );
    const { articles, problems } = await readFile('messages.html', bytesOf(html));
    expect(articles).toHaveLength(1);
    expect(problems[0]?.reason).toContain('1 of 2 messages have no text');
  });

  it('keeps the ids of messages when others come before them', async () => {
    const second = message(12, '09.05.2024 10:00:01', text(DAM.paragraphs));
    const first = message(11, '02.05.2024 09:10:00', text(FERRY.paragraphs));
    const ids = async (html: string) =>
      (await readFile('messages.html', bytesOf(html))).articles.map(({ id }) => id);
    expect((await ids(page(first, second)))[1]).toBe((await ids(page(second)))[0]);
  });
});
