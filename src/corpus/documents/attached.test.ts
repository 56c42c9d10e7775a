import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makePage, makeZip } from '../testing/make-files.ts';
import { DAM, FERRY } from '../testing/stories.ts';
import { makePdf } from './testing/make-documents.ts';

const attach = (type: string, name: string, content: Uint8Array | string, disposition = 'attachment') => [
  '--B',
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: ${disposition}; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(content).toString('base64'),
  '',
];
const mail = (text: string, ...attached: readonly string[][]) =>
  new TextEncoder().encode(
    [
      'Received: by mx.example; Thu, 12 Jun 2025 10:00:00 +0200',
      'From: Hanna Lund <h.lund@oster.example>',
      'Subject: For the archive',
      'Date: Thu, 12 Jun 2025 10:00:00 +0200',
      'Message-ID: <1@oster.example>',
      'Content-Type: multipart/mixed; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
      ...attached.flat(),
      '--B--',
      '',
    ].join('\r\n'),
  );
const NOTE = 'Please file what is attached to this mail. It ran on the fourth page last week.';

describe('what is attached to a mail', () => {
  it('is read as if it lay beside it, also in a ZIP', async () => {
    const zip = makeZip({ 'in/dam.html': makePage(DAM) });
    const { articles, problems } = await readFile(
      'for-the-archive.eml',
      mail(
        NOTE,
        attach('text/html', 'ferry.html', makePage(FERRY)),
        attach('application/zip', 'more.zip', zip),
      ),
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ title, outlet, published }) => [title, outlet, published?.slice(0, 10)])).toEqual([
      ['For the archive', 'Hanna Lund', '2025-06-12'],
      [FERRY.title, FERRY.outlet, FERRY.day],
      [DAM.title, DAM.outlet, DAM.day],
    ]);
  });

  it('is named where it cannot be read, but for what holds no article', async () => {
    const { articles, problems } = await readFile(
      'for-the-archive.eml',
      mail(
        NOTE,
        attach('application/pdf', 'scan.pdf', makePdf([[]])),
        attach('image/png', 'logo.png', 'x', 'inline'),
        attach('application/pgp-signature', 'signature.asc', 'x'),
        attach('text/calendar', 'meeting.ics', 'BEGIN:VCALENDAR'),
      ),
    );
    expect(articles).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^1 of 1 parts .*\(scan\.pdf\)/),
    ]);
  });

  it('is all that there is of a mail without words', async () => {
    const { articles } = await readFile(
      'a.eml',
      mail('', attach('text/html', 'ferry.html', makePage(FERRY))),
    );
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title]);
  });
});
