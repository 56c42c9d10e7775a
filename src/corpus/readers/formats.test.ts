import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { message } from '../../words/catalogue.ts';
import { makeWord } from '../documents/testing/make-documents.ts';
import { readFile } from '../read-file.ts';
import { makeEpub, makeOdt, makePage, makeRtf, makeZip } from '../testing/make-files.ts';
import { bytesOf, FERRY } from '../testing/stories.ts';
import { startOf } from './file-start.ts';
import { recogniseFormat, whyRefused } from './formats.ts';

const PARAGRAPHS = FERRY.paragraphs.map((text) => `<p>${text}</p>`).join('');
const LONG_COMMENT = `<!-- ${'x'.repeat(5000)} -->`;

describe('a file is what its first bytes say', () => {
  it.each([
    ['RTF', makeRtf(FERRY.paragraphs)],
    ['Word', makeWord([{ text: 'x' }])],
    ['OpenDocument', makeOdt('<text:p>x</text:p>')],
    ['EPUB', makeEpub([PARAGRAPHS])],
    ['ZIP', makeZip({ 'a.txt': 'x' })],
    ['gzip', gzipSync('x')],
    ['WARC', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n'],
    ['PDF', 'junk\n%PDF-1.4\n'],
    ['Safari web archive', '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "a" "b"><plist version="1.0">'],
    ['mailbox', 'From a@b.example Thu May  2 09:15:00 2024\nSubject: x\n\n'],
    ['mail', 'Received: from a\r\n by b\r\nSubject: x\r\nDate: Thu, 2 May 2024 09:15:00 +0000\r\n\r\nText'],
    [
      'saved web page',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nSubject: x\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n',
    ],
    ['HTML', makePage(FERRY)],
    ['HTML', `\ufeff\n<!-- saved from url=(0022)https://a.example/ -->\n<HTML><p>x`],
    [
      'HTML',
      `<?xml version="1.0"?>${LONG_COMMENT}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="x">`,
    ],
    ['JSON', `{ "title": "x", "body": "y" }`],
    ['JSON Lines', `{"title":"x","body":"y"}\n{"title":"x","body":"y"}\n`],
    ['feed', `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="2.0">`],
    ['news agency XML', '<?xml version="1.0"?><nitf>'],
    ['subtitles', 'WEBVTT\n\n'],
  ])('%s, called .txt or nothing', (name, content) => {
    const start = startOf(typeof content === 'string' ? bytesOf(content) : content);
    expect(recogniseFormat('story.txt', start).name).toBe(name);
    expect(recogniseFormat('story', start).name).toBe(name);
  });

  it.each([
    ['text', 'a.txt', 'From the harbour: a night ferry is back.\nDate: unknown\n'],
    ['text', 'a.txt', '{ This is what the board said. }'],
    ['text', 'a.txt', 'Subject: the ferry\nDate: 2 May 2024\nFrom: the harbour\n\nIt is back.'],
    ['Markdown', 'a.md', '<div>\n\nText\n</div>'],
    ['JSON Lines', 'a.jsonl', '{"title":"x"'],
    ['CSV', 'a.csv', '{"a"},b\n'],
    ['HTML', 'story.html?id=12', 'no tags'],
    ['HTML', 'story.PHP&page=2', 'no tags'],
    ['HTML', 'a.shtml', 'no tags'],
    ['Word', 'a.docx', makeZip({ 'x.xml': 'x' })],
  ])('%s stays what it is called: %s', (name, file, content) => {
    const start = startOf(typeof content === 'string' ? bytesOf(content) : content);
    expect(recogniseFormat(file, start).name).toBe(name);
  });

  it('is told in UTF-16, too', () => {
    const page = Buffer.from(`\ufeff${makePage(FERRY)}`, 'utf16le');
    expect(recogniseFormat('story.txt', startOf(page)).name).toBe('HTML');
    expect(recogniseFormat('story.txt', startOf(Buffer.from(page).swap16())).name).toBe('HTML');
  });
});

describe('what no reader knows', () => {
  it.each([
    ['a.txt', '\u0089PNG\r\n', 'a picture'],
    ['a.png', 'x', 'a picture'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old office program'],
    ['a.xlsb', makeZip({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }), 'a spreadsheet'],
    ['a.zip', makeZip({ '[Content_Types].xml': 'x', 'ppt/slides.xml': 'x' }), 'a presentation'],
    ['a.mp3', 'ID3', 'a recording'],
    ['a.txt', '\0\0\0\u0018ftypmp42', 'a recording'],
    ['a.7z', '7z\u00bc\u00af\u0027\u001c', 'packed archive'],
    ['a.db', 'SQLite format 3\0', 'a database'],
    ['tweets.js', 'window.YTD = []', 'a program or a script'],
    ['a.xml', '<?xml version="1.0"?><!-- x --><catalog><book/></catalog>', 'XML that begins with <catalog>'],
    ['blob', '\u0001\u0002\u0003', 'No reader knows this kind of file. Save its text as'],
  ])('is refused with what it is and what to do: %s', async (file, content, what) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const { articles, problems } = await readFile(file, bytes);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ file, reason: expect.stringContaining(what) })]);
    expect(problems[0]?.reason).toMatch(/^No reader knows this kind of file.*[Ss]ave|[Uu]npack|[Ee]xport/);
  });

  it('is told by its name alone where that is enough, and looked into where it is not', async () => {
    let looked = 0;
    const start = (content: string) => async () => {
      looked++;
      return startOf(Buffer.from(content, 'latin1'));
    };
    expect(await whyRefused('a.txt', start('x'))).toBeNull();
    expect(await whyRefused('a.png?w=3', start('x'))).toEqual(message('refused.picture'));
    expect(looked).toBe(0);
    expect(await whyRefused('index', start('<!doctype html><p>x'))).toBeNull();
    expect(await whyRefused('index', start('x'))).toEqual(message('refused.unknown'));
    expect(looked).toBe(2);
  });

  it('are pages that sites send in place of documents', async () => {
    for (const file of ['a.pdf', 'a.docx', 'a.epub']) {
      const { articles, problems } = await readFile(file, bytesOf(makePage(FERRY)));
      expect(articles).toEqual([]);
      expect(problems[0]?.reason).toMatch(/is a web page and no/);
    }
  });
});
