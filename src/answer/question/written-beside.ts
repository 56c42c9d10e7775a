import type { Archive } from '../../archive/archive.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { isCased } from './language.ts';

/** So many paragraphs that have a name are looked through for its other spelling. */
const MAX_PARAGRAPHS = 20;
const MIN_LETTERS = 2;
const MAX_FORMS = 8;
/** A name in Latin letters, and one in a script that no table turns into them. */
const LATIN_NAME = String.raw`\p{Lu}[\p{Script=Latin}'’-]*(?:[ -]\p{Script=Latin}[\p{Script=Latin}'’-]*){0,3}`;
const OTHER_NAME = String.raw`(?:(?!\p{Script=Latin}|\p{Script=Cyrillic})[\p{L}\p{M}·]){2,20}(?: (?:(?!\p{Script=Latin}|\p{Script=Cyrillic})[\p{L}\p{M}·]){2,20}){0,3}`;

/**
 * The stems of a name as articles write it in brackets beside the one that is asked about, where one is in Latin letters and the other in a script that no table turns
 * into them: "김정은(Kim Jong Un)" makes each stand for the other. Of several words one that tells; none where no article gives both.
 */
export function writtenBeside(archive: Archive, name: string, language: string): string[] {
  const others = archive.languages.map((one) => one.language);
  const isLatin = isCased(language);
  if (isLatin ? !others.some((other) => !isCased(other)) : archive.ids.length === 0) return [];
  // An English article has a Korean name with whatever stands behind it.
  const stems = stemsOf(name, language);
  const forms = isLatin ? stems : stems.flatMap((one) => archive.stemsFrom(one).slice(0, MAX_FORMS));
  const sought = [...new Set(forms)].map((term) => ({ term, weight: 1 }));
  // A Korean particle may stand behind the name in the question or in the article.
  const bare = language === 'ko' ? stem(name, language).normalize('NFC') : name;
  const literal = `${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${language === 'ko' ? '\\p{L}{0,2}' : ''}`;
  const pattern = new RegExp(
    isLatin
      ? `${literal}\\s?[(（](${OTHER_NAME})[)）]|(${OTHER_NAME})\\s?[(（]${literal}[)）]`
      : `${literal}\\s?[(（](${LATIN_NAME})[)）]|(${LATIN_NAME})\\s?[(（]${literal}[)）]`,
    'u',
  );
  for (const { articleId, paragraph } of archive.rank(sought, { limit: MAX_PARAGRAPHS })) {
    const article = archive.get(articleId)?.article;
    const span = article?.paragraphs[paragraph - 1];
    const found = span && pattern.exec(article.text.slice(span.start, span.end));
    const written = found?.[1] ?? found?.[2];
    if (written === undefined) continue;
    const own = isLatin ? (others.find((other) => !isCased(other)) ?? 'en') : 'en';
    const code = article?.language !== 'en' && isLatin ? (article?.language ?? own) : own;
    const words = stemsOf(written, code);
    // Before a bracket words without capitals may stand before the name; its last one is part of it.
    if (isLatin && found?.[1] === undefined) return words.slice(-1);
    return words
      .toSorted((a, b) => archive.frequency(a) - archive.frequency(b) || b.length - a.length)
      .slice(0, 1);
  }
  return [];
}

function stemsOf(name: string, language: string): string[] {
  return tokenize(name, language).flatMap(({ term }) =>
    isStopWord(term, language) || term.length < MIN_LETTERS ? [] : [stem(term, language)],
  );
}
