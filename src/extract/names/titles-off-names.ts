import type { TaggedToken } from '../tagged-text.ts';
import { isGivenNameToken, isRare } from './offices.ts';
import {
  isMemberTitle,
  isNationality,
  isOrganisationWord,
  isRoleAdjective,
  isRoleNoun,
  isSiblings,
  isStrongTitle,
  isTitle,
  isTitleAdjective,
  isTitleOfFullName,
} from './titles.ts';

/** Whether the token `at` of a run of capitalised words that ends before `last` is no part of the name: a title, a role or an epithet. `isBody`: a word of the run marks a body. */
export function isBeforeName(
  tokens: readonly TaggedToken[],
  { at, last, isBody }: { readonly at: number; readonly last: number; readonly isBody: boolean },
): boolean {
  return (
    isTitleHere(tokens, at, last, isBody) ||
    isEpithet(tokens, at, last) ||
    (!isBody && isOrigin(tokens, at, last))
  );
}

/**
 * Titles are stripped from the left, with what stands before them ("Ukrainian President"). A body's name keeps such
 * words ("National Intelligence Service") unless a strong title follows.
 */
function isTitleHere(tokens: readonly TaggedToken[], at: number, last: number, isBody: boolean): boolean {
  if (isBodysFirstWord(tokens, at, last)) return false;
  for (let i = at; i < last - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (isBeforeGivenName(tokens, i, last) || (isStrongTitle(lower) && !isBodysFirstWord(tokens, i, last)))
      return true;
    if (isMemberTitle(lower) && i < last - 2) return true;
  }
  const lower = tokens[at]?.lower ?? '';
  if (isBody) return false;
  if (isTitle(lower) || lower === '.' || isRoleHere(tokens, at, last)) return true;
  // "Chief Science Officer Ilse Brandt".
  if (tokens[at - 1]?.lower === 'chief' && tokens[at + 1]?.lower === 'officer' && at + 1 < last - 1)
    return true;
  return isNationality(lower) && isTitle(tokens[at + 1]?.lower ?? '');
}

/** "Police Chief Ada Moor", "Rovers GM Otto Weil": a title before a whole name is one, whatever body stands before it. */
function isBeforeGivenName(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return isTitleOfFullName(lower) && at < last - 2 && isGivenNameToken(tokens[at + 1]);
}

/** "Justice Department", "National Archives", "General Motors": the first word of a body's name, which needs it. */
function isBodysFirstWord(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || at + 1 >= last) return false;
  if (isStrongTitle(token.lower) && isOrganisationWord(next.lower)) return true;
  if (at + 2 < last) return false;
  return isTitleAdjective(token.lower) && !isRare(next) && !isGivenNameToken(next);
}

/** "Young Ilse Brandt": an adjective in front of a given name. */
function isEpithet(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // "Sad Taylor": nobody's own name begins so.
  if (at + 1 < last && /^(?:sad|happy|poor|dear)$/.test(token?.lower ?? '')) return true;
  if (!token || !next || at + 1 >= last || !isGivenNameToken(next) || isGivenNameToken(token)) return false;
  return (
    token.pos === 'ADJ' ||
    isSiblings(token.lower) ||
    /^(?:young|little|poor|old|dear|late|sad|happy|big|sweet|legendary)$/.test(token.lower)
  );
}

/** A role noun that leaves a full name behind it ("Meteorologist Ines Falk"), or what goes with one. */
function isRoleHere(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (isRoleNoun(lower)) return at < last - 2 && !/^\p{Lu}{2}/u.test(tokens[at]?.text ?? '');
  return isRoleAdjective(lower) && at < last - 3 && isRoleNoun(tokens[at + 1]?.lower ?? '');
}

/** "Norwegian Sondre Vik": where somebody is from, in front of a whole name. */
function isOrigin(tokens: readonly TaggedToken[], at: number, last: number): boolean {
  const [token, given, family] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !given || !family || at + 2 >= last || isGivenNameToken(token)) return false;
  return isNationality(token.lower) && (isGivenNameToken(given) || isRare(given)) && isRare(family);
}
