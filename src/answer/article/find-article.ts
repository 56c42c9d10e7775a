import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { dice } from '../../text/likeness.ts';
import { termsOf } from '../../text/terms.ts';
import { titleOf } from '../passages/passage.ts';

/** What a person can mean by a title as typed. */
export interface FoundArticles {
  /** `exact`: an id or a whole title; `part`: a part of the titles; `close`: titles that are like it. */
  readonly match: 'exact' | 'part' | 'close';
  /** In the order of the corpus folder; close ones best first. */
  readonly articles: readonly Article[];
}

/** In larger archives titles are looked up in the index rather than one by one. */
const MAX_TITLES = 20_000;
const MAX_PARAGRAPHS = 200;
const MAX_CLOSE = 5;
/** Titles that share less of their letter pairs, or of their words, are not alike. */
const MIN_LIKENESS = 0.3;

/** The articles that a title, a part of one, an id, or "by" an author can mean. */
export function findArticles(archive: Archive, typed: string): FoundArticles {
  const byId = archive.get(typed.trim())?.article;
  if (byId) return { match: 'exact', articles: [byId] };
  const wanted = normalize(typed);
  const candidates = titlesOf(archive, typed);
  if (wanted !== '') {
    const exact = candidates.filter(({ title }) => title === wanted);
    if (exact.length > 0) return found('exact', exact);
    const part = candidates.filter(({ title }) => ` ${title} `.includes(` ${wanted} `));
    if (part.length > 0) return found('part', part);
    const author = /^by (?<author>.+)$/.exec(wanted)?.groups?.['author'];
    const theirs = author === undefined ? [] : candidates.filter(({ article }) => isBy(article, author));
    if (theirs.length > 0) return found('part', theirs);
  }
  const close = candidates
    .map((candidate) => ({ ...candidate, likeness: likeness(candidate.title, wanted) }))
    .filter((candidate) => candidate.likeness >= MIN_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness);
  return found('close', close.slice(0, MAX_CLOSE));
}

function isBy({ author }: Article, name: string): boolean {
  return author !== null && ` ${normalize(author)} `.includes(` ${name} `);
}

interface Candidate {
  readonly article: Article;
  readonly title: string;
}

function found(match: FoundArticles['match'], candidates: readonly Candidate[]): FoundArticles {
  return { match, articles: candidates.map(({ article }) => article) };
}

function titlesOf(archive: Archive, typed: string): Candidate[] {
  const ids =
    archive.ids.length <= MAX_TITLES
      ? archive.ids
      : new Set(archive.search(typed, { limit: MAX_PARAGRAPHS }).map(({ articleId }) => articleId));
  return [...ids].flatMap((id) => {
    const article = archive.get(id)?.article;
    return article ? [{ article, title: normalize(titleOf(article)) }] : [];
  });
}

/** Words alone, folded: case, accents, punctuation and spaces make no difference. */
function normalize(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two titles are, 0 to 1: by their words or, for misspelt ones, by their pairs of letters (Dice coefficient). */
function likeness(one: string, other: string): number {
  return Math.max(dice(new Set(termsOf(one)), new Set(termsOf(other))), dice(pairsOf(one), pairsOf(other)));
}

function pairsOf(title: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, title.length - 1) }, (_, at) => title.slice(at, at + 2)));
}
