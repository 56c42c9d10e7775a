import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { readMail, readSavedPage } from './mail.ts';
import { parseDocumentInWorker } from './parse-in-worker.ts';
import { readPdf } from './pdf.ts';
import { makePdf, makeWord, type PrintedLine } from './testing/make-documents.ts';
import { readWord } from './word.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const LEAD =
  'The harbour board of Vellmark has approved a night ferry to the outer islands, ending a dispute.';
const MORE =
  'Two members voted against the plan, arguing that the quay is too narrow for coaches to turn there.';

function printed(lines: readonly string[], from: number): PrintedLine[] {
  return lines.map((text, index) => ({ text, y: from - index * 14 }));
}

describe('PDF', () => {
  it('gives paragraphs, joined over hyphens and pages, without running heads', async () => {
    const head = { text: 'Vellmark Courier', y: 810, size: 8 };
    const first = [
      head,
      { text: 'Night Ferry Approved', y: 780, size: 20 },
      ...printed(['By Tessa Mornay', '4 March 2023'], 750),
      ...printed(
        [
          'The harbour board of Vellmark has approved a night ferry to the outer islands, end-',
          'ing a dispute that had dragged on since the well-',
          'known storm of last summer.',
        ],
        700,
      ),
      ...printed(
        ['The ferry is to leave the northern quay at 23:40 in the evening on every day except'],
        650,
      ),
      { text: 'Page 1', y: 30, size: 8 },
    ];
    const second = [
      head,
      ...printed(['Sunday, the operator said.'], 780),
      { text: 'Page 2', y: 30, size: 8 },
    ];
    const { drafts } = await readPdf(makePdf([first, second]));
    expect(drafts[0]?.metadata).toMatchObject({
      title: 'Night Ferry Approved',
      author: 'Tessa Mornay',
      published: '2023-03-04',
    });
    expect(drafts[0]?.paragraphs).toEqual([
      'The harbour board of Vellmark has approved a night ferry to the outer islands, ending a dispute that had dragged on since the well-known storm of last summer.',
      'The ferry is to leave the northern quay at 23:40 in the evening on every day except Sunday, the operator said.',
    ]);
    expect(drafts[0]?.removed.filter(({ rule }) => rule === 'running-head')).toHaveLength(4);
  });

  it('begins a paragraph at an indent, a gap and after a short line', async () => {
    const lines = [
      ...printed(
        [
          'The mayor of Osterau opened the new swimming pool on Saturday in front of the town',
          'and its brass band.',
        ],
        780,
      ),
      {
        text: 'Children were let in for nothing on the first day, and most of them stayed until the',
        x: 90,
        y: 752,
      },
      ...printed(['evening.'], 738),
      ...printed(['The old pool had been closed for nine years.'], 700),
    ];
    const { drafts } = await readPdf(makePdf([lines]));
    expect(drafts[0]?.paragraphs).toHaveLength(3);
  });

  it('takes title and author of its fields only where they are such', async () => {
    const page = printed([LEAD], 780);
    const named = await readPdf(makePdf([page], '/Title (Ferry Report) /Author (Ines Torvald)'));
    expect(named.drafts[0]?.metadata).toMatchObject({ title: 'Ferry Report', author: 'Ines Torvald' });
    const program = await readPdf(makePdf([page], '/Title (ferry.docx) /Author (user01)'));
    expect(program.drafts[0]?.metadata).toMatchObject({ title: null, author: null });
  });

  it('says so where it has no text or is broken', async () => {
    await expect(readPdf(makePdf([[]]))).rejects.toThrow('only pictures');
    await expect(readPdf(bytes('%PDF-1.4 nothing'))).rejects.toThrow('cannot be read');
  });
});

describe('DOCX', () => {
  it('gives heading, byline, date and paragraphs', async () => {
    const word = makeWord([
      { text: 'Night Ferry', style: 'Heading1' },
      { text: 'By Tessa Mornay' },
      { text: '4 March 2023' },
      { text: LEAD },
      { text: `${MORE} R&D <costs> included.` },
    ]);
    const { drafts } = await readWord(word);
    expect(drafts[0]).toMatchObject({
      metadata: { title: 'Night Ferry', author: 'Tessa Mornay', published: '2023-03-04' },
      paragraphs: [LEAD, `${MORE} R&D <costs> included.`],
    });
  });

  it('takes title and author of its properties, and its date of making for no date', async () => {
    const core =
      '<dc:title>Ferry Report</dc:title><dc:creator>Ines Torvald</dc:creator><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>';
    const { drafts } = await readWord(makeWord([{ text: LEAD }], core));
    expect(drafts[0]?.metadata).toMatchObject({
      title: 'Ferry Report',
      author: 'Ines Torvald',
      published: null,
    });
  });

  it('is refused where it would unpack to too much, or is none', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(readWord(bomb)).rejects.toThrow('100 MB');
    await expect(readWord(bytes('PK nothing'))).rejects.toThrow('not a DOCX');
  });

  it('is unpacked no further than it declares', async () => {
    const liar = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) }, { level: 9 });
    const view = new DataView(liar.buffer, liar.byteOffset);
    const directory = Buffer.from(liar).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    view.setUint32(22, 1000, true);
    view.setUint32(directory + 24, 1000, true);
    await expect(readWord(liar)).rejects.toThrow('The document is damaged');
  });
});

const HEADERS = [
  'From: "Vellmark Courier" <news@courier.example>',
  'Subject: =?utf-8?q?F=C3=A4hre?= at night',
  'Date: Sat, 04 Mar 2023 18:20:00 +0100',
  'MIME-Version: 1.0',
];

