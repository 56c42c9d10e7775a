import { rowsOf, titleOfQuery } from '../answer/kinds/index.ts';
import type { Row } from '../answer/passages/row.ts';
import type { Answer, Citation, Mark } from '../model.ts';
import type { PlainKey } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import { citationLine } from './citation-line.ts';
import { headingFor } from './picture/scale.ts';

/** An answer as Markdown (CommonMark): passages as block quotes, each with its citation; dates under headings. */
export function toMarkdown(answer: Answer, say: Say): string {
  const rows = rowsOf(answer, say);
  const heading = headingFor(rows.map(({ date }) => date).filter((date) => date !== ''));
  const blocks = [
    `# ${escapeCommonMark(answer.query === null ? 'Verbatim' : titleOfQuery(answer.query, say))}`,
    escapeCommonMark(answer.lead),
  ];
  let current = '';
  for (const row of rows) {
    const next = row.date === '' ? (current === '' ? '' : say('timeline.noDate')) : heading(row.date);
    if (next !== current && next !== '') blocks.push(`## ${next}`);
    if (next !== '') current = next;
    blocks.push(toBlock(row, say));
  }
  blocks.push(...answer.notes.map(escapeCommonMark));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function toBlock({ date, speaker, label, text, marks, citation, also }: Row, say: Say): string {
  const marked = marks.map((mark) => say(MARKS[mark]));
  const head = [date, label.includes(speaker) ? '' : speaker, label, ...marked]
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
  const sources = [...(citation ? [citation] : []), ...also].map((source) => `- ${toLink(source, say)}`);
  return [head && `**${head}**`, quote, sources.join('\n')].filter((part) => part !== '').join('\n\n');
}

function toLink(citation: Citation, say: Say): string {
  const line = escapeCommonMark(citationLine(citation, say));
  return citation.url && /^https?:\/\/[^\s<>]+$/.test(citation.url) ? `${line} <${citation.url}>` : line;
}

const MARKS = {
  inferred: 'mark.inferredShort',
  planned: 'mark.planned',
  closest: 'mark.closestShort',
  undated: 'mark.undated',
} as const satisfies Record<Mark, PlainKey>;

/** Escapes whatever CommonMark could read as markup; undoing the backslashes gives the text back. */
export function escapeCommonMark(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^(\s*)([-+=>])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2');
}
