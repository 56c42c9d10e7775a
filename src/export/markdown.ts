import { rowsOf, titleOfQuery } from '../answer/kinds/index.ts';
import type { Row } from '../answer/passages/row.ts';
import type { Answer, Citation } from '../model.ts';
import { citationLine } from './citation-line.ts';
import { headingFor } from './picture/scale.ts';

/** An answer as Markdown (CommonMark): passages as block quotes, each with its citation; dates under headings. */
export function toMarkdown(answer: Answer): string {
  const rows = rowsOf(answer);
  const heading = headingFor(rows.map(({ date }) => date).filter((date) => date !== ''));
  const blocks = [
    `# ${escapeCommonMark(answer.query === null ? 'Verbatim' : titleOfQuery(answer.query))}`,
    escapeCommonMark(answer.lead),
  ];
  let current = '';
  for (const row of rows) {
    const next = row.date === '' ? (current === '' ? '' : 'No date') : heading(row.date);
    if (next !== current && next !== '') blocks.push(`## ${next}`);
    if (next !== '') current = next;
    blocks.push(toBlock(row));
  }
  blocks.push(...answer.notes.map(escapeCommonMark));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function toBlock({ date, speaker, label, text, marks, citation, also }: Row): string {
  const head = [date, label.includes(speaker) ? '' : speaker, label, ...marks]
    .filter((part) => part !== '')
    .map(escapeCommonMark)
    .join(' · ');
  const quote =
    text === ''
      ? ''
      : text
          .split(/\r?\n/)
          .map((line) => `> ${escapeCommonMark(line)}`)
          .join('\n');
  const sources = [...(citation ? [citation] : []), ...also].map((source) => `- ${toLink(source)}`);
  return [head && `**${head}**`, quote, sources.join('\n')].filter((part) => part !== '').join('\n\n');
}

function toLink(citation: Citation): string {
  const line = escapeCommonMark(citationLine(citation));
  return citation.url && /^https?:\/\/[^\s<>]+$/.test(citation.url) ? `${line} <${citation.url}>` : line;
}

/** Escapes whatever CommonMark could read as markup; undoing the backslashes gives the text back. */
export function escapeCommonMark(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^(\s*)([-+=>])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2');
}
