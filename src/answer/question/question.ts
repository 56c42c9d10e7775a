import type { Archive } from '../../archive/archive.ts';
import { inverseFrequency } from '../../archive/index/scoring.ts';
import type { Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { irregularForms, isBaseForm } from '../../text/irregular-verbs.ts';
import { isEnglish } from '../../text/languages.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { usualRate } from '../../text/word-rates.ts';
import { type AskedTime, readAskedTime, relativeTimes } from './asked-time.ts';
import { isFrameWord, readWantedIn } from './asking-words.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { findQuestionDates, type NamedDate } from './dates.ts';
import { readKind, readWanted, type Wanted } from './kind.ts';
import { isCased, questionLanguage } from './language.ts';
import { findNames } from './names.ts';
import { likeStems, namesakes, spellings } from './namesakes.ts';
import { findOutlets, type NamedOutlet, type OutletNames } from './outlets.ts';
import { nearbyWords, neighbours } from './pairs.ts';
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

/** Some of a question's terms, as indices, and their weight together. */
export interface TermGroup {
  readonly terms: readonly number[];
  readonly weight: number;
}

/** The corpus's outlets and the dates that stand in a clause, or right after it ("…, according to the Times, and …"). */
export interface ClauseSource {
  readonly outlets: ReadonlySet<string>;
  readonly dates: readonly NamedDate[];
}

/** A question as it is understood. */
export interface Question {
  readonly text: string;
  /** ISO 639-1; English where it is too short to tell. */
  readonly language: string;
  /** Every stem once, in reading order; outlets and dates left out. */
  readonly terms: readonly QuestionTerm[];
  /** The index in `terms` of each stem. */
  readonly positions: ReadonlyMap<string, number>;
  readonly all: TermGroup;
  readonly clauses: readonly TermGroup[];
  /** Each clause as the question words it. */
  readonly clauseTexts: readonly string[];
  /** What each clause says of its source, as `clauses` are ordered. */
  readonly sources: readonly ClauseSource[];
  /** Runs of capitalised words, outlets left out; `named` is all of them together. */
  readonly names: readonly TermGroup[];
  readonly named: TermGroup;
  /** Stems of neighbouring words, stop words included, joined by a space; `pairEnds` are their second words. */
  readonly pairs: ReadonlySet<string>;
  readonly pairEnds: ReadonlySet<string>;
  /** Weights of pairs of terms near each other, `first>second`, and their sum. */
  readonly skips: ReadonlyMap<string, number>;
  readonly skipWeight: number;
  /** Words in quotation marks, folded. */
  readonly quoted: readonly string[];
  readonly outlets: readonly NamedOutlet[];
  readonly dates: readonly NamedDate[];
  /** What time it is about; null where neither its words nor a day of asking tell. */
  readonly time: AskedTime | null;
  readonly wanted: Wanted;
  /** Stems of what is asked to be counted ("how many *grey seals*"), or of the kind of thing that is asked for ("which *ship*"). */
  readonly kindStems: ReadonlySet<string>;
}

export const FRAME_EMPHASIS = 0.15;
/** After "how" these ask for a measure, and an answer hardly ever repeats them: "She was 91", "It took seven weeks". */
const MEASURES = new Set(['old', 'long', 'often']);
/** So many paragraphs of usual English stand beside the corpus when words are weighed: a small corpus can't tell rare words. */
const USUAL_PARAGRAPHS = 500;

/** Understands a question against the archive that it is put to. */
export function readQuestion(
  text: string,
  archive: Archive,
  outletNames: OutletNames,
  asked?: string,
): Question {
  const language = questionLanguage(archive, text);
  const stemOf = (term: string) => stem(term, language);
  const tokens = tokenize(text, language);
  const outlets = findOutlets(text, tokens, outletNames);
  const dates = findQuestionDates(text);
  const isAside = (i: number) => {
    const { start, end } = tokens[i] ?? { start: 0, end: 0 };
    return (
      outlets.some(({ first, last }) => first <= i && i <= last) ||
      dates.some((date) => start < date.end && date.start < end)
    );
  };
  const runs = findNames(text, tokens, isAside, language);
  const terms = collectTerms({
    tokens,
    archive,
    isAside,
    names: runs,
    times: relativeTimes(text),
    text,
    language,
  });
  const positions = new Map(
    terms.flatMap((term, index): [string, number][] => [
      ...term.others.map((other): [string, number] => [other, index]),
      [stemOf(term.word), index],
      [term.stem, index],
    ]),
  );
  const group = (indices: Iterable<number>): TermGroup => {
    const members = [...new Set(indices)];
    return { terms: members, weight: members.reduce((sum, index) => sum + (terms[index]?.weight ?? 0), 0) };
  };
  const within = ({ first, last }: Clause) =>
    group(
      tokens
        .slice(first, last + 1)
        .flatMap((token, i) => (isAside(first + i) ? [] : (positions.get(stemOf(token.term)) ?? []))),
    );
  const counts = (i: number) => {
    const term = tokens[i]?.term ?? '';
    return !isAside(i) && !isStopWord(term, language) && !FRAME_WORDS.has(term);
  };
  const isFull = ({ weight }: TermGroup) => weight > 0;
  const parts = splitClauses(text, tokens, counts).filter((part) => isFull(within(part)));
  const sourceOf = (part: Clause, next: Clause | undefined): ClauseSource => {
    const start = next?.first ?? tokens.length;
    const opening = tokens.findIndex((_, i) => i >= start && counts(i));
    const last =
      next === undefined ? part.last : Math.max(part.last, (opening < 0 ? tokens.length : opening) - 1);
    const isIn = (from: number) => part.first <= from && from <= last;
    return {
      outlets: new Set(outlets.filter(({ first }) => isIn(first)).flatMap((one) => one.outlets)),
      dates: dates.filter((date) => isIn(tokens.findIndex((token) => token.end > date.start))),
    };
  };
  const pairs = neighbours(tokens, isAside, language);
  const skips = nearbyWords(tokens, isAside, { positions, terms, language });
  return {
    text,
    language,
    terms,
    positions,
    outlets,
    dates,
    pairs,
    skips,
    all: group(terms.keys()),
    clauses: parts.map(within),
    clauseTexts: parts.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end)),
    sources: parts.map((part, i) => sourceOf(part, parts[i + 1])),
    names: runs.map(within).filter(isFull),
    named: group(runs.flatMap((run) => within(run).terms)),
    pairEnds: new Set([...pairs].map((pair) => pair.slice(pair.indexOf(' ') + 1))),
    skipWeight: [...skips.values()].reduce((sum, weight) => sum + weight, 0),
    quoted: findQuoted(text),
    time: readAskedTime(text, asked),
    wanted: isEnglish(language) ? readWanted(tokens, text) : readWantedIn(language, text),
    kindStems: new Set(isEnglish(language) ? readKind(tokens).map(({ term }) => stem(term)) : []),
  };
}

