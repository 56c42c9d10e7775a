import type { Article, Paragraph, Quote, Span } from '../../model.ts';
import { isEnglish } from '../../text/languages.ts';
import { type ParagraphsByLanguage, paragraphsByLanguage } from '../paragraphs-by-language.ts';
import type { TaggedText } from '../tagged-text.ts';
import { findAttributions } from './find-attributions.ts';
import { findForeignQuotes } from './foreign/find-foreign-quotes.ts';
import { quoteLanguage } from './languages/index.ts';
import { readDiscourse } from './resolve/discourse.ts';
import { withNeighbours } from './resolve/neighbouring-speakers.ts';
import type { Speaker } from './resolve/speaker.ts';
import { resolveSpeaker } from './resolve/speakers.ts';
import { stanceOf } from './resolve/stance.ts';
import { type AnnotatedText, annotateText } from './syntax/annotated-text.ts';
import type { Attribution, TokenRange } from './syntax/attribution.ts';
import { quoteKind } from './syntax/quote-kind.ts';

/** A quote with what led to it. */
export interface Finding {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly speaker: Speaker;
}

/**
 * The attributions of an article, in reading order of their content: who is reported to have said, written, asked or
 * thought what. In other languages than English, those that have quotation marks; none in languages that nothing is known of.
 */
export function findQuotes(
  article: Article,
  sentences: readonly Span[],
  annotated = readArticle(article, sentences, paragraphsByLanguage(article)),
): Quote[] {
  const byLanguage = paragraphsByLanguage(article);
  const english = annotated ? findAll(annotated).map(({ quote }) => quote) : [];
  const found = byLanguage.size > 1 ? english.filter((quote) => isIn(byLanguage.get('en'), quote)) : english;
  for (const [code, paragraphs] of byLanguage) {
    const language = quoteLanguage(code);
    if (language) found.push(...findForeignQuotes(article, paragraphs, language));
  }
  return byLanguage.size > 1 ? found.sort((a, b) => startOf(a) - startOf(b)) : found;
}

/** The English reading that quotes are found in; null where no paragraph of the article is English. */
export function readArticle(
  { text, paragraphs, language, title }: Article,
  sentences: readonly Span[],
  byLanguage: ParagraphsByLanguage,
): AnnotatedText | null {
  if (isEnglish(language)) return annotateText(text, paragraphs, sentences, title ?? null);
  const english = byLanguage.get('en');
  if (!english) return null;
  const own = sentences.filter(({ start }) => english.some((one) => one.start <= start && start < one.end));
  return annotateText(text, english, own, null);
}

function isIn(paragraphs: readonly Paragraph[] | undefined, quote: Quote): boolean {
  const start = startOf(quote);
  return paragraphs?.some((one) => one.start <= start && start < one.end) ?? false;
}

function startOf({ content }: Quote): number {
  return content[0]?.start ?? 0;
}

/** Every quote of a text together with its report and speaker: the model's reports, then quotation marks, then speakers. */
export function findAll(annotated: AnnotatedText): Finding[] {
  const { tagged, quotations } = annotated;
  const attributions = findAttributions(annotated);
  const before: (string | null)[] = [];
  const talk = readDiscourse(annotated, attributions);
  const resolved = attributions.map((attribution) => {
    const speaker = resolveSpeaker(annotated, attribution.source, {
      ...talk,
      before,
      content: attribution.content,
    });
    before.push(speaker.name);
    return { attribution, speaker };
  });
  return withNeighbours(annotated, resolved).map(({ attribution, speaker }) => {
    const quote: Quote = {
      kind: quoteKind(tagged.text, quotations, attribution.content),
      content: attribution.content,
      cue: spanOf(tagged, attribution.cue),
      source: spanOf(tagged, attribution.source),
      speaker: speaker.name,
      role: speaker.role,
      inferred: speaker.inferred || liesElsewhere(tagged, attribution),
      stance: stanceOf(tagged, attribution),
      rule: attribution.rule,
    };
    return { quote, attribution, speaker };
  });
}

/** Whether the words that name the speaker stand in another sentence than any part of the content touches. */
function liesElsewhere({ tokens, sentences }: TaggedText, { source, content }: Attribution): boolean {
  const sentence = sentences[(source && tokens[source.first]?.sentence) ?? -1];
  return (
    sentence !== undefined &&
    !content.some(({ start, end }) => start <= sentence.end && sentence.start <= end)
  );
}

function spanOf({ tokens }: TaggedText, range: TokenRange | null): Span | null {
  const [first, last] = range ? [tokens[range.first], tokens[range.last - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}
