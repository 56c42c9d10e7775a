import type { Article, Quote, Span } from '../../model.ts';
import { isExtracted } from '../../text/languages.ts';
import type { TaggedText } from '../tagged-text.ts';
import { findAttributions } from './find-attributions.ts';
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
 * thought what. None for articles in another language than English (or an unknown one).
 */
export function findQuotes(article: Article, sentences: readonly Span[]): Quote[] {
  const annotated = readArticle(article, sentences);
  return annotated ? findAll(annotated).map(({ quote }) => quote) : [];
}

/** The reading that quotes are found in; null where the article's language is not ours. */
export function readArticle(
  { text, paragraphs, language, title }: Article,
  sentences: readonly Span[],
): AnnotatedText | null {
  return isExtracted(language) ? annotateText(text, paragraphs, sentences, title ?? null) : null;
}

/** Every quote of a text together with its report and speaker: the model's reports, then quotation marks, then speakers. */
export function findAll(annotated: AnnotatedText): Finding[] {
  const { tagged, quotations } = annotated;
  const attributions = findAttributions(annotated);
  const before: (string | null)[] = [];
  const resolved = attributions.map((attribution) => {
    const speaker = resolveSpeaker(annotated, attribution.source, before);
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
