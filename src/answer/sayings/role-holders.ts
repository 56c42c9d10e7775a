import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import { countriesIn } from '../../text/countries.ts';
import { fold } from '../../text/fold.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import {
  headStem,
  isLesser,
  missing,
  type RoleWords,
  readRole,
  roleStem,
  sharesCountries,
} from '../../text/role-words.ts';
import { tokenize } from '../../text/tokens.ts';

/** How far behind a name a place is looked for: "Sven Aalto of Norrland". */
const REACH_CHARACTERS = 40;

const MAX_LOOKED_UP = 150;

interface HeldRole {
  readonly person: Person;
  readonly words: RoleWords;
  readonly articleId: string;
}

/** The roles of an archive's people, those of whom is quoted most first. */
interface HeldRoles {
  readonly of: ReadonlyMap<Person, readonly HeldRole[]>;
  /** By each of their stems. */
  readonly under: ReadonlyMap<string, readonly HeldRole[]>;
  /** By their heads: a head coach is no head of anything. */
  readonly headed: ReadonlyMap<string, readonly HeldRole[]>;
}

/**
 * People who hold a role, those with most quotes first: whom articles call so in all its words; else whom they call so, with the rest of the words
 * right behind the name ("Sven Aalto of Norrland"), right before it ("Oster Lines has grown. Its founder, Sven Aalto"), or, if `isLoose`, in what the article is about ("the ferry's owners"). British and American spelling, adjectives
 * and names of countries are alike.
 */
export function findRoleHolders(archive: Archive, typed: string, { isLoose = true } = {}): Person[] {
  const wanted = readRole(typed);
  if (wanted.head === undefined) return [];
  const roles = rolesOf(archive);
  const headed = roles.headed.get(wanted.head) ?? [];
  // In which article a role is completed is looked up for the likeliest alone: an archive may have ten thousand ministers.
  let nearest: readonly HeldRole[] | undefined;
  const findNearest = () => {
    nearest ??= likeliest(archive, typed, headed);
    return nearest;
  };
  const tiers: [Fits, () => readonly HeldRole[]][] = [
    [isWhole, () => rarest(roles, wanted.stems)],
    [isBehindName, findNearest],
    [isBeside, findNearest],
  ];
  if (isLoose) tiers.push([isAbout, findNearest]);
  for (const [fits, candidates] of tiers) {
    const fitting = candidates().filter((role) => fits(archive, wanted, role));
    const full = fitting.filter(({ words }) => !isLesser(wanted, words));
    const people = (full.length > 0 ? full : fitting).map(({ person }) => person);
    if (people.length > 0) return [...new Set(people)];
  }
  return isLoose ? findTitled(archive, wanted, roles) : [];
}

/** The roles that have the rarest of some words. */
function rarest({ under }: HeldRoles, stems: readonly string[]): readonly HeldRole[] {
  const lists = stems.map((one) => under.get(one) ?? []);
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
}

/** The roles that are held in the articles which match what was typed best, and then others; no more than can be looked up quickly. */
function likeliest(archive: Archive, typed: string, roles: readonly HeldRole[]): readonly HeldRole[] {
  if (roles.length <= MAX_LOOKED_UP) return roles;
  const matching = new Set(
    archive.search(typed, { limit: MAX_PARAGRAPHS }).map(({ articleId }) => articleId),
  );
  const [there, elsewhere]: [HeldRole[], HeldRole[]] = [[], []];
  for (const role of roles) {
    if (matching.has(role.articleId)) there.push(role);
    else if (elsewhere.length < MAX_LOOKED_UP) elsewhere.push(role);
    if (there.length === MAX_LOOKED_UP) break;
  }
  return [...there, ...elsewhere].slice(0, MAX_LOOKED_UP);
}

/**
 * Those whose title stands before their name somewhere ("General Charles Flynn", "minister of ports, Ada Moor"), be they called otherwise where they are quoted: the rest of what is wanted
 * stands in their roles or around.
 */
function findTitled(archive: Archive, wanted: RoleWords, roles: HeldRoles): Person[] {
  const people = new Set<Person>();
  const terms = wanted.stems.map((term) => ({ term, weight: 1 }));
  for (const { articleId, paragraph } of archive.rank(terms, { limit: MAX_PARAGRAPHS })) {
    const article = archive.get(articleId)?.article;
    const span = article?.paragraphs[paragraph - 1];
    if (!article || !span) continue;
    const text = article.text.slice(span.start, span.end);
    for (const { index, groups } of text.matchAll(TITLED)) {
      if (headStem(fold(groups?.['title'] ?? '')) !== wanted.head) continue;
      // "The secretary for trade, Otto Weil and Greta Lind" is a list of three.
      if (groups?.['of'] !== undefined && groups['aside'] === undefined) continue;
      const [person] = archive.people.find(groups?.['name'] ?? '', { fuzzy: false });
      if (!person) continue;
      const titled = `${groups?.['title'] ?? ''}${groups?.['of'] ?? ''}`;
      const around = text.slice(Math.max(0, index - REACH_CHARACTERS), index + titled.length);
      const held = (roles.of.get(person) ?? []).map(({ words }) => words);
      const called = readRole(
        `${CLAUSE.exec(text.slice(Math.max(0, index - REACH_CHARACTERS), index))?.[0] ?? ''}${titled}`,
      );
      if (
        holdTogether(wanted, [readRole(around), ...held]) &&
        ![called, ...held].some((words) => isLesser(wanted, words))
      )
        people.add(person);
    }
  }
  return [...people];
}

