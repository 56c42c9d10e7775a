import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { QuotedMost } from '../../model.ts';
import { passageOfQuote } from '../sayings/quote-passage.ts';
import { type ResolvedQuote, sayingsOf } from '../sayings/resolved-quotes.ts';
import { hasProperName } from '../sayings/speaker-names.ts';

/** Who is quoted in at least so many texts is quoted much. */
const MIN_TEXTS = 2;

/** People by the number of texts that quote them, copies counted once; each with the first quotation given, in quotation marks where there is one. */
export function mostQuoted(archive: Archive, entries: readonly ArchivedArticle[]): QuotedMost[] {
  const found = new Map<Person, { groups: Set<string>; quotes: ResolvedQuote[] }>();
  for (const entry of entries) {
    for (const saying of sayingsOf(archive, entry)) {
      const { person } = saying;
      if (!person || !hasProperName(person.name)) continue;
      const known = found.get(person) ?? { groups: new Set(), quotes: [] };
      known.groups.add(archive.nearDuplicates.groupOf(entry.article.id));
      known.quotes.push(saying);
      found.set(person, known);
    }
  }
  return [...found]
    .filter(([, { groups }]) => groups.size >= MIN_TEXTS)
    .sort(([, a], [, b]) => b.groups.size - a.groups.size || b.quotes.length - a.quotes.length)
    .flatMap(([{ name }, { groups, quotes }]) => {
      const shown = quotes.find(({ quote }) => quote.kind !== 'indirect') ?? quotes[0];
      return shown ? [{ speaker: name, texts: groups.size, passage: passageOfQuote(shown) }] : [];
    });
}
