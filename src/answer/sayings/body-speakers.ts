import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Span } from '../../model.ts';
import { termsOf } from '../../text/terms.ts';
import { sayingsIn } from './resolved-quotes.ts';

const MAX_PARAGRAPHS = 30;
/** Characters between a body and "its leader", at most: a sentence or two. */
const REACH = 300;
/** "Its leader, Rosa Quispe": before a name, or where a role begins. */
const ITS_BEFORE = /\bits\s+(?:[\p{L}\p{M}'’-]+\s+){0,3}$/iu;
const ITS_FIRST = /^its\b/iu;

/**
 * Those who speak for a body that is never quoted under its own name, by what stands right before them: "PAHO sent a team. “The risk is low,” said its leader, Rosa
 * Quispe." None where somebody else owns them, as far as can be seen: the body has to stand in the same paragraph before them.
 */
export function findBodySpeakers(archive: Archive, typed: string): Person[] {
  const name = typed.replace(/^the /i, '').trim();
  const terms = termsOf(name).map((term) => ({ term, weight: 1 }));
  if (terms.length === 0 || terms.some(({ term }) => archive.frequency(term) === 0)) return [];
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found = archive.rank(terms, { limit: MAX_PARAGRAPHS }).flatMap((place) => {
    const article = archive.get(place.articleId)?.article;
    const paragraph = article?.paragraphs[place.paragraph - 1];
    if (!article || !paragraph) return [];
    const { text } = article;
    // Where the name ends is looked for last: hardly any quote is somebody's own so.
    let known: readonly number[] | undefined;
    const ends = () => {
      known ??= [...text.slice(paragraph.start, paragraph.end).matchAll(named)].map(
        ({ index, 0: whole }) => paragraph.start + index + whole.length,
      );
      return known;
    };
    const isItsOwn = (span: Span | null) =>
      span !== null &&
      ITS_BEFORE.test(text.slice(paragraph.start, span.start)) !==
        ITS_FIRST.test(text.slice(span.start, span.end)) &&
      ends().some((end) => end <= span.start && span.start - end <= REACH);
    return sayingsIn(archive, [place]).flatMap(({ quote, person }) =>
      person && (isItsOwn(quote.source) || isItsOwn(quote.role)) ? [person] : [],
    );
  });
  return [...new Set(found)];
}
