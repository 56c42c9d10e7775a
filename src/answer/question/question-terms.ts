import type { Archive } from '../../archive/archive.ts';
import { inverseFrequency } from '../../archive/index/scoring.ts';
import type { Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { irregularForms, isBaseForm } from '../../text/irregular-verbs.ts';
import { isEnglish } from '../../text/languages.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isUsual, usualRate } from '../../text/word-rates.ts';
import { isFrameWord } from './asking-words.ts';
import type { Clause } from './clauses.ts';
import { stemOfInitials } from './initials.ts';
import { isCased } from './language.ts';
import { likeStems, namesakes, spellings } from './namesakes.ts';
import { respellEnglish } from './spelling.ts';
import { FRAME_WORDS, REPORT_NOUNS } from './words.ts';
import { writtenBeside } from './written-beside.ts';

/** A word of a question that passages are sought by. */
export interface QuestionTerm {
  readonly stem: string;
  /** As the question spells it. */
  readonly word: string;
  /** The stems of the same name in the articles' other languages and scripts, and, in other languages than English, of forms that begin alike. */
  readonly others: readonly string[];
  /** True where no article has the word, and `stem` is that of a word spelt nearly the same. */
  readonly respelled: boolean;
  /** 1, or less for words that speak about reports. */
  readonly emphasis: number;
  /** How telling the word is: its emphasis times its inverse document frequency. */
  readonly weight: number;
  readonly isName: boolean;
}

export const FRAME_EMPHASIS = 0.15;
/** After "how" these ask for a measure, and an answer hardly ever repeats them: "She was 91", "It took seven weeks". */
const MEASURES = new Set(['old', 'long', 'often']);
/** So many paragraphs of usual English stand beside the corpus when words are weighed: a small corpus can't tell rare words. */
const USUAL_PARAGRAPHS = 500;

/** The words of a question, and what is known of them. */
export interface QuestionWords {
  readonly tokens: readonly Token[];
  readonly archive: Archive;
  readonly isAside: (token: number) => boolean;
  readonly names: readonly Clause[];
  /** Where it says when by the day of asking alone. */
  readonly times: readonly Span[];
  readonly text: string;
  readonly language: string;
}

/** The words that passages are sought by, every stem once, in reading order. */
export function collectTerms({
  tokens,
  archive,
  isAside,
  names,
  times,
  text,
  language,
}: QuestionWords): QuestionTerm[] {
  const isAboutReports = tokens.some(({ term }, i) => isAside(i) || REPORT_NOUNS.has(term));
  const isPast = tokens.some(({ term }) => term === 'did');
  const otherSpellings = (i: number): string[] => {
    const run = names.find(({ first }) => first === i);
    const last = tokens[run?.last ?? i];
    if (last === undefined || (isCased(language) && !run)) return [];
    const name = text.slice(tokens[i]?.start, last.end);
    return writtenBeside(archive, name, language);
  };
  const dropped = droppedNames(archive, text, tokens, names);
  const terms = new Map<string, QuestionTerm>();
  for (const [i, token] of tokens.entries()) {
    const word = token.term;
    if (isAside(i) || isStopWord(word, language)) continue;
    if (MEASURES.has(word) && tokens[i - 1]?.term === 'how') continue;
    const stemmed = stem(word, language);
    if (terms.has(stemmed)) continue;
    const isName = names.some(({ first, last }) => first <= i && i <= last);
    const isFrame = isAboutReports && FRAME_WORDS.has(word) && !isName;
    const isRelative = times.some(({ start, end }) => start <= token.start && token.end <= end);
    const isWeak = isFrame || isRelative || dropped.has(i) || isFrameWord(language, word);
    const emphasis = isWeak ? FRAME_EMPHASIS : 1;
    const past = isPast && i > 0 ? pastOf(archive, word) : undefined;
    const others = [
      ...(isName || !isCased(language)
        ? namesakes(archive, text.slice(token.start, token.end), language)
        : []),
      ...(isName ? spellings(archive, text.slice(token.start, token.end)) : []),
      ...stemOfInitials(archive, text.slice(token.start, token.end)),
      ...(isEnglish(language) ? [] : likeStems(archive, stemmed)),
      ...(isFrame ? [] : otherSpellings(i)),
    ].filter((other) => other !== stemmed);
    // A usual word is spelt as it was meant: "injured" is no "insured" that somebody mistyped.
    const isMeant = !isName && isEnglish(language) && isUsual(stemmed);
    const respelled =
      archive.frequency(stemmed) === 0 && past === undefined && others.length === 0 && !isMeant
        ? isEnglish(language)
          ? respellEnglish(archive, word)
          : archive.respell(stemmed)
        : undefined;
    if (respelled === '' && !isName) continue;
    const known = past ?? (respelled || stemmed);
    const weight = emphasis * telling(archive, [known, ...others]);
    terms.set(stemmed, {
      stem: known,
      word,
      others,
      respelled: Boolean(respelled),
      emphasis,
      weight,
      isName,
    });
  }
  return [...terms.values()];
}

/** The tokens of full names that articles leave out once they have introduced somebody: "Ada" of "Ada Moor", whom they call "Moor". */
function droppedNames(
  archive: Archive,
  text: string,
  tokens: readonly Token[],
  names: readonly Clause[],
): ReadonlySet<number> {
  return new Set(
    names.flatMap(({ first, last }) => {
      const start = tokens[first]?.start ?? 0;
      const name = text.slice(start, tokens[last]?.end);
      const spellings = archive.people.find(name, { fuzzy: false }).flatMap((person) => person.spellings);
      // Of two people of one surname the given name tells which.
      const alone = spellings.filter(
        (one) =>
          fold(name).endsWith(` ${fold(one)}`) && archive.people.find(one, { fuzzy: false }).length === 1,
      );
      const kept = start + name.length - Math.max(0, ...alone.map((one) => one.length));
      return alone.length === 0
        ? []
        : tokens.flatMap((token, i) => (first <= i && i <= last && token.end <= kept ? [i] : []));
    }),
  );
}

/** The stem of a verb's past where that is irregular: "When did the mayor fall ill?" is answered with "fell". Undefined where no article has it. */
function pastOf(archive: Archive, word: string): string | undefined {
  const [past] = irregularForms(word);
  return past !== undefined && isBaseForm(word) && archive.frequency(stem(past)) > 0 ? stem(past) : undefined;
}

/** Inverse document frequency over the corpus and usual English together. */
function telling(archive: Archive, stems: readonly string[]): number {
  const paragraphs = archive.paragraphs + USUAL_PARAGRAPHS;
  const found = Math.min(
    archive.paragraphs,
    stems.reduce((sum, one) => sum + archive.frequency(one), 0),
  );
  const matching = found + USUAL_PARAGRAPHS * usualRate(stems[0] ?? '');
  return inverseFrequency(matching, paragraphs);
}
