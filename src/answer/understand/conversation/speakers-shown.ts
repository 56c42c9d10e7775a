import type { Archive } from '../../../archive/archive.ts';
import type { Answer, Passage, Span } from '../../../model.ts';

/** Who speaks in what an answer shows, as inside a sentence; of the answer to a question, in the sentence that answers. */
export function speakersShown(archive: Archive, answer: Answer): string[] {
  const hit = answer.kind === 'ask' && answer.best ? answer.hits[answer.best.hit] : undefined;
  const names =
    answer.kind === 'ask' && answer.best && hit
      ? speakersIn(archive, hit.citation.articleId, [answer.best.span])
      : answer.items.flatMap(({ passage }) => (passage ? speakersOf(archive, passage) : []));
  return [...new Set(names)];
}

function speakersOf(archive: Archive, { citation, highlights, span }: Passage): string[] {
  return speakersIn(archive, citation.articleId, highlights.length > 0 ? highlights : [span]);
}

/** Whose quotes reach into spans of an article. */
export function speakersIn(archive: Archive, articleId: string, spans: readonly Span[]): string[] {
  const quotes = archive.get(articleId)?.extraction.quotes ?? [];
  return quotes.flatMap(({ content, speaker }) => {
    const isThere = content.some((part) =>
      spans.some(({ start, end }) => part.start < end && start < part.end),
    );
    if (!isThere || speaker === null) return [];
    return archive.people.speakerOf(articleId, speaker)?.inText ?? speaker;
  });
}
