import type { KeptWords } from '../corpus/kept-words.ts';
import type { Article, Extraction, Removal, Span } from '../model.ts';
import { languageNote } from '../text/languages.ts';
import { sayIn } from '../words/say.ts';

/** What was read out of an article, as lines for people. */
export function printInspection(article: Article, extraction: Extraction, kept: KeptWords): string[] {
  const slice = ({ start, end }: Span) => oneLine(article.text.slice(start, end));
  const note = languageNote(article.language, sayIn());
  return [
    `Title:      ${article.title ?? 'unknown'}`,
    `Outlet:     ${article.outlet ?? 'unknown'}`,
    `Author:     ${article.author ?? 'unknown'}`,
    `Published:  ${article.published ?? 'unknown'}${article.updated ? `, updated ${article.updated}` : ''}`,
    `Link:       ${article.url ?? 'unknown'}`,
    ...(note === null ? [] : [`Language:   ${note}`]),
    ...(article.source === undefined ? [] : [`Credits:    ${article.source}`]),
    `Kept:       ${describeKept(kept)}`,
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

/** "251 of 752 words, 12 of 40 sentences", or that all of them were kept. */
export function describeKept({ words, allWords, sentences, allSentences }: KeptWords): string {
  if (words === allWords) return `all ${words} words`;
  return `${words} of ${allWords} words, ${sentences} of ${allSentences} sentences`;
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
