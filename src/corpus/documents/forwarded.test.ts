import { describe, expect, it } from 'vitest';
import { readMail } from './mail.ts';

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said on Monday.';
const SECOND = '“We have waited long for this day,” said Hanna Brook, who runs the lock.';
const OUTER = ['From: Rolf Moss <rolf@home.example>', 'Date: Mon, 13 May 2024 18:00:00 +0000'];
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const mail = (subject: string, body: readonly string[], type = 'text/plain; charset=utf-8') =>
  bytes([
    ...OUTER,
    `Subject: ${subject}`,
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body,
  ]);
const read = async (file: Uint8Array) => (await readMail(file)).drafts[0];
const passedOn = { title: 'Weir reopened', outlet: 'Oster Courier' };

describe('mail that somebody passed on', () => {
  it.each<[string, readonly string[]]>([
    [
      'Gmail',
      [
        'Look at this.',
        '',
        '---------- Forwarded message ---------',
        'From: Oster Courier <letter@courier.example>',
        'Date: Mon, 6 May 2024 at 08:30',
        'Subject: Weir reopened',
        'To: <rolf@home.example>',
        '',
      ],
    ],
    [
      'Outlook',
      [
        '________________________________',
        'From: Oster Courier <letter@courier.example>',
        'Sent: Monday, May 6, 2024 8:30 AM',
        'To: Rolf Moss',
        'Subject: Weir reopened',
        '',
      ],
    ],
    [
      'Apple Mail',
      [
        'Begin forwarded message:',
        '',
        '> From: "Oster Courier" <letter@courier.example>',
        '> Subject: Weir reopened',
        '> Date: 6 May 2024 at 08:30:00 CEST',
        '> To: rolf@home.example',
        '> ',
      ],
    ],
    [
      'Thunderbird, in German',
      [
        '-------- Weitergeleitete Nachricht --------',
        'Betreff: \tFwd: Weir reopened',
        'Datum: \tMon, 6 May 2024 08:30:00 +0200',
        'Von: \tOster Courier <letter@courier.example>',
        'An: \trolf@home.example',
        '',
      ],
    ],
    [
      'two people, one after the other',
      [
        'FYI',
        '-----Original Message-----',
        'From: Ida Roe',
        'Sent: 7 May 2024 10:00',
        'To: Rolf',
        'Subject: FW: Weir reopened',
        '',
        'You may like this.',
        '',
        'From: Oster Courier',
        'Sent: 6 May 2024 08:30',
        'To: Ida Roe',
        'Subject: Weir reopened',
        '',
      ],
    ],
  ])('has its own sender, day and subject: %s', async (_, head) => {
    const draft = await read(mail('Fwd: Weir reopened', [...head, FIRST, '', SECOND]));
    expect(draft?.metadata).toMatchObject(passedOn);
    expect(draft?.metadata.published).toMatch(/^2024-05-06T08:30:00/);
    expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['English', 'On Mon, 6 May 2024 at 08:30, Oster Courier <letter@courier.example> wrote:'],
    ['German', 'Am Mo., 6. Mai 2024 um 08:30 Uhr schrieb Oster Courier <letter@courier.example>:'],
    ['French', 'Le lun. 6 mai 2024 à 08:30, Oster Courier <letter@courier.example> a écrit :'],
    ['Danish', 'Den man. 6. maj 2024 kl. 08.30 skrev Oster Courier <letter@courier.example>:'],
    ['wrapped', 'On Mon, 6 May 2024 at 08:30, Oster Courier\n<letter@courier.example> wrote:'],
  ])('is read below an answer: %s', async (_, line) => {
    const quoted = [FIRST, '', SECOND].map((each) => `> ${each}`);
    const answer = ['I told you so.', '', ...line.split('\n'), '', ...quoted];
    const draft = await read(mail('Re: Weir reopened', answer));
    expect(draft?.metadata).toMatchObject(passedOn);
    expect(draft?.metadata.published).toMatch(/^2024-05-06/);
    expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it('is not what is asked above an answer of more words', async () => {
    const line = 'On Mon, 6 May 2024 at 08:30, Rolf Reader <rolf@reader.example> wrote:';
    const draft = await read(
      mail('Re: Weir', [line, '> When will the weir be open?', '', FIRST, '', SECOND]),
    );
    expect(draft?.metadata.title).toBe('Re: Weir');
    expect(draft?.paragraphs).toEqual(expect.arrayContaining([FIRST, SECOND]));
  });

  it('has no day where the order of its numbers is open', async () => {
    const line = 'On 4/6/2024 9:15 AM, Oster Courier <letter@courier.example> wrote:';
    const draft = await read(
      mail('Re: Weir reopened', [line, ...[FIRST, '', SECOND].map((one) => `> ${one}`)]),
    );
    expect(draft?.metadata).toMatchObject({ ...passedOn, published: null });
    expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it('does not begin below any line with an address and a day', async () => {
    const line = 'Please write to us (letters@courier.example) by 4 June 2024 and win one of these:';
    const draft = await read(mail('Weir reopened', [SECOND, '', line, '', FIRST]));
    expect(draft?.paragraphs).toEqual(expect.arrayContaining([SECOND, FIRST]));
    expect(draft?.metadata.published).toMatch(/^2024-05-13/);
  });

  it('has the number of its bytes above it where Apple Mail kept it', async () => {
    const kept = mail('Weir reopened', [FIRST, '', SECOND]);
    const size = new TextEncoder().encode(`${kept.length}      \n`);
    const notes = new TextEncoder().encode('<?xml version="1.0"?><plist><dict/></plist>');
    const draft = await read(Buffer.concat([size, kept, notes]));
    expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it('is not what an answer of more words repeats', async () => {
    const line = 'On Mon, 6 May 2024 at 08:30, Oster Courier <letter@courier.example> wrote:';
    const draft = await read(mail('Re: Weir', [FIRST, '', SECOND, '', line, '> Is it open?']));
    expect(draft?.metadata.title).toBe('Re: Weir');
    expect(draft?.paragraphs).toEqual(expect.arrayContaining([FIRST, SECOND]));
  });

  it('is read out of HTML', async () => {
    const html = `<div>See below.</div><div>---------- Forwarded message ---------<br>From: <b>Oster Courier</b> <span>&lt;letter@courier.example&gt;</span><br>Date: Mon, 6 May 2024 at 08:30<br>Subject: Weir reopened<br>To: &lt;rolf@home.example&gt;<br></div><p>${FIRST}</p><p>${SECOND}</p>`;
    const draft = await read(mail('Fwd: Weir reopened', [html], 'text/html; charset=utf-8'));
    expect(draft?.metadata).toMatchObject({ ...passedOn, published: '2024-05-06T08:30:00' });
    expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it('is read where it is attached, each mail an article', async () => {
    const inner = (subject: string) => [
      '--B',
      'Content-Type: message/rfc822',
      '',
      'From: Oster Courier <letter@courier.example>',
      `Subject: ${subject}`,
      'Date: Mon, 06 May 24 08:30:00 +0200',
      'Content-Type: text/plain; charset=utf-8',
      '',
      FIRST,
      '',
      SECOND,
      '',
    ];
    const body = [
      '--B',
      'Content-Type: text/plain',
      '',
      'See attached.',
      '',
      ...inner('Weir reopened'),
      ...inner('Weir shut'),
      '--B--',
      '',
    ];
    const { drafts } = await readMail(mail('Fwd: two', body, 'multipart/mixed; boundary="B"'));
    expect(drafts.map(({ metadata }) => metadata)).toMatchObject([
      { ...passedOn, published: '2024-05-06T08:30:00+02:00' },
      { ...passedOn, title: 'Weir shut' },
    ]);
    expect(drafts[0]?.paragraphs).toEqual([FIRST, SECOND]);
  });

  it('is not taken for what a newsletter quotes far below', async () => {
    const long = Array.from({ length: 20 }, () => FIRST);
    const draft = await read(
      mail('A letter', [...long, '', 'From: Ida', 'Date: 1 May 2024', 'Subject: Re: no', '', SECOND]),
    );
    expect(draft?.metadata).toMatchObject({ title: 'A letter', outlet: 'Rolf Moss' });
  });
});

describe('a mail’s part and encoding', () => {
  it('is the plain part where the HTML part is empty or only leads to the web', async () => {
    for (const html of [
      '<html><body> </body></html>',
      '<p><a href="https://x.example">Read it in your browser</a></p>',
    ]) {
      const parts = [
        '--B',
        'Content-Type: text/plain; charset=utf-8',
        '',
        FIRST,
        '',
        SECOND,
        '',
        '--B',
        'Content-Type: text/html; charset=utf-8',
        '',
        html,
        '',
        '--B--',
        '',
      ];
      const draft = await read(mail('Weir', parts, 'multipart/alternative; boundary="B"'));
      expect(draft?.paragraphs).toEqual([FIRST, SECOND]);
    }
  });

  it('is found where it is not named, or another is', async () => {
    const escaped = '\u001b$B%@%`$O3+$$$?!#\u001b(B';
    const undeclared = await read(bytes([...OUTER, 'Subject: x', 'Content-Type: text/plain;', '', escaped]));
    expect(undeclared?.paragraphs).toEqual(['ダムは開いた。']);
    const misnamed = await read(mail('x', ['ダムは開いた。'], 'text/plain; charset=iso-2022-jp'));
    expect(misnamed?.paragraphs).toEqual(['ダムは開いた。']);
  });
});
