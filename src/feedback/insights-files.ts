import { stringify } from 'csv-stringify/sync';
import type { ExportedFile } from '../export/export-answer.ts';
import { escapeCommonMark } from '../export/markdown.ts';
import type { Say } from '../words/say.ts';
import type { Insights } from './insights.ts';
import { insightsLead, REASON_WORDS } from './insights-words.ts';

/** The whole report as a table (RFC 4180) and as Markdown. */
export function insightsFiles(insights: Insights, say: Say): ExportedFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    { name: 'insights.csv', type: 'text/csv', bytes: encode(toTable(insights, say)), alt: null },
    { name: 'insights.md', type: 'text/markdown', bytes: encode(toText(insights, say)), alt: null },
  ];
}

function toTable({ days, kinds, declined, wrong, neverShown }: Insights, say: Say): string {
  const rows = [
    ...days.map((one) => ['day', one.day, '', one.answered, one.declined, '', '']),
    ...kinds.map((one) => ['kind', '', one.kind, one.answered, one.declined, '', '']),
    ...declined.map(({ words, times }) => ['not answered', '', '', '', times, words, '']),
    ...wrong.map(({ day, kind, words, reason, link }) => [
      ...['not right', day, kind, '', ''],
      ...[reason === null ? words : `${words} (${say(REASON_WORDS[reason])})`, link],
    ]),
    ...neverShown.map((id) => ['never shown', '', '', '', '', id, '']),
  ];
  const columns = ['what', 'day', 'kind', 'answered', 'not answered', 'words or article', 'link'];
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}

function toText(insights: Insights, say: Say): string {
  const { from, to, days, kinds, declined, wrong, neverShown } = insights;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
  const e = escapeCommonMark;
  return `${[
    `# ${say('insights.title', { from, to })}`,
    e(insightsLead(insights, say)),
    ...section(
      say('insights.byKind'),
      kinds.map((one) =>
        say('insights.counts', { what: `/${one.kind}`, answered: one.answered, declined: one.declined }),
      ),
    ),
    ...section(
      say('insights.byDay'),
      days.map((one) =>
        say('insights.counts', { what: one.day, answered: one.answered, declined: one.declined }),
      ),
    ),
    ...section(
      say('insights.notAnswered'),
      declined.map(({ words, times }) => `${times} × ${e(words)}`),
    ),
    ...section(
      say('insights.notRight'),
      wrong.map(
        ({ day, kind, words, reason, link }) =>
          `${day}, /${kind}: ${e(words)}${reason === null ? '' : `, ${say(REASON_WORDS[reason])}`} <${link}>`,
      ),
    ),
    ...section(say('insights.neverShownTitle'), neverShown.map(e)),
  ].join('\n\n')}\n`;
}
