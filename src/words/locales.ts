/** The languages that the program speaks (BCP 47); English first, which is what the others are translated from. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'uk', 'pl', 'pt-BR', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

export const STANDARD_LOCALE: Locale = 'en';

/**
 * The language for a language tag, such as Discord's `es-419` or a system's `pt_PT`: the very one, else the first of the same language; null where the program
 * does not speak it.
 */
export function localeFor(tag: string | undefined): Locale | null {
  const wanted = tag?.replaceAll('_', '-').toLowerCase() ?? '';
  const [language] = wanted.split('-');
  return (
    LOCALES.find((locale) => locale.toLowerCase() === wanted) ??
    LOCALES.find((locale) => locale.split('-')[0] === language) ??
    null
  );
}

/** What Discord calls the languages; it knows English and Spanish by their regions alone. */
export const DISCORD_LOCALES: Readonly<Record<Exclude<Locale, 'en'>, readonly string[]>> = {
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
  uk: ['uk'],
  pl: ['pl'],
  'pt-BR': ['pt-BR'],
  ko: ['ko'],
};
