import { fold } from '../../text/fold.ts';
import type { SpeakerMention } from './mentions.ts';
import type { Person } from './person.ts';

/** What is shown of a person: the commonest full form as the name, all spellings by frequency, roles newest first. */
export function describePerson(mentions: readonly SpeakerMention[]): Person {
  const uses = new Map<string, { articles: number; full: boolean }>();
  for (const { writings, name } of mentions) {
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
  return { name, inText: withArticle(name, mentions), spellings, roles: rolesOf(mentions) };
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

/** Each role once an article, articles without a date last. */
function rolesOf(mentions: readonly SpeakerMention[]): Person['roles'] {
  const seen = new Set<string>();
  return mentions
    .flatMap(({ article: { id: articleId, published }, roles }) =>
      [...roles].map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), articleId, published })),
    )
    .filter(({ text, articleId }) => {
      const key = `${articleId}\n${fold(text)}`;
      return text !== '' && !seen.has(key) && Boolean(seen.add(key));
    })
    .sort((a, b) => {
      const [one, other] = [a.published ?? '', b.published ?? ''];
      if (one !== other) return one < other ? 1 : -1;
      return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0;
    });
}
