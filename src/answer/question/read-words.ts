import type { Archive } from '../../archive/archive.ts';
import { stem } from '../../text/stems.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { relativeTimes } from './asked-time.ts';
import type { Clause } from './clauses.ts';
import { findQuestionDates, type NamedDate } from './dates.ts';
import { questionLanguage } from './language.ts';
import { findNames } from './names.ts';
import { findOutlets, type NamedOutlet, type OutletNames } from './outlets.ts';
import { collectTerms, type QuestionTerm } from './question-terms.ts';

/** The words of a question, with those that name its outlets and dates set aside. */
export interface Words {
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly outlets: readonly NamedOutlet[];
  readonly dates: readonly NamedDate[];
  /** Runs of capitalised words. */
  readonly runs: readonly Clause[];
  readonly terms: readonly QuestionTerm[];
  readonly positions: ReadonlyMap<string, number>;
  /** Whether a token belongs to an outlet or a date. */
  readonly isAside: (token: number) => boolean;
}

/** Reads a question's words against the archive that it is put to. */
export function readWords(text: string, archive: Archive, outletNames: OutletNames): Words {
  const language = questionLanguage(archive, text);
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
  const positions = positionsOf(terms, (word) => stem(word, language));
  return { language, tokens, outlets, dates, runs, terms, positions, isAside };
}

/** The terms in a clause, as indices, each as often as it stands there. */
export function termsIn({ first, last }: Clause, { tokens, positions, isAside, language }: Words): number[] {
  return tokens
    .slice(first, last + 1)
    .flatMap(({ term }, i) => (isAside(first + i) ? [] : (positions.get(stem(term, language)) ?? [])));
}

/** The index of each stem that stands for a term; a term's own stem counts where it is another's other spelling as well. */
function positionsOf(
  terms: readonly QuestionTerm[],
  stemOf: (word: string) => string,
): ReadonlyMap<string, number> {
  return new Map(
    terms.flatMap((term, index): [string, number][] => [
      ...term.others.map((other): [string, number] => [other, index]),
      [stemOf(term.word), index],
      [term.stem, index],
    ]),
  );
}
