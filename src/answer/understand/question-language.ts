import type { Archive } from '../../archive/archive.ts';
import { isEnglish } from '../../text/languages.ts';
import type { Say } from '../../words/say.ts';
import { questionLanguage } from '../question/language.ts';

/**
 * Words that stand in nearly every question of a language and are no English ones: question words, articles, auxiliaries. Folded; written from
 * general knowledge of the languages.
 */
const WORDS: Readonly<Record<string, string>> = {
  de: 'wer was wann wo warum wie viele vielen in an welche welcher welches wieviel der die das den dem des ein eine einen einem ist sind war waren hat haben hatte wurde wurden nicht und mit von zu auf fur uber gesagt gibt es wird',
  es: 'quien quienes que cuando donde por como cual cuales cuanto cuantos el la los las un una es son fue fueron ha han dijo de del en y con para sobre cerca hay paso',
  fr: 'qui que quoi quand ou pourquoi comment quel quelle quels quelles combien le la les un une des est sont etait a ont dit de du en et avec pour sur il elle ce cest pas quest',
  it: 'chi che in cosa quando dove perche come quale quali quanto quanti il lo la i gli le un una e sono era ha hanno detto di del della in con per su si non',
  pt: 'quem que quando onde porque como qual quais quanto quantos o a os as um uma e sao foi foram disse tem de do da em com para sobre nao',
  nl: 'wie wat in veel wanneer waar waarom hoe welke de het een is zijn was waren heeft hebben werd niet en met van op voor over gezegd er',
  pl: 'kto co kiedy gdzie dlaczego jak ktory ktora ile jest sa byl byla bylo w na z do o nie i powiedzial powiedziala sie czy',
  ro: 'cine ce cand unde cum cat cati cate este sunt era a au spus si de la cu pe din despre nu care o un',
  da: 'hvem hvad hvornar hvor hvorfor hvordan er var har sagde sagt og pa om ikke det den en et med af til',
  cs: 'kdo co kdy kde proc jak kolik je jsou byl byla bylo rekl rekla na se o ze v a',
  tr: 'kim ne zaman nerede neden nasil kac ve bu bir icin ile dedi var mi mu hakkinda',
  fi: 'kuka mita milloin missa miksi miten on ovat oli sanoi ja ei kuinka moni',
  hu: 'ki mit mikor hol miert hogyan van volt mondta es nem az egy hany',
  id: 'siapa apa kapan dimana mengapa bagaimana berapa adalah yang di dan dari kata tentang',
  sv: 'vem vad nar var varfor hur vilken vilka ar det den en ett har hade sade sagt och med av pa for om inte blev',
};
const SETS = Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);
const ENGLISH = new Set(
  'who whom what when where why how which did does do is are was were has have had the a an of in on at to from by with about and or not say said it this that there for many much any'.split(
    ' ',
  ),
);
/** Scripts by which a question's language is told without knowing its words. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґІЇЄҐ]/, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
const MIN_SHARE = 0.3;
const MIN_WORDS = 2;

/**
 * The language that a question is written in, ISO 639-1, where it is surely another than English; null where it is English or can't be told. Made for a few
 * words, of which the statistics of letters say too little.
 */
export function foreignLanguage(words: string): string | null {
  const letters = words.match(/\p{L}/gu) ?? [];
  for (const [script, code] of SCRIPTS) {
    const own = letters.filter((letter) => script.test(letter)).length;
    if (own > 0 && letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length)
      return code;
  }
  const terms =
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  // "Was" and "die" are words of either language, and speak for neither.
  const [best] = SETS.map(([code, own]) => ({
    code,
    count: terms.filter((term) => own.has(term) && !ENGLISH.has(term)).length,
    english: terms.filter((term) => ENGLISH.has(term) && !own.has(term)).length,
  })).sort((a, b) => b.count - a.count || a.english - b.english);
  const marks = /[¿¡ßñ]/.test(words) ? 1 : 0;
  if (!best || best.count + marks < MIN_WORDS || best.count + marks <= best.english * 2) return null;
  return best.count + marks >= MIN_SHARE * terms.length ? best.code : null;
}

/** What to tell somebody whose question is in a language that hardly any article is in; null where some are, or the question is in English. */
export function languageAdvice(archive: Archive, words: string, say: Say): string | null {
  const likely = questionLanguage(archive, words);
  const code = foreignLanguage(words) ?? (isEnglish(likely) ? null : likely);
  if (code === null || archive.languages.some(({ language }) => language === code)) return null;
  return say('ask.language', { language: say.language(code) });
}
