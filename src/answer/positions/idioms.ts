import type { Span } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import type { ClaimParts } from './claim.ts';
import type { RootedWord } from './proposition.ts';
import { rootOf } from './roots.ts';

const LAW = String.raw`(?:laws?|legislation|regulations?|statutes?|directives?)\b`;
const SHORT = `[^.,;:“”"]{0,40}?`;

/**
 * Turns of several words, and words that only a prefix parts from another, with the word that they stand for. Written from general
 * knowledge of news English.
 */
const IDIOMS: readonly Idiom[] = [
  idiom(
    `(?:br[eo]ak(?:s|ing|en)?|broke|violat\\w+|breach\\w*|flout\\w*|contraven\\w+|infring\\w+|in breach of|against|r[ua]n(?:s|ning)? afoul of) (?:${SHORT} )?${LAW}`,
    'illegal',
  ),
  idiom(
    `(?:compl(?:y|ies|ied|iant|ying)|in line|in accordance|consistent|within|conform\\w*|abid\\w+) (?:${SHORT} )?${LAW}`,
    'legal',
  ),
  idiom(`fair use`, 'legal'),
  idiom(`defraud\\w*|swindl\\w*`, 'fraud'),
  idiom(`(?:go|goes|going|went|gone|driv(?:e|es|en|ing)|drove|push(?:es|ed|ing)?) up|higher`, 'raise'),
  idiom(`step(?:s|ped|ping)? down`, 'resign'),
  idiom(`(?:let|lets|letting) go`, 'fire'),
];

export interface Idiom {
  readonly source: string;
  readonly pattern: RegExp;
  readonly root: string;
}

function idiom(turn: string, word: string): Idiom {
  const source = `\\b(?:${turn})`;
  return { source, pattern: new RegExp(source, 'giu'), root: rootOf(stem(word)) };
}

/** The turns that stand for one of the words of what is claimed, or for its opposite; none of most claims. */
export function idiomsOf({ predicate, rest }: ClaimParts): readonly Idiom[] {
  const keys = [...predicate, ...rest];
  return IDIOMS.filter(({ root }) =>
    keys.some(({ roots, opposites, akin }) => roots.has(root) || opposites.has(root) || akin.has(root)),
  );
}

/** The turns in a part of a text, each with the root of the word that it stands for. */
export function idiomsIn(text: string, { start, end }: Span, idioms: readonly Idiom[]): RootedWord[] {
  const part = text.slice(start, end);
  return idioms.flatMap(({ pattern, root }) =>
    [...part.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      root,
      telling: true,
    })),
  );
}
