import type { Archive } from '../../../archive/archive.ts';
import type { Answer, Article, Citation, CitationsAnswer, Item, Passage } from '../../../model.ts';
import { dateInWords } from '../../passages/date-words.ts';
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
export function citationsOf(archive: Archive, answer: Answer, lead?: string): CitationsAnswer | null {
  const { query, answered } = answer;
  if (query === null || !answered) return null;
  const items = placesOf(answer).flatMap((place): Item[] => itemOf(archive, place) ?? []);
  if (items.length === 0) return null;
  return { kind: 'citations', query, answered: true, lead: lead ?? standsIn(items.length), items, notes: [] };
}

/** "It stands in one article:" */
function standsIn(articles: number): string {
  return `It stands in ${articles === 1 ? 'one article' : `${articles} articles`}:`;
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

function itemOf(archive: Archive, { citation, passage, asked }: Place): Item[] | null {
  const article = archive.get(citation.articleId)?.article;
  const paragraph = article?.paragraphs[citation.paragraph - 1];
  if (!article || !paragraph) return null;
  return [
    {
      label: describe(article),
      passage: passage ?? passageOf(article, paragraph),
      marks: [],
      also: [],
      ...(asked && { asked }),
    },
  ];
}

/** What an article says of itself: "Selda Courier · by Ida Brook · published 7 May 2031". */
function describe({ outlet, author, published, updated, source, url }: Article): string {
  const isChanged = updated !== null && updated.slice(0, 10) !== published?.slice(0, 10);
  return [
    outlet ?? 'Outlet not named',
    author === null ? 'author not named' : `by ${author}`,
    published === null ? 'date not given' : `published ${dateInWords(published)}`,
    ...(isChanged ? [`changed ${dateInWords(updated)}`] : []),
    ...(source === undefined ? [] : [`credits ${source}`]),
    ...(url === null ? ['no address given'] : []),
  ].join(' · ');
}
