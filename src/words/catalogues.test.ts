import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './catalogues.ts';
import { en } from './en.ts';
import { LOCALES, type Locale } from './locales.ts';
import { sayIn } from './say.ts';

const ENTRIES = Object.entries(en);
const KEYS = ENTRIES.map(([key]) => key);
const OTHERS = LOCALES.filter((locale) => locale !== 'en');
/** A text that only names or shows something is the same in some languages; examples are questions, which are best asked in English. */
const SHORT = 24;
const isSameEverywhere = (key: string, text: string) =>
  text.length <= SHORT || /^count\.|\.example$/.test(key) || text.replace(/\{\w+\}/g, '').length <= SHORT;

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

function partsOf(text: string): Part[] {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

function branchesOf(part: Part): Part[] {
  return 'options' in part ? Object.values(part.options).flatMap(({ value }) => value) : [];
}

/** What a message takes; of a choice by a word its words as well: "kind: name, number, other". */
function argumentsOf(parts: readonly Part[]): string[] {
  const found = parts.flatMap((part): string[] => {
    if (!('value' in part) || part.type === LITERAL) return [];
    const isChoice = 'options' in part && !('pluralType' in part);
    const words = isChoice ? `: ${Object.keys(part.options).sort().join(', ')}` : '';
    return [`${part.value}${words}`, ...argumentsOf(branchesOf(part))];
  });
  return [...new Set(found)].sort();
}

/** The parser's numbers for text that is said as it stands, and for a plural's own number. */
const [LITERAL, NUMBER] = [0, 7];

/** What a message takes and shows: not a number by which it only chooses a form of words. */
function shownIn(parts: readonly Part[]): string[] {
  return argumentsOf(parts).filter((name) => {
    const plurals = allOf(parts).filter((part) => 'value' in part && part.value === name);
    return plurals.some(
      (part) => !('pluralType' in part) || branchesOf(part).some(({ type }) => type === NUMBER),
    );
  });
}

function allOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allOf(branchesOf(part))]);
}

function pluralsIn(parts: readonly Part[]): string[][] {
  return parts.flatMap((part) => [
    ...('pluralType' in part ? [Object.keys(part.options)] : []),
    ...pluralsIn(branchesOf(part)),
  ]);
}

/** The forms that whole numbers up to a thousand take in a language, by CLDR; in ICU's format "other" is always there. */
function formsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(['other', ...Array.from({ length: 1001 }, (_, n) => rules.select(n))])].sort();
}

/** A message with words of ten letters, or small numbers, for whatever it takes. */
function sampleOf(locale: Locale, key: string): string {
  const text = CATALOGUES[locale][key as keyof typeof en];
  const names = argumentsOf(partsOf(text)).map((name) => name.replace(/:.*/, ''));
  const counted = new Set([...text.matchAll(/\{(\w+), (?:plural|number)/g)].map(([, name]) => name ?? ''));
  const parameters = Object.fromEntries(names.map((name) => [name, counted.has(name) ? 12 : 'ten-letters']));
  return sayIn(locale).message({ key: key as keyof typeof en, parameters });
}

describe.each(LOCALES)('what is said in %s', (locale) => {
  const texts = Object.entries(CATALOGUES[locale]);

  it('has every key, in order, and no other', () => {
    expect(texts.map(([key]) => key)).toEqual(KEYS);
    expect(texts.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('takes what the English takes, but for numbers that only inflect', () => {
    const wrong = texts.filter(([key, text]) => {
      const source = partsOf(en[key as keyof typeof en]);
      const [own, all] = [argumentsOf(partsOf(text)), argumentsOf(source)];
      return own.some((name) => !all.includes(name)) || shownIn(source).some((name) => !own.includes(name));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has all plural forms of the language', () => {
    const forms = formsOf(locale);
    const wrong = texts.filter(([, text]) =>
      pluralsIn(partsOf(text)).some((own) => forms.some((form) => !own.includes(form))),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('keeps white space and the names of commands where the English has them', () => {
    const commands = (text: string) =>
      [...text.matchAll(/(?<![\p{L}\d])\/[a-z]+(?:-[a-z]+)?/gu)].map(([name]) => name).sort();
    const wrong = texts.filter(([key, text]) => {
      const source: string = en[key as keyof typeof en];
      return (
        /^\s/.test(source) !== /^\s/.test(text) ||
        /\s$/.test(source) !== /\s$/.test(text) ||
        commands(source).join() !== commands(text).join()
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('is no longer than what a note or a lead may be where the English is not', () => {
    // The reader's pages have room.
    const wrong = KEYS.filter((key) => !key.startsWith('reader.')).filter((key) => {
      const [own, source] = [sampleOf(locale, key).length, sampleOf('en', key).length];
      return own > (source <= 200 ? 200 : source <= 240 ? 240 : 600);
    });
    expect(wrong).toEqual([]);
  });
});

it.each(OTHERS)('%s is translated', (locale) => {
  const same = ENTRIES.filter(
    ([key, text]) => !isSameEverywhere(key, text) && CATALOGUES[locale][key as keyof typeof en] === text,
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

/** Words for nobody, and what says where was looked: in the articles, or in what is shown. */
const NOBODY = {
  en: [/\bnobody\b/i, /articles|here|found|answer/],
  de: [/\bniemand/i, /Artikel|hier|gefunden|Antwort/],
  fr: [/(?:^|mais )personne (?:d|n)/i, /articles|ici|trouvé|réponse/],
  es: [/\bnadie\b/i, /artículos|aquí|encontré|respuesta/i],
  uk: [/(?<!\p{L})(?:ніхто|нікого)(?!\p{L})/iu, /статт|тут|знайшов|відповідь/i],
  pl: [/\bnik(?:t|ogo)\b/i, /artykuł|\btu\b|znaleziono|odpowiedź/i],
  'pt-BR': [/\bninguém\b/i, /artigos|aqui|encontrei|resposta/],
} as const;

it.each(Object.keys(NOBODY) as (keyof typeof NOBODY)[])('says in %s where nobody was found', (locale) => {
  const [nobody, place] = NOBODY[locale];
  const beyond = Object.entries(CATALOGUES[locale])
    // A label of the passage that it stands over.
    .filter(([key]) => key !== 'who-said.nobodysWords')
    .filter(([, text]) => nobody.test(text) && !place.test(text));
  expect(beyond.map(([key]) => key)).toEqual([]);
});

it('nothing is in the catalogue that nobody says', () => {
  const code = ['src', 'commands']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter(
      (file) => /\.ts$/.test(file) && !/\.test\.ts$|[\\/]words[\\/][a-z]{2}(?:-[a-z]+)?\.ts$/i.test(file),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(KEYS.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});
