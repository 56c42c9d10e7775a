import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { isEnglish } from '../../text/languages.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type AskedTime, readAskedTime } from './asked-time.ts';
import { readWantedIn } from './asking-words.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { NamedDate } from './dates.ts';
import { isInHaste } from './haste.ts';
import { readKind, readWanted, type Wanted } from './kind.ts';
import type { NamedOutlet, OutletNames } from './outlets.ts';
import { nearbyWords, neighbours } from './pairs.ts';
import type { QuestionTerm } from './question-terms.ts';
import { readWords, termsIn } from './read-words.ts';
import { FRAME_WORDS } from './words.ts';

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
  /** Whether it is typed in haste, is more than one or two words that name a topic, and put to more than a few articles. */
  readonly inHaste: boolean;
}

/** A topic of fewer words is no question: they are found or not. */
export const MIN_TOPIC_WORDS = 3;
export const MIN_WORDS = 2;
/** What stages for questions in haste were fitted on has four whole articles at least; in fewer paragraphs words seldom meet by chance, so that any question's stages serve. */
const MIN_PARAGRAPHS = 150;

/** Understands a question against the archive that it is put to. */
export function readQuestion(
  text: string,
  archive: Archive,
  outletNames: OutletNames,
  asked?: string,
): Question {
  const words = readWords(text, archive, outletNames);
  const { language, tokens, outlets, dates, runs, terms, positions, isAside } = words;
  const group = (indices: Iterable<number>): TermGroup => {
    const members = [...new Set(indices)];
    return { terms: members, weight: members.reduce((sum, index) => sum + (terms[index]?.weight ?? 0), 0) };
  };
  const within = (clause: Clause) => group(termsIn(clause, words));
  const counts = (i: number) => {
    const term = tokens[i]?.term ?? '';
    return !isAside(i) && !isStopWord(term, language) && !FRAME_WORDS.has(term);
  };
  const isFull = ({ weight }: TermGroup) => weight > 0;
  const parts = splitClauses(text, tokens, counts).filter((part) => isFull(within(part)));
  const pairs = neighbours(tokens, isAside, language);
  const skips = nearbyWords(tokens, isAside, { positions, terms, language });
  const wanted = isEnglish(language) ? readWanted(tokens, text) : readWantedIn(language, text);
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
    sources: parts.map((part, i) => sourceOf(part, parts[i + 1], { tokens, counts, outlets, dates })),
    names: runs.map(within).filter(isFull),
    named: group(runs.flatMap((run) => within(run).terms)),
    pairEnds: new Set([...pairs].map((pair) => pair.slice(pair.indexOf(' ') + 1))),
    skipWeight: [...skips.values()].reduce((sum, weight) => sum + weight, 0),
    quoted: findQuoted(text),
    time: readAskedTime(text, asked),
    wanted,
    kindStems: new Set(isEnglish(language) ? readKind(tokens).map(({ term }) => stem(term)) : []),
    inHaste:
      isEnglish(language) &&
      isInHaste(text) &&
      archive.paragraphs >= MIN_PARAGRAPHS &&
      terms.length >= (wanted === 'topic' ? MIN_TOPIC_WORDS : MIN_WORDS),
  };
}

/** What a question names of outlets and dates, and which of its tokens count as words of a clause. */
interface Named {
  readonly tokens: readonly Token[];
  readonly counts: (token: number) => boolean;
  readonly outlets: readonly NamedOutlet[];
  readonly dates: readonly NamedDate[];
}

/** The outlets and dates in a clause, or between its end and the first word of the next one. */
function sourceOf(
  part: Clause,
  next: Clause | undefined,
  { tokens, counts, outlets, dates }: Named,
): ClauseSource {
  const start = next?.first ?? tokens.length;
  const opening = tokens.findIndex((_, i) => i >= start && counts(i));
  const last =
    next === undefined ? part.last : Math.max(part.last, (opening < 0 ? tokens.length : opening) - 1);
  const isIn = (from: number) => part.first <= from && from <= last;
  return {
    outlets: new Set(outlets.filter(({ first }) => isIn(first)).flatMap((one) => one.outlets)),
    dates: dates.filter((date) => isIn(tokens.findIndex((token) => token.end > date.start))),
  };
}

function findQuoted(text: string): string[] {
  const quoted = text.matchAll(/["“]([^"”]{3,})["”]|(?<![\p{L}\p{N}])['‘]([^'’]{3,})['’](?![\p{L}\p{N}])/gu);
  return [...quoted].map((match) => fold(match[1] ?? match[2] ?? '').trim());
}
