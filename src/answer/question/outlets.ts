import type { Archive } from '../../archive/archive.ts';
import { censusOf } from '../../archive/census.ts';
import { outletWords } from '../../archive/scope.ts';
import type { Token } from '../../text/tokens.ts';
import { REPORT_NOUNS, REPORT_VERBS, WELL_KNOWN_OUTLETS } from './words.ts';

/** An outlet that a question names as its source. */
export interface NamedOutlet {
  /** Positions in the question's tokens, `[first, last]`. */
  readonly first: number;
  readonly last: number;
  /** The corpus's outlets that it can mean; empty where the corpus has none of that name. */
  readonly outlets: readonly string[];
}

interface OutletName {
  readonly words: readonly string[];
  readonly outlets: ReadonlySet<string>;
}

/** The outlets of an archive by every name that people use for them, longest first. */
export type OutletNames = readonly OutletName[];

/** Reads an archive's outlets: their full names, and what stands before a dash, a bar or a colon ("BBC News - Science"). */
export function outletNamesOf(archive: Archive): OutletNames {
  const names = new Map<string, Set<string>>();
  for (const { name: outlet } of censusOf(archive).outlets) {
    for (const name of [
      outlet,
      outlet.split(/\s+[-–—|]\s+|:\s/)[0] ?? outlet,
      outlet.replace(/\.(?:com|org|net)\b.*/i, ''),
    ]) {
      const words = outletWords(name).join(' ');
      if (words) names.set(words, (names.get(words) ?? new Set()).add(outlet));
    }
  }
  return [...names]
    .map(([words, outlets]) => ({ words: words.split(' '), outlets }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** The outlets that a question names, the corpus's own and foreign ones, in the order of the question. */
export function findOutlets(question: string, tokens: readonly Token[], names: OutletNames): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  const taken = new Uint8Array(tokens.length);
  const claim = (first: number, last: number, outlets: readonly string[]) => {
    found.push({ first, last, outlets });
    taken.fill(1, first, last + 1);
  };
  const foreign = WELL_KNOWN_OUTLETS.map((name) => ({ words: name.split(' '), outlets: new Set<string>() }));
  for (const { words, outlets } of [...names, ...foreign.sort((a, b) => b.words.length - a.words.length)]) {
    for (let first = 0; first + words.length <= tokens.length; first++) {
      const last = first + words.length - 1;
      const matches = words.every((word, i) => tokens[first + i]?.term === word && !taken[first + i]);
      if (
        matches &&
        (isCapital(question, tokens[first]) || words.length > 1) &&
        isSource(tokens, question, first, last)
      ) {
        claim(first, last, [...outlets]);
      }
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a name stands where a source stands: by the reports that it is said to have, or after "according to", "by", "from". */
function isSource(tokens: readonly Token[], question: string, first: number, last: number): boolean {
  const before = tokens[first - 1]?.term === 'the' ? first - 2 : first - 1;
  const previous = tokens[before]?.term ?? '';
  const next = tokens[last + 1]?.term ?? '';
  if (REPORT_NOUNS.has(next) || REPORT_VERBS.has(next)) return true;
  if (
    [
      'by',
      'from',
      'in',
      'according',
      'to',
      'on',
      'of',
      'does',
      'did',
      'do',
      'an',
      'a',
      'and',
      'both',
      'between',
      'via',
    ].includes(previous)
  )
    return true;
  if (before !== first - 1) return true;
  return (
    /['"“‘]/.test(question[(tokens[first]?.start ?? 1) - 1] ?? '') ||
    tokens.some(({ term }) => REPORT_NOUNS.has(term))
  );
}

function isCapital(question: string, token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}]/u.test(question.slice(token.start, token.end));
}