/** A title and the name behind it: "defence minister Rustem Umerov", "minister of defence, Rustem Umerov,". */
const TITLED =
  /(?<![\p{L}])(?<title>\p{L}{2,})(?<of> (?:of|for) [^,.;:“”"]{2,60},)? (?<name>\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,3})(?<aside>,)?/gu;
/** The words right before a title, which may say that it is a lesser or a former one: "deputy to the". */
const CLAUSE = /(?<![\p{L}])(?:[\p{L}'’-]+ ){0,4}$/u;
const MAX_PARAGRAPHS = 60;

type Fits = (archive: Archive, wanted: RoleWords, role: HeldRole) => boolean;

const isWhole: Fits = (_, wanted, { words }) =>
  missing(wanted, words).length === 0 && sharesCountries(wanted, words);

const isBehindName: Fits = (archive, wanted, { words, articleId, person: { spellings } }) => {
  const text = archive.get(articleId)?.article.text ?? '';
  return spellings.some((name) => {
    const at = text.indexOf(name);
    if (at < 0) return false;
    const behind = /^[,\s]*(?:of|from|for|in|at) (?<rest>[^.;]*)/.exec(
      text.slice(at + name.length, at + name.length + REACH_CHARACTERS),
    );
    return behind !== null && completes(wanted, words, behind.groups?.['rest'] ?? '');
  });
};

const isAbout: Fits = (archive, wanted, { words, articleId }) => {
  const article = archive.get(articleId)?.article;
  const opening = article?.paragraphs[0];
  return (
    article !== undefined &&
    completes(wanted, words, `${article.title ?? ''} ${article.text.slice(opening?.start, opening?.end)}`)
  );
};

/** How far before "its founder" whose founder it is may be named. */
const BEFORE_CHARACTERS = 160;

/** What stands before "its founder," where nothing but the role stands between that and a name: behind "its rival Norland Rail, whose founder" it is the rival's. Tried from the beginning of a line alone. */
const OWN_ROLE = /(?<![^\n])(?<named>[^\n]*)\b(?:[Ii]ts|[Tt]heir) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? $/u;

/** "Sleepers United has gathered 23,400 signatures. Its founder, Petr Hanák, …": what is named right before. */
const isBeside: Fits = (archive, wanted, { words, articleId, person: { spellings } }) => {
  const text = archive.get(articleId)?.article.text ?? '';
  return spellings.some((name) => {
    const at = text.indexOf(name);
    const before = at < 0 ? '' : text.slice(Math.max(0, at - BEFORE_CHARACTERS), at);
    const its = OWN_ROLE.exec(before)?.groups?.['named'];
    return its !== undefined && completes(wanted, words, its);
  });
};

/** Whether a text has what a role lacks of what is wanted. */
function completes(wanted: RoleWords, words: RoleWords, text: string): boolean {
  const lacking = missing(wanted, words);
  const stems = lacking.length > 0 ? new Set(tokenize(text).map(({ term }) => roleStem(term))) : null;
  if (stems && !lacking.every((one) => stems.has(one))) return false;
  const foreign = [...wanted.countries].filter((code) => !words.countries.has(code));
  const there = foreign.length > 0 ? countriesIn(text).map(({ code }) => code) : [];
  return foreign.every((code) => there.includes(code));
}

/** Whether roles and what stands around them have together all that is wanted. */
function holdTogether(wanted: RoleWords, own: readonly RoleWords[]): boolean {
  return (
    wanted.stems.every((one) => own.some(({ stems }) => stems.includes(one))) &&
    [...wanted.countries].every((code) => own.some(({ countries }) => countries.has(code)))
  );
}

const rolesOf = memoiseBy((archive: Archive): HeldRoles => {
  const known = new Map<string, RoleWords>();
  const read = (text: string) => {
    const words = known.get(text) ?? readRole(text);
    known.set(text, words);
    return words;
  };
  const of = new Map<Person, HeldRole[]>();
  const [under, headed] = [new Map<string, HeldRole[]>(), new Map<string, HeldRole[]>()];
  const list = (lists: Map<string, HeldRole[]>, key: string, role: HeldRole) => {
    const alike = lists.get(key);
    if (alike) alike.push(role);
    else lists.set(key, [role]);
  };
  for (const person of archive.people.all) {
    const roles = person.roles.map(({ text, articleId }) => ({ person, words: read(text), articleId }));
    if (roles.length > 0) of.set(person, roles);
    for (const role of roles) {
      for (const one of role.words.stems) list(under, one, role);
      if (role.words.head !== undefined) list(headed, role.words.head, role);
    }
  }
  return { of, under, headed };
});
