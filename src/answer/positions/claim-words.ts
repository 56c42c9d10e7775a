import type { Span } from '../../model.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import type { ClaimParts, Key } from './claim.ts';
import type { Assertion } from './proposition.ts';

export function isOfClaim(word: string, { predicate, rest, subject }: ClaimParts): boolean {
  return isOfKeys(word, [...predicate, ...rest, ...subject]);
}

function isOfKeys(word: string, keys: readonly Key[]): boolean {
  const lower = word.toLowerCase();
  return keys.some(({ roots }) =>
    [...roots].some(
      (root) =>
        root.length > 2 &&
        [root, ...irregularForms(root)].some((form) => lower.startsWith(form.replace(/[eiy]$/, ''))),
    ),
  );
}

export function sharesKey(settled: string, claim: ClaimParts): boolean {
  return settled.split(/[^\p{L}’'-]+/u).some((word) => isOfClaim(word, claim));
}

/** A clause up to the first word of what is claimed. */
export function openingOfClause(clause: string, { predicate }: ClaimParts): string {
  const words = [...clause.matchAll(/[\p{L}’'-]+/gu)];
  const first = words.find(({ 0: word }) => isOfKeys(word, predicate));
  return first ? clause.slice(0, first.index) : clause;
}

/** A clause up to the last word of what is claimed: what is denied behind it is something else. */
export function upToLast(clause: string, { predicate, verb }: ClaimParts): string {
  const words = [...clause.matchAll(/[\p{L}’'-]+/gu)];
  const keys = verb && words.some(({ 0: word }) => isOfKeys(word, [verb])) ? [verb] : predicate;
  const last = words.findLast(({ 0: word }) => isOfKeys(word, keys));
  return last ? clause.slice(0, last.index + last[0].length) : clause;
}

/** What stands in a clause behind what is claimed, or behind its verb. */
export function behindClaim(
  { predicate, verb }: ClaimParts,
  { text, words }: Assertion,
  { start, end }: Span,
): string {
  const keys = verb ? [verb] : predicate;
  const last = words.findLast(
    (word) => word.start >= start && word.end <= end && keys.some(({ roots }) => roots.has(word.root)),
  );
  return last ? text.slice(last.end, end) : '';
}
