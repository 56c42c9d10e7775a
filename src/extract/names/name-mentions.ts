import type { Token } from '../tagged-text.ts';
import { isNationality, isOrganisationWord, isTitle } from './titles.ts';

/** A run of capitalised words, its titles taken off: the tokens `[first, last)`. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** First token of the titles before the name; equals `first` where there are none. */
  readonly titleFirst: number;
  /** The words of the name, as printed. */
  readonly words: readonly string[];
  /** Two or more words and none that marks a body or a place. */
  readonly isFullPersonName: boolean;
}

const PARTICLES = new Set(
  'van von der den de del della di da dos du la le al el bin ibn ben abu ter ten y e st'.split(' '),
);
const NOT_A_NAME = new Set(
  `the a an in on at of and but or if it he she they we i this that these those his her their its our my your as so
  when while where what who why how after before since for from with without by to not no yes there here now then
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december instead however meanwhile also still yet even once
  according despite during both some many most all each every another other one two three four five six seven eight
  nine ten asked let let's well oh okay thanks thank because although though until unless just only perhaps maybe
  quote source details background editor's`.split(/\s+/),
);

/** The names of a text, in reading order. */
export function findNameMentions(tokens: readonly Token[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const last = endOfRun(tokens, at);
    if (last === at) {
      at++;
      continue;
    }
    const mention = toMention(tokens, at, last);
    if (mention) found.push(mention);
    at = last;
  }
  return found;
}

function endOfRun(tokens: readonly Token[], first: number): number {
  const start = tokens[first];
  if (!start || !canBegin(start, tokens[first + 1], isSentenceStart(tokens, first))) return first;
  let last = first + 1;
  while (last < tokens.length) {
    const token = tokens[last];
    if (!token || token.sentence !== start.sentence) break;
    if (isCapitalised(token) && !NOT_A_NAME.has(token.lower)) last++;
    else if (token.text === '.' && isInitial(tokens[last - 1])) last++;
    else if (joins(tokens, last)) last++;
    else break;
  }
  return last;
}

function canBegin(token: Token, next: Token | undefined, sentenceStart: boolean): boolean {
  if (!isCapitalised(token) || NOT_A_NAME.has(token.lower)) return false;
  if (!sentenceStart || token.pos === 'PROPN') return true;
  return next !== undefined && isCapitalised(next) && token.pos !== 'VERB';
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]?.sentence || /^[“"‘'«„:]$/.test(before.text);
}

/** A particle ("van", "de", "al") that has a capitalised word after it, or an ampersand or "of" inside a body's name. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token || !next || !before || !isCapitalised(next) || next.sentence !== token.sentence) return false;
  if (PARTICLES.has(token.lower) || token.text === '&') return !NOT_A_NAME.has(next.lower);
  return token.lower === 'of' && isOrganisationWord(before.lower);
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || /^(?:al|el|ad|ash|d|o|l)[-’']\p{Lu}/u.test(token.text);
}

function toMention(tokens: readonly Token[], titleFirst: number, last: number): NameMention | null {
  let first = titleFirst;
  while (first < last - 1 && isTitleHere(tokens, first, last)) first++;
  const words = tokens.slice(first, last).map((token) => token.text);
  if (words.every((word) => isTitle(word.toLowerCase()))) return null;
  const lower = words.map((word) => word.toLowerCase());
  const body = lower.some(isOrganisationWord) || lower.includes('&') || words.some(isAcronym);
  return {
    first,
    last,
    titleFirst,
    words,
    isFullPersonName: words.length >= 2 && words.length <= 6 && !body,
  };
}

/** Titles, nationalities before titles ("Ukrainian President"), and a title's possessive body are stripped from the left. */
function isTitleHere(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (isTitle(lower) || lower === '.') return true;
  for (let i = at + 1; i < last - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    if (STRONG_TITLE.test(word)) return true;
  }
  return isNationality(lower) && isTitle(tokens[at + 1]?.lower ?? '');
}

const STRONG_TITLE =
  /^(?:president|minister|secretary|sen\.?|senator|rep\.?|gov\.?|governor|mayor|gen\.?|general|director|spokes\w+|chairman|chairwoman|adviser|advisor|ambassador|commissioner|chancellor|justice|judge|leader)$/;

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}s?$/u.test(word);
}
