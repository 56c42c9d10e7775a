import { fold } from '../../text/fold.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import type { ClaimParts } from './claim.ts';
import type { Listening } from './heard.ts';
import { type Idiom, idiomsOf } from './idioms.ts';
import { mayAct } from './side-by-act.ts';
import { NO_WRONG, TRUE, UNTRUE } from './words-of-denial.ts';

/**
 * A quick look whether a statement may take a side of a claim: it has one of the words of what is claimed, or denies, declines,
 * or calls something untrue. What it says no to is not worth reading word by word. With it the turns that the claim's words stand for.
 */
export function listenFor(claim: ClaimParts): Listening {
  const idioms = idiomsOf(claim);
  return { idioms, isWorth: worthOf(claim, idioms) };
}

function worthOf({ subject, predicate }: ClaimParts, idioms: readonly Idiom[]): Listening['isWorth'] {
  // A matter that is no sentence may be named around the words that are said.
  if (subject.length === 0) return ({ stance }) => stance !== 'asks' && stance !== 'hypothetical';
  const roots = predicate.flatMap(({ roots, opposites, akin }) =>
    [...roots, ...opposites, ...akin].flatMap((root) => [root, ...irregularForms(root)]),
  );
  const words = new RegExp(
    [
      ...idioms.map(({ source }) => source),
      ...roots.map((root) => root.replace(/[eiy]$/, '').replace(/[^\p{L}\p{N}]/gu, '.')),
    ].join('|') || '^$',
    'iu',
  );
  return ({ stance }, content, frame) =>
    stance === 'denies' ||
    stance === 'declines' ||
    (stance === 'affirms' &&
      (mayAct(frame, content) ||
        words.test(fold(content)) ||
        UNTRUE.test(content) ||
        TRUE.test(content) ||
        NO_WRONG.test(content)));
}
