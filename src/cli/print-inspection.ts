import type { Article, Extraction, Removal, Span } from '../model.ts';
import { languageNote } from '../text/languages.ts';

/** What was read out of an article, as lines for people. */
export function printInspection(article: Article, extraction: Extraction): string[] {
  const slice = ({ start, end }: Span) => oneLine(article.text.slice(start, end));
  const note = languageNote(article.language);
  return [
    `Title:      ${article.title ?? 'unknown'}`,
    `Outlet:     ${article.outlet ?? 'unknown'}`,
    `Author:     ${article.author ?? 'unknown'}`,
    `Published:  ${article.published ?? 'unknown'}${article.updated ? `, updated ${article.updated}` : ''}`,
    `Link:       ${article.url ?? 'unknown'}`,
    ...(note === null ? [] : [`Language:   ${note}`]),
    ...(article.source === undefined ? [] : [`Credits:    ${article.source}`]),
    ...section('Paragraphs', article.paragraphs, (paragraph) => `¶${paragraph.n} ${slice(paragraph)}`),
    ...section('Quotes', extraction.quotes, (quote) => {
      const speaker = quote.speaker ?? 'unknown speaker';
      const notes = [quote.kind, quote.stance, ...(quote.inferred ? ['inferred'] : [])].join(', ');
      return `${speaker} (${notes}): ${quote.content.map(slice).join(' […] ')}`;
    }),
    ...section(
      'Dates',
      extraction.dates,
      (date) => `${slice(date)} = ${date.value ?? 'unknown'} (${date.type})`,
    ),
    ...section('Events', extraction.events, (event) => {
      const notes = [...(event.inferred ? ['inferred'] : []), ...(event.planned ? ['planned'] : [])];
      return `${event.date}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${slice(event)}`;
    }),
  ];
}

/** Which lines were taken out of the body, and the rule that took each. */
export function printRemovals(removals: readonly Removal[]): string[] {
  return section('Left out', removals, ({ rule, text }) => `${rule}: ${oneLine(text)}`);
}

function section<T>(heading: string, entries: readonly T[], show: (entry: T) => string): string[] {
  if (entries.length === 0) return [`${heading}: none`];
  return [`${heading}:`, ...entries.map((entry) => `  ${show(entry)}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
