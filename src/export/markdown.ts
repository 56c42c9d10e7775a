import type { Answer, Citation } from '../model.ts';
import { headingFor } from './picture/scale.ts';
import { citationLine, type Row, rowsOf } from './rows.ts';

/** An answer as Markdown (CommonMark): passages as block quotes, each with its citation; dates under headings. */
export function toMarkdown(answer: Answer): string {
  const rows = rowsOf(answer);
  const heading = headingFor(rows.map(({ date }) => date).filter((date) => date !== ''));
  const blocks = [`# ${escapeMarkdown(titleOf(answer))}`, escapeMarkdown(answer.lead)];
  let current = '';
  for (const row of rows) {
    const next = row.date === '' ? (current === '' ? '' : 'No date') : heading(row.date);
    if (next !== current && next !== '') blocks.push(`## ${next}`);
    if (next !== '') current = next;
    blocks.push(toBlock(row));
  }
  blocks.push(...answer.notes.map(escapeMarkdown));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titleOf({ query }: Answer): string {
  switch (query?.kind) {
    case 'timeline':
      return ['Timeline', [query.topic, query.person].filter(Boolean).join(', ')].filter(Boolean).join(': ');
    case 'ask':
      return query.question;
    case 'who-said':
      return ['Who said', query.quote, query.speaker, query.topic].filter(Boolean).join(' · ');
    case 'positions':
      return `Positions: ${query.topic}`;
    case 'coverage':
      return `Coverage: ${query.topic}`;
    case 'article':
      return query.title;
    default:
      return 'Verbatim';
  }
}

function toBlock({ date, speaker, label, text, marks, citation, also }: Row): string {
  const head = [date, speaker, label, ...marks]
    .filter((part) => part !== '')
    .map(escapeMarkdown)
    .join(' · ');
  const quote =
    text === ''
      ? ''
      : text
          .split(/\r?\n/)
          .map((line) => `> ${escapeMarkdown(line)}`)
          .join('\n');
  const sources = [...(citation ? [citation] : []), ...also].map((source) => `- ${toLink(source)}`);
  return [head && `**${head}**`, quote, sources.join('\n')].filter((part) => part !== '').join('\n\n');
}

function toLink(citation: Citation): string {
  const line = escapeMarkdown(citationLine(citation));
  return citation.url && /^https?:\/\/[^\s<>]+$/.test(citation.url) ? `${line} <${citation.url}>` : line;
}

/** Escapes whatever CommonMark could read as markup; undoing the backslashes gives the text back. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^(\s*)([-+=>])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2');
}
