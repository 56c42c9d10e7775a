import type { Archive } from '../../../archive/archive.ts';
import type { Answer, Article, Citation, CitationsAnswer, Item, Passage } from '../../../model.ts';
import type { Say } from '../../../words/say.ts';
import { passageOf } from '../../passages/passage.ts';

/** Where a passage stands, and the passage itself where the answer shows it. */
interface Place {
  readonly citation: Citation;
  readonly passage: Passage | null;
  readonly asked?: Passage;
}

/**
 * Where an answer stands: each of its articles once, with what the article says of itself and its first passage. Of the answer to a question
 * that is the passage that answers, not the further ones. Null where the answer shows no passage, or is none.
 */
export function citationsOf(
  archive: Archive,
  answer: Answer,
  { say, lead }: { readonly say: Say; readonly lead?: string | undefined },
): CitationsAnswer | null {
  const { query, answered } = answer;
  if (query === null || !answered) return null;
  const items = placesOf(answer).flatMap((place): Item[] => itemOf(archive, place, say) ?? []);
  if (items.length === 0) return null;
  const shown = lead ?? say('citations.lead', { n: items.length });
  return { kind: 'citations', query, answered: true, lead: shown, items, notes: [] };
}

/** Every article of an answer once, in order. */
function placesOf({ kind, items }: Answer): Place[] {
  const shown = kind === 'ask' ? items.slice(0, 1) : items;
  const places = shown.flatMap(({ passage, also, asked }): Place[] => [
    ...(passage ? [{ citation: passage.citation, passage, ...(asked && { asked }) }] : []),
    ...also.map((citation) => ({ citation, passage: null })),
  ]);
  const seen = new Set<string>();
  return places.filter(({ citation: { articleId } }) => !seen.has(articleId) && seen.add(articleId));
}

function itemOf(archive: Archive, { citation, passage, asked }: Place, say: Say): Item[] | null {
  const article = archive.get(citation.articleId)?.article;
  const paragraph = article?.paragraphs[citation.paragraph - 1];
  if (!article || !paragraph) return null;
  return [
    {
      label: describe(article, say),
      passage: passage ?? passageOf(article, paragraph),
      marks: [],
      also: [],
      ...(asked && { asked }),
    },
  ];
}

/** What an article says of itself: "Selda Courier · by Ida Brook · published 7 May 2031". */
function describe({ outlet, author, published, updated, source, url }: Article, say: Say): string {
  const isChanged = updated !== null && updated.slice(0, 10) !== published?.slice(0, 10);
  return [
    outlet ?? say('outlet.unnamed'),
    author === null ? say('citations.noAuthor') : say('article.by', { author }),
    published === null ? say('date.notGiven') : say('citations.published', { date: say.date(published) }),
    ...(isChanged ? [say('citations.changed', { date: say.date(updated) })] : []),
    ...(source === undefined ? [] : [say('citations.credits', { source })]),
    ...(url === null ? [say('citations.noAddress')] : []),
  ].join(' · ');
}
