import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { notice } from '../answering/notice.ts';
import { layOutChart } from '../export/picture/picture.ts';
import { WIDTH } from '../export/picture/style.ts';
import type { Answer, Query } from '../model.ts';
import { sayIn } from '../words/say.ts';
import { insightsChart } from './draw-insights.ts';
import { type Feedback, openFeedback } from './feedback.ts';
import { takeInsights } from './insights.ts';
import { insightsFiles } from './insights-files.ts';
import { insightsLines } from './insights-words.ts';

const log = pino({ level: 'silent' });
const query: Query = { kind: 'ask', question: 'Why was the =bridge of Lorn closed?' };
const declined: Answer = { ...notice('no'), query };
const answered: Answer = {
  ...notice('yes', true),
  query,
  items: [
    {
      label: '',
      marks: [],
      also: [],
      passage: {
        citation: { articleId: 'seen', title: 'x', outlet: null, published: null, url: null, paragraph: 1 },
        span: { start: 0, end: 1 },
        text: 'x',
        highlights: [],
      },
    },
  ],
};
const place = { guildId: '2', channelId: '3', messageId: '12345678901234567' };

let folder: TemporaryFolder;
let now: Date;
let open: Feedback[];

beforeEach(async () => {
  folder = await makeFolder();
  now = new Date('2031-06-10T12:00:00Z');
  open = [];
});
afterEach(async () => {
  for (const one of open) await one.close().catch(() => undefined);
  await folder.remove();
});

async function start(
  more: { readonly keepDays?: number; readonly keepsQuestions?: boolean } = {},
): Promise<Feedback> {
  const feedback = await openFeedback({
    dataDir: folder.root,
    keepDays: 30,
    keepsQuestions: false,
    log,
    now: () => now,
    ...more,
  });
  open.push(feedback);
  return feedback;
}

const insightsOf = (feedback: Feedback, length = 7) =>
  takeInsights(
    { days: feedback.days(), marks: feedback.marks(), articleIds: ['seen', 'unseen'] },
    { now, length },
  );

describe('feedback', () => {
  it('counts what was asked, over a restart, without words and names', async () => {
    const first = await start();
    first.count(answered);
    first.count(declined);
    first.count(declined);
    await first.mark({ ...place, person: '99999999999999999', right: false, query });
    await first.close();
    const text = await readFile(folder.place('feedback.journal'), 'utf8');
    expect(text).not.toContain('Why was');
    expect(text).not.toContain('99999999999999999');
    const again = await start();
    again.count(answered);
    const insights = insightsOf(again);
    expect(insights.kinds).toEqual([{ kind: 'ask', answered: 2, declined: 2 }]);
    expect(insights.declined).toEqual([{ words: 'bridge closed lorn', times: 2 }]);
    expect(insights.neverShown).toEqual(['unseen']);
    expect(insights.days.at(-1)).toEqual({ day: '2031-06-10', answered: 2, declined: 2 });
    expect(insights.days).toHaveLength(7);
  });

  it('takes the last word of each person on an answer, with its reason, and forgets it', async () => {
    const feedback = await start();
    await feedback.mark({ ...place, person: '1', right: true, query });
    await feedback.mark({ ...place, person: '1', right: false, query });
    await feedback.mark({ ...place, person: '2', right: true, query });
    expect(await feedback.explain('1', place.messageId, 'date')).toBe(true);
    expect(await feedback.explain('3', place.messageId, 'date')).toBe(false);
    const insights = insightsOf(feedback);
    expect([insights.right, insights.wrong]).toEqual([
      1,
      [
        expect.objectContaining({
          reason: 'date',
          link: 'https://discord.com/channels/2/3/12345678901234567',
        }),
      ],
    ]);
    expect(insightsLines(insights, sayIn()).join('\n')).toContain(
      'Not right (1), 2031-06-10: /ask bridge closed lorn (wrong date)',
    );
    expect(await feedback.forget('1')).toBe(1);
    await feedback.close();
    const again = await start();
    expect(insightsOf(again).wrong).toEqual([]);
    expect(insightsOf(again).right).toBe(1);
    expect(await readFile(folder.place('feedback.journal'), 'utf8')).not.toContain('"date"');
  });

  it('counts words that JavaScript has a meaning for', async () => {
    const feedback = await start();
    for (const word of ['harbour', 'constructor', 'constructor'])
      feedback.count({ ...declined, query: { kind: 'ask', question: `Who is a ${word}?` } });
    expect(feedback.days()[0]?.declined).toEqual({ harbour: 1, constructor: 2 });
  });

  it('keeps it for so many days, and not longer', async () => {
    const first = await start({ keepDays: 3 });
    first.count(declined);
    await first.mark({ ...place, person: '1', right: true, query });
    await first.close();
    now = new Date('2031-06-12T12:00:00Z');
    const second = await start({ keepDays: 3 });
    expect(insightsOf(second).right).toBe(1);
    await second.close();
    now = new Date('2031-06-13T00:00:00Z');
    const third = await start({ keepDays: 3 });
    expect([third.days(), third.marks()]).toEqual([[], []]);
    expect(await readFile(folder.place('feedback.journal'), 'utf8')).not.toContain('2031-06-10');
  });

  it('keeps the words of questions where the settings say so', async () => {
    const feedback = await start({ keepsQuestions: true });
    feedback.count(declined);
    expect(insightsOf(feedback).declined).toEqual([
      { words: 'Why was the =bridge of Lorn closed?', times: 1 },
    ]);
  });
});

it('the files hold everything, harmless to a spreadsheet and to Markdown', async () => {
  const feedback = await start({ keepsQuestions: true });
  feedback.count({ ...declined, query: { kind: 'ask', question: '=1+1 *bold*' } });
  await feedback.mark({ ...place, person: '1', right: false, query });
  const [csv, markdown] = insightsFiles(insightsOf(feedback), sayIn()).map(({ bytes }) =>
    new TextDecoder().decode(bytes),
  );
  expect(csv).toContain("'=1+1 *bold*");
  expect(csv).toContain('never shown,,,,,unseen,');
  expect(markdown).toContain('- 1 × \\=1+1 \\*bold\\*');
  expect(markdown).toContain('<https://discord.com/channels/2/3/12345678901234567>');
});

it.each([1, 7, 365])('the picture of %i days stays inside its frame', async (length) => {
  const feedback = await start();
  for (let n = 0; n < 20; n++) feedback.count(n % 3 === 0 ? declined : answered);
  const chart = insightsChart(insightsOf(feedback, length), sayIn());
  const { svg, fonts, alt } = await layOutChart(chart, {
    title: 'Questions over time',
    theme: 'dark',
    say: sayIn(),
  });
  const box = new Resvg(svg.replace(/<rect width="720"[^>]*><\/rect>/, ''), { font: fonts }).innerBBox();
  expect(alt).toMatch(/^Questions over time\. Questions a \w+, .*answered: 13\. not answered: 7\./);
  expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? WIDTH + 1)).toBeLessThanOrEqual(WIDTH);
});
