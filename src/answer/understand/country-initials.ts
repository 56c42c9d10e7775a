import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { Archive } from '../../archive/archive.ts';
import { isTitle } from '../../extract/names/titles.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { isUsual } from '../../text/word-rates.ts';

/** A country's name, and what its people are called. */
interface Country {
  readonly name: string;
  readonly demonym: string;
}

/** Countries with a name of several words by its initials in small letters, by countries-list and i18n-nationality: "nk" for North Korea. */
const COUNTRIES = countriesByInitials();
/** What stands before an adjective: "the nk troops", "how many nk troops". */
const BEFORE_ADJECTIVE = /\b(?:the|an?|any|some|many|more|of|these|those|other|all|which|what)\s+$/i;

/**
 * The words with the initials of countries spelled out, where no article has the initials and one country of the articles has
 * them. Other words stay as they are, titles and usual words ("Dr", "car") among them.
 *
 * @example spellOutInitials(archive, 'how many nk troops') // 'how many North Korean troops'
 */
export function spellOutInitials(archive: Archive, words: string): string {
  const isKnown = (term: string) => archive.frequency(stem(term)) > 0;
  return tokenize(words).reduceRight((text, { term, start, end }) => {
    const those = COUNTRIES.get(term) ?? [];
    if (those.length === 0 || isStopWord(term) || isTitle(term) || isUsual(term) || isKnown(term))
      return text;
    const [country, ...others] = those.filter(({ name }) => tellingTerms(name).every(isKnown));
    if (country === undefined || others.length > 0) return text;
    const isAdjective = BEFORE_ADJECTIVE.test(text.slice(0, start)) && /^ \p{L}/u.test(text.slice(end));
    return text.slice(0, start) + (isAdjective ? country.demonym : country.name) + text.slice(end);
  }, words);
}

function countriesByInitials(): ReadonlyMap<string, readonly Country[]> {
  const found = new Map<string, Country[]>();
  const demonyms: Readonly<Record<string, string>> = nationalities.nationalities;
  for (const [code, country] of Object.entries(countries)) {
    const name = country.name.replace(/\s*\(.*$/, '');
    const terms = tellingTerms(name);
    if (terms.length < 2) continue;
    const initials = terms.map((term) => term[0]).join('');
    const demonym = demonyms[code]?.replace(/\s*[(,].*$/, '') ?? name;
    found.set(initials, [...(found.get(initials) ?? []), { name, demonym }]);
  }
  return found;
}

function tellingTerms(name: string): string[] {
  return tokenize(name).flatMap(({ term }) => (isStopWord(term) ? [] : [term]));
}
