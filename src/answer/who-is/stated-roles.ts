import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Passage, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isHeldAs, type RoleWords, readRole } from '../../text/role-words.ts';
import { termsOf } from '../../text/terms.ts';
import { passageOf } from '../passages/passage.ts';
import { rolesOfNames } from '../sayings/named-roles.ts';

/** A role with the words of an article that state it. */
export interface StatedRole {
  readonly text: string;
  readonly published: string | null;
  readonly passage: Passage;
}

/** What an article calls somebody; `span` where that stands, if it is known. */
type Calling = Person['roles'][number] & { readonly span?: Span };

/** One role, however articles shorten or spell it. */
interface RoleGroup {
  /** The fullest wording, and its words. */
  fullest: Calling;
  words: RoleWords;
  readonly articles: Set<string>;
}

const MAX_ROLES = 8;

/**
 * What articles call somebody, each once, however it is spelled or shortened: what the most of them say, oldest first. Where a role is
 * wanted, only what has its head, if anything does.
 */
export function statedRoles(archive: Archive, person: Person, wanted: RoleWords | null): StatedRole[] {
  const groups = groupRoles([...rolesOfNames(archive, person.spellings), ...person.roles]);
  const head = wanted?.head;
  const fitting = head === undefined ? [] : groups.filter(({ words }) => words.stems.includes(head));
  return withoutBare(fitting.length > 0 ? fitting : groups)
    .toSorted((a, b) => b.articles.size - a.articles.size)
    .slice(0, MAX_ROLES)
    .flatMap(({ fullest }) => {
      const passage = passageStating(archive, fullest, person.spellings);
      const text = fullest.text.replace(/^the /i, '');
      return passage ? [{ text, published: fullest.published, passage }] : [];
    })
    .sort((a, b) => comparePublished(b.published, a.published));
}

/** "Brother" and "boss" say little of somebody who is called more than that. */
function withoutBare(groups: readonly RoleGroup[]): readonly RoleGroup[] {
  const telling = groups.filter(({ fullest: { text } }) => /\s|^\p{Lu}/u.test(text));
  return telling.length > 0 ? telling : groups;
}

function groupRoles(callings: readonly Calling[]): RoleGroup[] {
  const groups: RoleGroup[] = [];
  /** Where a role belongs as long as no group changes its words: the same few come again and again. */
  const known = new Map<string, RoleGroup>();
  for (const calling of callings.toSorted((a, b) => comparePublished(b.published, a.published))) {
    const settled = known.get(calling.text);
    if (settled) {
      settled.articles.add(calling.articleId);
      continue;
    }
    const words = readRole(calling.text);
    if (words.head === undefined) continue;
    const same = groups.find((group) => isHeldAs(words, group.words) || isHeldAs(group.words, words));
    const group = same ?? { fullest: calling, words, articles: new Set<string>() };
    if (!same) groups.push(group);
    group.articles.add(calling.articleId);
    const isFuller = words.stems.length > group.words.stems.length;
    if (isFuller) {
      group.fullest = calling;
      group.words = words;
      known.clear();
    }
    if ((same && !isFuller) || isHeldAs(words, words)) known.set(calling.text, group);
  }
  return groups;
}

/** The sentence in which an article calls somebody so. */
function passageStating(archive: Archive, calling: Calling, spellings: readonly string[]): Passage | null {
  const entry = archive.get(calling.articleId);
  if (!entry) return null;
  const { article, extraction } = entry;
  const span = calling.span ?? besideQuote(entry, calling.text, spellings);
  const sentence =
    span && extraction.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return span && sentence ? passageOf(article, widest(sentence, span), [span]) : null;
}

/** Where an article states the role of somebody whom it quotes. */
function besideQuote(
  { article, extraction }: ArchivedArticle,
  text: string,
  spellings: readonly string[],
): Span | undefined {
  const names = new Set(spellings.flatMap((spelling) => termsOf(spelling)));
  const found = extraction.quotes.find(
    ({ role, speaker }) =>
      role !== null &&
      termsOf(speaker ?? '').some((one) => names.has(one)) &&
      fold(article.text.slice(role.start, role.end)).replace(/\s+/g, ' ').trim() === fold(text),
  );
  return found?.role ?? undefined;
}

function widest(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
