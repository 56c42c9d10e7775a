import { fold } from '../../text/fold.ts';
import type { SpeakerMention } from './mentions.ts';
import type { Person } from './person.ts';

/**
 * What is shown of a person: the commonest full form as the name, all spellings by frequency, roles newest first.
 *
 * @param newestFirst all mentions, those of one article side by side
 */
export function describePerson(newestFirst: readonly SpeakerMention[]): Person {
  const uses = new Map<string, { articles: number; full: boolean }>();
  for (const { writings, name } of newestFirst) {
    let own = true;
    for (const writing of writings) {
      const known = uses.get(writing) ?? { articles: 0, full: false };
      // The first writing is the article's own full form; what else it writes is a spelling, not a candidate.
      if (!own && writing.startsWith('the ')) continue;
      if (own) uses.set(writing, { articles: known.articles + 1, full: known.full || name.shape === 'full' });
      else uses.set(writing, known);
      own = false;
    }
  }
  const spellings = [...uses]
    .sort(
      ([a, one], [b, other]) =>
        Number(other.full) - Number(one.full) ||
        Number(isShouted(a)) - Number(isShouted(b)) ||
        other.articles - one.articles ||
        a.length - b.length ||
        (a < b ? -1 : 1),
    )
    .map(([writing]) => writing);
  const name = spellings[0] ?? '';
  return { name, inText: withArticle(name, newestFirst), spellings, roles: rolesOf(newestFirst) };
}

/** With "the" where at least half of the articles write it so; "a spokesman" begins small. */
function withArticle(name: string, mentions: readonly SpeakerMention[]): string {
  if (/^An? \p{Ll}/u.test(name)) return name.replace(/^A/, 'a');
  const definite = mentions.filter(({ writings }) => writings.some((writing) => writing.startsWith('the ')));
  return definite.length * 2 >= mentions.length && !/^the /i.test(name) ? `the ${name}` : name;
}

/** Headlines in capitals are no spelling to show; acronyms are short. */
function isShouted(name: string): boolean {
  return name.length > 6 && !/\p{Ll}/u.test(name);
}

/** Each role once an article. */
function rolesOf(newestFirst: readonly SpeakerMention[]): Person['roles'] {
  const roles: Role[] = [];
  for (const { article, roles: texts } of newestFirst) {
    for (const text of texts) {
      if (!endsWith(roles, text, article.id))
        roles.push({ text, articleId: article.id, published: article.published });
    }
  }
  return roles;
}

type Role = Person['roles'][number];

/** Whether the article has that role already: it can only be among the last ones. */
function endsWith(roles: readonly Role[], text: string, articleId: string): boolean {
  for (let i = roles.length - 1; roles[i]?.articleId === articleId; i--) {
    if (fold(roles[i]?.text ?? '') === fold(text)) return true;
  }
  return false;
}
