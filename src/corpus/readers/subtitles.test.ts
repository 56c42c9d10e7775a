import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf } from '../testing/stories.ts';

const read = async (file: string, text: string) => {
  const { articles, problems } = await readFile(file, bytesOf(text));
  return { lines: articles[0]?.text.split('\n\n'), problems: problems.map(({ reason }) => reason) };
};

describe('subtitles', () => {
  it('in WebVTT keep who speaks, and put sentences together', async () => {
    const text = `WEBVTT - Council
Kind: captions

NOTE checked by the desk

STYLE
::cue { color: white }

intro
00:00:01.000 --> 00:00:04.000 align:start position:10%
<v Tessa Mornay>We asked the board
why the ferry stopped.

00:00:04.000 --> 00:00:06.000
<v Tessa Mornay>It took <b>two</b> years.

00:00:06.000 --> 00:00:09.000
<v.loud Lars Hemmin>Nobody &amp; nothing was ready.</v>
`;
    expect(await read('talk.vtt', text)).toEqual({
      lines: [
        'Tessa Mornay: We asked the board why the ferry stopped. It took two years.',
        'Lars Hemmin: Nobody & nothing was ready.',
      ],
      problems: [],
    });
  });

  it('tell what was said, and not what else was heard', async () => {
    const cue = (n: number, lines: string) => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n${lines}\n`;
    const text = [
      '<i>(music)</i>',
      '[Mira Stoll]\nIs it safe?',
      '[applause]',
      '[GULLS CRY]',
      'LARS HEMMIN: It is (very) safe.\n(LAUGHTER)',
    ];
    expect(await read('talk.srt', text.map((lines, n) => cue(n + 1, lines)).join('\n'))).toEqual({
      lines: ['[Mira Stoll] Is it safe?', 'LARS HEMMIN: It is (very) safe.'],
      problems: [],
    });
  });

  it('keep a name that stands alone, and no sound of somebody', async () => {
    const cues = ['[MIRA STOLL]', 'Is it safe?', '[MIRA SIGHS]', '[GULLS CRY]'];
    const text = cues.map((lines, n) => `${n + 1}\n00:00:0${n},000 --> 00:00:0${n},900\n${lines}\n`);
    expect((await read('talk.srt', text.join('\n'))).lines).toEqual(['[MIRA STOLL] Is it safe?']);
  });

  it('may have a line of spaces between the times and what is said', async () => {
    const text =
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n \nGood evening from the quay.\n\n00:00:03.000 --> 00:00:05.000\nThe ferry is back.\n';
    expect(await read('speech.vtt', text)).toEqual({
      lines: ['Good evening from the quay. The ferry is back.'],
      problems: [],
    });
  });

  it('in SubRip keep the labels that stand there', async () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:04,000\r\nMORNAY: We asked the board\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n<i>why the ferry stopped.</i>\r\n\r\n3\r\n00:00:06,000 --> 00:00:09,000\r\nLARS HEMMIN: Nobody was ready.\r\n\r\n4\r\n00:00:09,000 --> 00:00:12,000\r\n>> And who pays?\r\n';
    expect((await read('talk.srt', text)).lines).toEqual([
      'MORNAY: We asked the board why the ferry stopped.',
      'LARS HEMMIN: Nobody was ready.',
      'And who pays?',
    ]);
  });

  it('of a long turn are parted at a sentence, and add no name', async () => {
    const cues = Array.from(
      { length: 12 },
      (_, at) =>
        `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${at === 0 ? 'MORNAY: ' : ''}The board has met for the ${at + 1}th time, and it has decided nothing at all.\n`,
    );
    const { lines = [] } = await read('talk.srt', cues.join('\n'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ').match(/MORNAY/g)).toHaveLength(1);
  });

  it('that roll up are not read twice', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe board\n\n00:02.000 --> 00:03.000\nThe board\nhas met again.\n\n00:03.000 --> 00:04.000\nhas met again.\nNobody came.\n';
    expect((await read('talk.vtt', text)).lines).toEqual(['The board has met again. Nobody came.']);
  });

  it('are told by their first lines, whatever the file is called', async () => {
    const text = '1\n00:00:01,000 --> 00:00:04,000\nThe board has met again.\n';
    expect((await read('talk.txt', text)).lines).toEqual(['The board has met again.']);
  });

  it('say how many are damaged, and where there are none', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe board has met.\n\n00:02.000 -> nonsense\nNobody came.\n';
    expect((await read('talk.vtt', text)).problems).toEqual([
      expect.stringContaining('1 of 2 subtitles are damaged'),
    ]);
    expect((await read('talk.vtt', 'WEBVTT\n\n')).problems).toEqual([
      expect.stringContaining('no subtitles'),
    ]);
  });
});
