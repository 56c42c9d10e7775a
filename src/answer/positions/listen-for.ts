import type { Quote } from '../../model.ts';
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
  const words = wordsOf(claim, idioms);
  // A matter that is no sentence may be named around the words that are said.
  const isMatter = claim.subject.length === 0;
  const mentions = (content: string): boolean => isMatter || words.test(fold(content));
  return { idioms, mentions, isWorth: isMatter ? isSpoken : worthOf(mentions) };
}

function isSpoken({ stance }: Quote): boolean {
  return stance !== 'asks' && stance !== 'hypothetical';
}

/** The words of what is claimed, with those that may stand for them, in any of their forms. */
function wordsOf({ predicate }: ClaimParts, idioms: readonly Idiom[]): RegExp {
  const roots = predicate.flatMap(({ roots, opposites, akin }) =>
    [...roots, ...opposites, ...akin].flatMap((root) => [root, ...irregularForms(root)]),
  );
  const stems = roots.map((root) => root.replace(/[eiy]$/, '').replace(/[^\p{L}\p{N}]/gu, '.'));
  return new RegExp([...idioms.map(({ source }) => source), ...stems].join('|') || '^$', 'iu');
}

function worthOf(mentions: Listening['mentions']): Listening['isWorth'] {
  return ({ stance }, content, frame) =>
    stance === 'denies' ||
    stance === 'declines' ||
    (stance === 'affirms' &&
      (mayAct(frame, content) ||
        mentions(content) ||
        UNTRUE.test(content) ||
        TRUE.test(content) ||
        NO_WRONG.test(content)));
}