describe('EML', () => {
  it('gives subject, sender, date and unwrapped text', async () => {
    const at = LEAD.indexOf(' outer');
    const wrapped = `${LEAD.slice(0, at)}\r\n${LEAD.slice(at + 1)}`;
    const mail = [
      ...HEADERS,
      'Content-Type: text/plain; charset=utf-8',
      '',
      wrapped,
      '',
      MORE,
      '',
      'Unsubscribe',
    ].join('\r\n');
    const { drafts } = await readMail(bytes(mail));
    expect(drafts[0]).toMatchObject({
      metadata: {
        title: 'Fähre at night',
        outlet: 'Vellmark Courier',
        published: '2023-03-04T18:20:00+01:00',
      },
      paragraphs: [LEAD, MORE],
    });
  });

  it('gives the paragraphs of an HTML newsletter without its boilerplate', async () => {
    const html = `<table><tr><td><a href="x">View in browser</a></td></tr><tr><td><p>${LEAD}</p><p>${MORE}</p></td></tr></table><p>Unsubscribe</p><p>&copy; 2023 Vellmark Courier</p>`;
    const mail = [...HEADERS, 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n');
    const { drafts } = await readMail(bytes(mail));
    expect(drafts[0]?.paragraphs).toEqual([LEAD, MORE]);
  });

  it('decodes what is encoded', async () => {
    const body = Buffer.from(
      'Die Fähre fährt nachts nicht, sagte die Bürgermeisterin am Dienstag.',
      'latin1',
    ).toString('base64');
    const mail = [
      ...HEADERS,
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: base64',
      '',
      body,
    ].join('\r\n');
    const { drafts } = await readMail(bytes(mail));
    expect(drafts[0]?.paragraphs).toEqual([
      'Die Fähre fährt nachts nicht, sagte die Bürgermeisterin am Dienstag.',
    ]);
  });

  it.each(['windows-1252', 'iso-8859-1'])('has its quotation marks in %s', async (charset) => {
    const mail = [
      ...HEADERS.filter((line) => !line.startsWith('Subject')),
      'Subject: =?windows-1252?Q?Ferry_=96_late_again?=',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=93We owed them a ferry and they owed us eight hundred,=94 said the town=92s ma=\r\nyor on Tuesday =96 =93now we are even.=94',
    ].join('\r\n');
    const { drafts } = await readMail(bytes(mail));
    expect(drafts[0]?.metadata.title).toBe('Ferry – late again');
    expect(drafts[0]?.paragraphs).toEqual([
      '“We owed them a ferry and they owed us eight hundred,” said the town’s mayor on Tuesday – “now we are even.”',
    ]);
  });
});

describe('MHTML', () => {
  const saved = (html: string, encoding = '8bit', location = 'https://courier.example/ferry') =>
    bytes(
      [
        'From: <Saved by a browser>',
        `Snapshot-Content-Location: ${location}`,
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="part"',
        '',
        '--part',
        'Content-Type: text/html; charset=utf-8',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        html,
        '--part',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--part--',
      ].join('\r\n'),
    );
  const page = `<html><head><title>Night ferry</title></head><body><nav><a href="/">Home</a> <a href="/">Region</a></nav><article><h1>Night ferry</h1><p>${LEAD}</p><p>${MORE}</p></article><footer>Imprint</footer></body></html>`;

  it('gives the body of the page and the address it was saved from', async () => {
    const { drafts } = await readSavedPage(saved(page));
    expect(drafts[0]).toMatchObject({
      metadata: { title: 'Night ferry', url: 'https://courier.example/ferry' },
      paragraphs: [LEAD, MORE],
    });
  });

  it('decodes quoted-printable pages', async () => {
    const { drafts } = await readSavedPage(
      saved(page.replaceAll('=', '=3D').replace('night ferry', 'night f=\r\nerry'), 'quoted-printable'),
    );
    expect(drafts[0]?.paragraphs).toEqual([LEAD, MORE]);
  });

  it('takes no address that is none of the web, and says so where there is no page', async () => {
    const { drafts } = await readSavedPage(saved(page, '8bit', 'file:///home/me/ferry.html'));
    expect(drafts[0]?.metadata.url).toBeNull();
    await expect(readSavedPage(bytes('Subject: x\r\n\r\nonly text'))).rejects.toThrow('no web page');
  });
});

describe('parsing in a worker', () => {
  it('reads through the program as other files are read', async () => {
    const { articles, problems } = await readFile('a.eml', bytes([...HEADERS, '', LEAD].join('\r\n')));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Fähre at night', text: LEAD });
  });

  it('gives up on a reader that hangs or breaks, and says why', async () => {
    const limits = { milliseconds: 200, megabytes: 64 };
    const hang = new URL('data:text/javascript,setInterval(() => {}, 1000)');
    await expect(
      parseDocumentInWorker('PDF', bytes('x'), 'a.pdf', { ...limits, entry: hang }),
    ).rejects.toThrow('longer than 0.2 seconds');
    const broken = new URL('data:text/javascript,throw new Error("broken inside")');
    await expect(
      parseDocumentInWorker('PDF', bytes('x'), 'a.pdf', { ...limits, milliseconds: 20_000, entry: broken }),
    ).rejects.toThrow('broken inside');
    const stopped = new URL('data:text/javascript,process.exit(0)');
    await expect(
      parseDocumentInWorker('PDF', bytes('x'), 'a.pdf', { ...limits, milliseconds: 20_000, entry: stopped }),
    ).rejects.toThrow('its reader stopped');
  });
});
