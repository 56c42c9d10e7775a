import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { QuoteLanguage } from './language.ts';
import { DUTCH } from './nl.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { SWEDISH } from './sv.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';

const LANGUAGES: Readonly<Record<string, QuoteLanguage>> = {
  uk: UKRAINIAN,
  ko: KOREAN,
  ja: JAPANESE,
  zh: CHINESE,
  ar: ARABIC,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  pl: POLISH,
  nl: DUTCH,
  sv: SWEDISH,
};

/** What is known of a language's quotations (ISO 639-1); undefined where nothing is. English has a pipeline of its own. */
export function quoteLanguage(code: string): QuoteLanguage | undefined {
  return LANGUAGES[code];
}
