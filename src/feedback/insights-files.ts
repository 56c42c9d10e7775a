import { stringify } from 'csv-stringify/sync';
import type { ExportedFile } from '../export/export-answer.ts';
import { escapeCommonMark } from '../export/markdown.ts';
import type { Insights } from './insights.ts';
import { insightsLead, REASON_WORDS } from './insights-words.ts';

/** The whole report as a table (RFC 4180) and as Markdown. */
export function insightsFiles(insights: Insights): ExportedFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    { name: 'insights.csv', type: 'text/csv', bytes: encode(toTable(insights)), alt: null },
    { name: 'insights.md', type: 'text/markdown', bytes: encode(toText(insights)), alt: null },
  ];
}

function toTable({ days, kinds, declined, wrong, neverShown }: Insights): string {
  const rows = [
    ...days.map((one) => ['day', one.day, '', one.answered, one.declined, '', '']),
    ...kinds.map((one) => ['kind', '', one.kind, one.answered, one.declined, '', '']),
    ...declined.map(({ words, times }) => ['not answered', '', '', '', times, words, '']),
    ...wrong.map(({ day, kind, words, reason, link }) => [
      ...['not right', day, kind, '', ''],
      ...[reason === null ? words : `${words} (${REASON_WORDS[reason]})`, link],
    ]),
    ...neverShown.map((id) => ['never shown', '', '', '', '', id, '']),
  ];
  const columns = ['what', 'day', 'kind', 'answered', 'not answered', 'words or article', 'link'];
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}

function toText(insights: Insights): string {
  const { from, to, days, kinds, declined, wrong, neverShown } = insights;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
  const e = escapeCommonMark;
  return `${[
    `# Insights ${from} to ${to}`,
    e(insightsLead(insights)),
    ...section(
      'By kind',
      kinds.map((one) => `/${one.kind}: ${one.answered} answered, ${one.declined} not`),
    ),
    ...section(
      'By day',
      days.map((one) => `${one.day}: ${one.answered} answered, ${one.declined} not`),
    ),
    ...section(
      'Not answered',
      declined.map(({ words, times }) => `${times} × ${e(words)}`),
    ),
    ...section(
      'Not right',
      wrong.map(
        ({ day, kind, words, reason, link }) =>
          `${day}, /${kind}: ${e(words)}${reason === null ? '' : `, ${REASON_WORDS[reason]}`} <${link}>`,
      ),
    ),
    ...section('Never shown', neverShown.map(e)),
  ].join('\n\n')}\n`;
}
