import type { Archive } from '../../archive/archive.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';

/** Scripts that one language writes, or hardly any other that is asked in; the first that a question has tells its language. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
];
const CYRILLIC = ['uk', 'ru', 'bg'];
/** Letters that only one of the Cyrillic languages has. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { uk: /[іїєґ]/iu, ru: /[ыэё]/iu };
const LATIN = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'pl',
  'tr',
  'da',
  'no',
  'fi',
  'cs',
  'hu',
  'ro',
  'hr',
  'id',
  'vi',
];
const CASELESS: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'th', 'he', 'ar', 'fa', 'ur', 'hi']);
/** So many stop words of a language that no article is in, and none in English, tell it. */
const MIN_STRANGE_WORDS = 2;

/** Whether a language writes names with capitals. */
export function isCased(language: string): boolean {
  return !CASELESS.has(language);
}

/**
 * The language that a question is in, ISO 639-1: told by its script, by the commonest words of the languages that the articles are in, and where it has none of
 * those, by which of them has its words. English where nothing tells.
 */
export function questionLanguage(archive: Archive, text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length;
  // A foreign name in an English question is not its language.
  if (latin * 2 >= letters.length) return latinLanguage(archive, text);
  if (/\p{Script=Cyrillic}/u.test(text)) return cyrillicLanguage(archive, text);
  const own = BY_SCRIPT.find(([script]) => script.test(text))?.[1] ?? 'en';
  // Japanese headlines have Chinese characters alone.
  return own === 'zh' && !isIn(archive, 'zh') && isIn(archive, 'ja') ? 'ja' : own;
}

function isIn(archive: Archive, language: string): boolean {
  return archive.languages.some((one) => one.language === language);
}

function cyrillicLanguage(archive: Archive, text: string): string {
  const own = CYRILLIC.find((language) => OWN_LETTERS[language]?.test(text));
  if (own !== undefined) return own;
  const present = archive.languages.map(({ language }) => language).filter((one) => CYRILLIC.includes(one));
  return mostLike(archive, text, present.length > 0 ? present : CYRILLIC)?.language ?? present[0] ?? 'uk';
}

function latinLanguage(archive: Archive, text: string): string {
  const english = countStopWords(text, 'en');
  const present = archive.languages.map(({ language }) => language).filter((one) => LATIN.includes(one));
  if (present.length === 0) {
    if (english > 0) return 'en';
    const strange = mostLike(archive, text, LATIN);
    return strange !== null && strange.stopWords >= MIN_STRANGE_WORDS ? strange.language : 'en';
  }
  const best = mostLike(archive, text, present);
  if (best === null || english > best.stopWords) return 'en';
  if (best.stopWords > english) return best.language;
  return best.known > countKnown(archive, text, 'en') ? best.language : 'en';
}

interface Likeness {
  readonly language: string;
  readonly stopWords: number;
  /** How many of its words the articles have, as that language stems them. */
  readonly known: number;
}

/** The language whose commonest words it has most, then the one whose words the articles have; null where it has nothing of any. */
function mostLike(archive: Archive, text: string, languages: readonly string[]): Likeness | null {
  let best: Likeness | null = null;
  for (const language of languages) {
    const like = {
      language,
      stopWords: countStopWords(text, language),
      known: countKnown(archive, text, language),
    };
    if (like.stopWords + like.known === 0) continue;
    const more = best === null ? 1 : like.stopWords - best.stopWords || like.known - best.known;
    if (more > 0) best = like;
  }
  return best;
}

function countStopWords(text: string, language: string): number {
  return tokenize(text, language).filter(({ term }) => isStopWord(term, language)).length;
}

function countKnown(archive: Archive, text: string, language: string): number {
  return tokenize(text, language).filter(
    ({ term }) =>
      !isStopWord(term, language) && !/^\d/.test(term) && archive.frequency(stem(term, language)) > 0,
  ).length;
}
