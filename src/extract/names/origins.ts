import { countryNamed } from '../../text/countries.ts';
import { isNationality } from './titles.ts';

/** What people of a country are called where it is not as its adjective. Written from general knowledge. */
const PEOPLE: Readonly<Record<string, string>> = {
  briton: 'british',
  dane: 'danish',
  dutchman: 'dutch',
  dutchwoman: 'dutch',
  finn: 'finnish',
  frenchman: 'french',
  frenchwoman: 'french',
  irishman: 'irish',
  irishwoman: 'irish',
  pole: 'polish',
  serb: 'serbian',
  croat: 'croatian',
  slovak: 'slovakian',
  slovene: 'slovenian',
  scot: 'scottish',
  spaniard: 'spanish',
  swede: 'swedish',
  turk: 'turkish',
};

/** Adjectives of nationality that do not end as others do. */
const UNLIKE_OTHERS =
  /^(?:german|filipino|cypriot|somali|saudi|thai|czech|kazakh|uzbek|tajik|kyrgyz|argentine)$/;

/**
 * The country of whoever a word says the nationality of, by its ISO 3166 code: an adjective, or what its people are called. Null for all others, and for
 * the names of countries and capitals: Norway's coach need be no Norwegian.
 *
 * @example originOf('Dane') // 'DK'
 */
export function originOf(word: string): string | null {
  const lower = word.toLowerCase();
  const adjective = PEOPLE[lower] ?? (isNationality(lower) || UNLIKE_OTHERS.test(lower) ? lower : null);
  return adjective === null ? null : (countryNamed(adjective)?.code ?? null);
}
