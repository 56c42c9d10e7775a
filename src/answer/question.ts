import type { Archive } from '../archive/archive.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Clause, splitClauses } from './question-clauses.ts';
import { findQuestionDates, type NamedDate } from './question-dates.ts';
import { readWanted, type Wanted } from './question-kind.ts';
import { findOutlets, type NamedOutlet, type OutletNames } from './question-outlets.ts';
import { FRAME_WORDS } from './question-words.ts';

/** A word of a question that passages are sought by. */
export interface QuestionTerm {
  readonly stem: string;
  /** 1, or less for words that speak about reports. */
  readonly emphasis: number;
  /** How telling the word is: its emphasis times its inverse document frequency. */
  readonly weight: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** A question as it is understood. Lists of terms hold indices of `terms`. */
export interface Question {
  readonly text: string;
  /** Every stem once, in reading order. */
  readonly terms: readonly QuestionTerm[];
  readonly clauses: readonly (readonly number[])[];
  /** Runs of capitalised words, outlets left out. */
  readonly names: readonly (readonly number[])[];
  /** Stems of neighbouring words, stop words included, joined by a space. */
  readonly pairs: ReadonlySet<string>;
  /** Words in quotation marks, folded. */
  readonly quoted: readonly string[];
  readonly outlets: readonly NamedOutlet[];
  readonly dates: readonly NamedDate[];
  readonly wanted: Wanted;
}

const FRAME_EMPHASIS = 0.15;

/** Understands a question against the archive that it is put to. */
export function readQuestion(text: string, archive: Archive, outletNames: OutletNames): Question {
  const tokens = tokenize(text);
  const outlets = findOutlets(text, tokens, outletNames);
  const dates = findQuestionDates(text);
  const aside = new Uint8Array(tokens.length);
  for (const { first, last } of outlets) aside.fill(1, first, last + 1);
  for (const [i, token] of tokens.entries()) {
    if (dates.some(({ start, end }) => token.start < end && start < token.end)) aside[i] = 1;
  }
  const asides = (i: number) => aside[i] === 1;
  const counts = (i: number) => {
    const term = tokens[i]?.term ?? '';
    return !asides(i) && !isStopWord(term) && !FRAME_WORDS.has(term);
  };
  const runs = findNames(text, tokens, asides);
  const { terms, indexOf } = collectTerms(text, tokens, archive, asides, runs);
  const within = ({ first, last }: Clause) => [
    ...new Set(
      tokens.slice(first, last + 1).flatMap((token, i) => (asides(first + i) ? [] : (indexOf(token) ?? []))),
    ),
  ];
  return {
    ...{ text, terms, outlets, dates },
    clauses: splitClauses(text, tokens, counts)
      .map(within)
      .filter((clause) => clause.length > 0),
    names: runs.map(within).filter((name) => name.length > 0),
    pairs: pairsOf(tokens, asides),
    quoted: findQuoted(text),
    wanted: readWanted(tokens),
  };
}

function collectTerms(
  text: string,
  tokens: readonly Token[],
  archive: Archive,
  asides: (token: number) => boolean,
  names: readonly Clause[],
): { terms: QuestionTerm[]; indexOf: (token: Token) => number | undefined } {
  const terms: QuestionTerm[] = [];
  const positions = new Map<string, number>();
  for (const [i, token] of tokens.entries()) {
    if (asides(i) || isStopWord(token.term)) continue;
    const stemmed = stem(token.term);
    if (positions.has(stemmed)) continue;
    const isName = names.some(({ first, last }) => first <= i && i <= last);
    const emphasis = FRAME_WORDS.has(token.term) && !isName ? FRAME_EMPHASIS : 1;
    positions.set(stemmed, terms.length);
    terms.push({
      stem: stemmed,
      emphasis,
      weight: emphasis * telling(archive, stemmed),
      isName,
      isNumber: /^\p{N}/u.test(text.slice(token.start)),
    });
  }
  return { terms, indexOf: (token) => positions.get(stem(token.term)) };
}

function telling(archive: Archive, stemmed: string): number {
  const matching = archive.frequency(stemmed);
  return Math.log(1 + (archive.paragraphs - matching + 0.5) / (matching + 0.5));
}

function findNames(text: string, tokens: readonly Token[], asides: (token: number) => boolean): Clause[] {
  const names: Clause[] = [];
  const isCapital = (i: number) => {
    const token = tokens[i];
    if (token === undefined || asides(i) || !/^\p{Lu}/u.test(text.slice(token.start))) return false;
    return i > 0 || !(isStopWord(token.term) || FRAME_WORDS.has(token.term) || tokens.length < 2);
  };
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(first) || isStopWord(tokens[first]?.term ?? '')) continue;
    let last = first;
    while (isCapital(last + 1) && /^[\s-]+$/.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start)))
      last++;
    names.push({ first, last });
    first = last;
  }
  return names;
}

function pairsOf(tokens: readonly Token[], asides: (token: number) => boolean): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1]?.term ?? '', tokens[i]?.term ?? ''];
    if (asides(i - 1) || asides(i) || (isStopWord(left) && isStopWord(right))) continue;
    pairs.add(`${stem(left)} ${stem(right)}`);
  }
  return pairs;
}

function findQuoted(text: string): string[] {
  const quoted = [
    ...text.matchAll(/["“]([^"”]{3,})["”]|(?<![\p{L}\p{N}])['‘]([^'’]{3,})['’](?![\p{L}\p{N}])/gu),
  ];
  return quoted.map((match) => fold(match[1] ?? match[2] ?? '').trim());
}
