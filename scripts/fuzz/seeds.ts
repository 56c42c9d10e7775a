import { gzipSync } from 'fflate';
import { makePdf, makeWord } from '../../src/corpus/documents/testing/make-documents.ts';
import {
  makeEpub,
  makeOdt,
  makePage,
  makeRtf,
  makeWarcRecord,
  makeZip,
} from '../../src/corpus/testing/make-files.ts';
import { bytesOf, DAM, FERRY, STORIES } from '../../src/corpus/testing/stories.ts';

const text = STORIES.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n\n');
const page = makePage(FERRY);
const mailHead =
  'From: Desk <desk@courier.example>\r\nTo: all@courier.example\r\nSubject: Ferry\r\nDate: Sat, 04 Mar 2023 18:20:00 +0100\r\nMIME-Version: 1.0\r\n';
const parts = (type: string, body: string) =>
  `${mailHead}Content-Type: ${type}; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n--b1--\r\n`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${STORIES.map(
  ({ title, paragraphs }) =>
    `<item><title>${title}</title><pubDate>Sat, 04 Mar 2023 18:20:00 +0100</pubDate><description><![CDATA[<p>${paragraphs.join('</p><p>')}</p>]]></description></item>`,
).join('')}</channel></rss>`;
const record = ({ title, outlet, day, paragraphs }: typeof FERRY) => ({
  title,
  outlet,
  date: day,
  text: paragraphs.join('\n\n'),
});

/** Whole files of each format, made up by us, by the ending of their names: what mutants are made from. */
export const SEEDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  txt: [bytesOf(text), bytesOf(FERRY.paragraphs.join('\r\n'))],
  md: [
    bytesOf(
      `---\ntitle: ${DAM.title}\ndate: 2023-03-04\ntags: [a, b]\n---\n\n# ${DAM.title}\n\n${text}\n\n> [!note] x\n`,
    ),
  ],
  html: [bytesOf(page), bytesOf(makePage(DAM))],
  json: [
    bytesOf(JSON.stringify(STORIES.map(record))),
    bytesOf(JSON.stringify({ articles: STORIES.map(record) }, null, 2)),
  ],
  jsonl: [bytesOf(STORIES.map((story) => JSON.stringify(record(story))).join('\n'))],
  csv: [
    bytesOf(
      `title,date,text\n${STORIES.map(({ title, day, paragraphs }) => `"${title}",${day},"${paragraphs.join('\n')}"`).join('\n')}`,
    ),
  ],
  rtf: [bytesOf(makeRtf(FERRY.paragraphs))],
  xml: [bytesOf(feed)],
  srt: [
    bytesOf(
      FERRY.paragraphs
        .map((line, n) => `${n + 1}\n00:00:0${n},000 --> 00:00:0${n + 1},000\n${line}\n`)
        .join('\n'),
    ),
  ],
  eml: [
    bytesOf(parts('multipart/alternative', page.replaceAll('=', '=3D'))),
    bytesOf(`${mailHead}\r\n${text}`),
  ],
  mhtml: [
    bytesOf(
      `Snapshot-Content-Location: https://courier.example/ferry\r\n${parts('multipart/related', page.replaceAll('=', '=3D'))}`,
    ),
  ],
  mbox: [
    bytesOf(
      `From desk Sat Mar  4 18:20:00 2023\r\n${mailHead}\r\n${text}\r\n\r\nFrom desk Sun Mar  5 18:20:00 2023\r\n${mailHead}\r\n${text}`,
    ),
  ],
  pdf: [
    makePdf(
      [FERRY.paragraphs.map((line, n) => ({ text: line.slice(0, 90), y: 760 - n * 14 }))],
      '/Title (Ferry)',
    ),
  ],
  docx: [makeWord(FERRY.paragraphs.map((line) => ({ text: line })))],
  odt: [makeOdt(FERRY.paragraphs.map((line) => `<text:p>${line}</text:p>`).join(''))],
  epub: [makeEpub(STORIES.map(({ paragraphs }) => `<p>${paragraphs.join('</p><p>')}</p>`))],
  zip: [makeZip({ 'a.txt': text, 'b.html': page, 'c/d.json': JSON.stringify(record(DAM)) })],
  gz: [gzipSync(bytesOf(page))],
  warc: [makeWarcRecord('https://courier.example/ferry', page)],
};