interface Words {
  readonly tokens: readonly Token[];
  readonly archive: Archive;
  readonly isAside: (token: number) => boolean;
  readonly names: readonly Clause[];
  /** Where it says when by the day of asking alone. */
  readonly times: readonly Span[];
  readonly text: string;
  readonly language: string;
}

function collectTerms({ tokens, archive, isAside, names, times, text, language }: Words): QuestionTerm[] {
  const isAboutReports = tokens.some(({ term }, i) => isAside(i) || REPORT_NOUNS.has(term));
  const isPast = tokens.some(({ term }) => term === 'did');
  const otherSpellings = (i: number): string[] => {
    const run = names.find(({ first }) => first === i);
    const last = tokens[run?.last ?? i];
    if (last === undefined || (isCased(language) && !run)) return [];
    const name = text.slice(tokens[i]?.start, last.end);
    return writtenBeside(archive, name, language);
  };
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
    const emphasis = isFrame || isRelative || isFrameWord(language, word) ? FRAME_EMPHASIS : 1;
    const past = isPast && i > 0 ? pastOf(archive, word) : undefined;
    const others = [
      ...(isName || !isCased(language)
        ? namesakes(archive, text.slice(token.start, token.end), language)
        : []),
      ...(isName ? spellings(archive, text.slice(token.start, token.end)) : []),
      ...(isEnglish(language) ? [] : likeStems(archive, stemmed)),
      ...(isFrame ? [] : otherSpellings(i)),
    ].filter((other) => other !== stemmed);
    const respelled =
      archive.frequency(stemmed) === 0 && past === undefined && others.length === 0
        ? archive.respell(stemmed)
        : undefined;
    const known = past ?? respelled ?? stemmed;
    const weight = emphasis * telling(archive, [known, ...others]);
    terms.set(stemmed, {
      stem: known,
      word,
      others,
      respelled: respelled !== undefined,
      emphasis,
      weight,
      isName,
    });
  }
  return [...terms.values()];
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

function findQuoted(text: string): string[] {
  const quoted = text.matchAll(/["“]([^"”]{3,})["”]|(?<![\p{L}\p{N}])['‘]([^'’]{3,})['’](?![\p{L}\p{N}])/gu);
  return [...quoted].map((match) => fold(match[1] ?? match[2] ?? '').trim());
}
