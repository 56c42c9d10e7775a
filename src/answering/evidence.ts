import { citationLink } from '../answer/passages/citation-link.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, Citation, Passage, Span } from '../model.ts';

/** What an answer is shown with besides itself: all that showing needs of the archive in which it was found. */
export interface Evidence {
  /** The archive's version; empty where there was no archive. */
  readonly version: string;
  /** For each cited article the sentences of what is cited, in order. */
  readonly sentences: ReadonlyMap<string, readonly Span[]>;
  /** Where a reader can look a citation up, by `keyOf`; what has no address is left out. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Of what the program says itself. */
export const NO_EVIDENCE: Evidence = { version: '', sentences: new Map(), addresses: new Map() };

/** The evidence of an answer. `archive` is null for articles that are in none yet; `readerUrl` is where the reader's pages are, null for nowhere. */
export function evidenceOf(
  answer: Pick<Answer, 'items'>,
  archive: Archive | null,
  readerUrl: string | null,
): Evidence {
  const sentences = new Map<string, readonly Span[]>();
  const addresses = new Map<string, string>();
  const look = (citation: Citation, words: Passage | null): void => {
    const article = archive?.get(citation.articleId)?.article;
    const link = citationLink({ citation, span: words?.span ?? null }, article, readerUrl);
    if (link !== null) addresses.set(keyOf(citation, words), link);
  };
  for (const { passage, also } of answer.items) {
    for (const citation of also) look(citation, null);
    if (!passage) continue;
    look(passage.citation, passage);
    const { articleId } = passage.citation;
    const inside = archive?.get(articleId)?.extraction.sentences.filter(meets(passage.span)) ?? [];
    sentences.set(articleId, merge(sentences.get(articleId) ?? [], inside));
  }
  return { version: archive?.version ?? '', sentences, addresses };
}

/** Where a reader can look up a citation: its words, or the whole paragraph. */
export function addressIn({ addresses }: Evidence, citation: Citation, words: Passage | null): string | null {
  return addresses.get(keyOf(citation, words)) ?? null;
}

function keyOf({ articleId, paragraph }: Citation, words: Passage | null): string {
  return JSON.stringify([articleId, paragraph, words && [words.span.start, words.span.end]]);
}

function meets(span: Span): (sentence: Span) => boolean {
  return ({ start, end }) => start < span.end && end > span.start;
}

function merge(known: readonly Span[], more: readonly Span[]): readonly Span[] {
  const starts = new Set(known.map(({ start }) => start));
  return [...known, ...more.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
}
