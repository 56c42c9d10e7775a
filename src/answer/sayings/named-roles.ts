import type { Archive, ArchivedArticle, WeightedTerm } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Article, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { isEnglish } from '../../text/languages.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { isFormer, isHeldAs, missing, type RoleWords, readRole, roleTerms } from '../../text/role-words.ts';
import { termsOf } from '../../text/terms.ts';

/** What an article calls somebody, and where. */
export interface CalledRole {
  readonly name: string;
  readonly text: string;
  readonly articleId: string;
  readonly published: string | null;
  /** The words that say it, in the article's text. */
  readonly span: Span;
}

/** So many paragraphs that have a name or a role are looked at, best first. */
const MAX_PARAGRAPHS = 200;
/** So many names are remembered at least. */
const MIN_REMEMBERED = 16_384;

/** What articles call whoever bears one of these names in full, quoted or not. */
export function rolesOfNames(archive: Archive, names: readonly string[]): CalledRole[] {
  const sought = new Set(names.map(plain));
  const termsOfNames = names.map((name) => termsOf(name));
  const terms = [...new Set(termsOfNames.flat())];
  // Most articles have one word of a name, and nobody of that name.
  const mayName = ({ id, language }: Article) =>
    !isEnglish(language) || termsOfNames.some((own) => own.every((term) => archive.mentions(id, term)));
  return rolesWhere(archive, terms, ({ name }) => sought.has(name), mayName);
}

/** Those of a typed name whom articles call something, those of the most articles first; a single word is a surname as well. */
export function peopleCalled(archive: Archive, typed: string): Person[] {
  const sought = plain(typed);
  const isSurname = !sought.includes(' ');
  return byPerson(
    rolesWhere(
      archive,
      termsOf(typed),
      ({ name }) => name === sought || (isSurname && name.split(' ').at(-1) === sought),
    ),
  );
}

/** Those whom articles call so, in all its words, those of the most articles first: a deputy mayor is not the mayor. */
export function peopleInRole(archive: Archive, typed: string): Person[] {
  const wanted = readRole(typed);
  if (wanted.head === undefined) return [];
  return byPerson(rolesWhere(archive, roleTerms(typed), ({ words }) => isHeldAs(wanted, words)));
}

/**
 * The highest of some roles, the highest first, that articles say somebody holds in something: "chief executive of Oster Lines"; null for none. Whom as many articles
 * call a former one holds it no longer.
 */
export function highestHeld(archive: Archive, ranks: readonly string[], what: string): string | null {
  const roles = ranks.map((rank) => `${rank} of ${what}`);
  const wanted = roles.map(readRole);
  const called = rolesWhere(archive, [...new Set(roles.flatMap(roleTerms))], ({ words }) =>
    wanted.some((one) => missing(one, words).length === 0),
  );
  const byName = groupBy(called, ({ name }) => plain(name).split(' ').at(-1) ?? '');
  const at = wanted.findIndex((one) =>
    [...byName.values()].some((own) => {
      const words = own.map(({ text }) => readRole(text));
      const held = words.filter((role) => isHeldAs(one, role)).length;
      const former = words.filter((role) => isFormer(role) && missing(one, role).length === 0).length;
      return held > former;
    }),
  );
  return roles[at] ?? null;
}

function byPerson(roles: readonly CalledRole[]): Person[] {
  return [...groupBy(roles, ({ name }) => plain(name)).values()]
    .sort((a, b) => articlesOf(b) - articlesOf(a))
    .map((own) => {
      const name = own[0]?.name ?? '';
      return { name, inText: name, spellings: [name], roles: own };
    });
}

function articlesOf(roles: readonly CalledRole[]): number {
  return new Set(roles.map(({ articleId }) => articleId)).size;
}

/** What an article calls somebody, as it is compared: the name as `plain` gives it, and the words of the role. */
interface Calling {
  readonly name: string;
  readonly words: RoleWords;
}

/** `mayHave`: a quick look at the article. */
function rolesWhere(
  archive: Archive,
  terms: readonly string[],
  isSought: (calling: Calling) => boolean,
  mayHave: (article: Article) => boolean = () => true,
): CalledRole[] {
  const weighted = terms.map((term): WeightedTerm => ({ term, weight: 1 }));
  const ranked = archive.rank(weighted, { limit: MAX_PARAGRAPHS });
  const found: CalledRole[] = [];
  for (const articleId of new Set(ranked.map((one) => one.articleId))) {
    const entry = archive.get(articleId);
    if (!entry || !mayHave(entry.article)) continue;
    // Of thousands that are looked at hardly any is sought.
    const callings = callingsOf(entry);
    for (let at = 0; at < callings.length; at++) {
      const calling = callings[at];
      const called = calling && isSought(calling) ? entry.extraction.roles[at] : undefined;
      if (!called) continue;
      const { name, role } = called;
      const { published } = entry.article;
      found.push({ name, text: textOf(entry.article, role), articleId, published, span: role });
    }
  }
  return found;
}

/** An article is asked up to five times a question, and by many questions; names and roles are shared by many articles. */
const callingsOf = memoiseBy(({ article, extraction }: ArchivedArticle): readonly Calling[] =>
  extraction.roles.map(({ name, role }) => ({ name: plain(name), words: readRole(textOf(article, role)) })),
);

/** With single spaces. */
function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Folded, with single spaces: the same people are named in hundreds of articles. */
const plain = rememberWords((name) => fold(name).replace(/\s+/g, ' ').trim(), MIN_REMEMBERED);
