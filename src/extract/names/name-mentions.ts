import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import type { TaggedText, TaggedToken } from '../tagged-text.ts';
import { beforeOffice, isGivenNameToken, isRare } from './offices.ts';
import { isOrganisationWord, isRoleNoun, isTitle } from './titles.ts';
import { isBeforeName } from './titles-off-names.ts';

/** A run of capitalised words, its titles taken off: the tokens `[first, last)`. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** First token of the titles before the name; equals `first` where there are none. */
  readonly titleFirst: number;
  /** The words of the name as printed, without titles. */
  readonly words: readonly string[];
  /** Two or more words and none that marks a body or a place. */
  readonly isFullPersonName: boolean;
}

/** Lower-case words inside names, from general knowledge of European and Arabic names. */
const PARTICLES = new Set(
  'van von der den de del della di da dos du la le al el bin ibn ben abu ter ten y e st'.split(' '),
);
/** Words that are capitalised at the start of a sentence or in a calendar, but begin no name. */
const NOT_A_NAME = new Set(
  `the a an in on at of and but or if it he she they we i this that these those his her their its our my your as so
  when while where what who why how after before since for from with without by to not no yes there here now then
  today yesterday tomorrow ${WEEKDAYS.join(' ').toLowerCase()} ${MONTHS.join(' ').toLowerCase()} instead however meanwhile also still yet even once
  according despite during both some many most all each every another other one two three four five six seven eight
  nine ten asked let let's well oh okay thanks thank because although though until unless just only perhaps maybe
  neither either nor several few none were was are is am has have had do does did can could will would should may might must let's quote source details background editor's more much such any his mine earlier later`.split(
    /\s+/,
  ),
);

/** What stands before a name at the start of a sentence or a line, and is no given name: "Under Sanova's rules", "Loading Weil said". */
const OPENS_A_PHRASE =
  /^(?:under|beyond|per|above|below|behind|against|among|amid|across|towards?|through|throughout|via|within|upon|unlike|like|besides|outside|inside|near|loading|credit|photo|image|updated?)$/;
/** What ends adjectives that are capitalised only since they begin a sentence. */
const ADJECTIVAL = /(?:ory|tial|mal|tional|ive|ous|able|ible|ful|less)$/;

/** The names of a text, in reading order. Those in parentheses ("R-Ohio") are left out. */
export function findNameMentions({ text, tokens }: TaggedText): NameMention[] {
  const found: NameMention[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token?.sentence !== tokens[at - 1]?.sentence) depth = 0;
    if (token?.text === '(') depth++;
    if (token?.text === ')') depth = Math.max(0, depth - 1);
    const last = depth > 0 ? at : endOfRun(tokens, at);
    const mention = last > at ? toMention(text, tokens, at, last) : null;
    if (mention) {
      // Words of an office ("Women" in "Minister for Women and Equalities Nicola Bern") are no names of their own.
      while ((found.at(-1)?.last ?? 0) > mention.titleFirst) found.pop();
      found.push(mention);
    }
    at = Math.max(last, at + 1);
  }
  return found;
}

function endOfRun(tokens: readonly TaggedToken[], first: number): number {
  const start = tokens[first];
  if (!start) return first;
  const isInRole = isGivenBehindRole(tokens, first);
  const isGiven =
    isInRole ||
    (!BEFORE_MONTH.test(tokens[first - 1]?.lower ?? '') && isGivenMonth(start, tokens[first + 1]));
  if (!isGiven && !canBegin(start, tokens[first + 1], isSentenceStart(tokens, first))) return first;
  let last = isInRole ? first + 2 : first + 1;
  while (last < tokens.length) {
    const token = tokens[last];
    if (!token || token.sentence !== start.sentence) break;
    if (isCapitalised(token) && !NOT_A_NAME.has(token.lower)) last++;
    else if (token.text === '.' && isInitial(tokens[last - 1])) last++;
    else if (joins(tokens, last)) last++;
    else if (isHyphen(tokens, last) && !joinsPeople(tokens, first, last)) last += 2;
    else break;
  }
  return last;
}

function canBegin(token: TaggedToken, next: TaggedToken | undefined, sentenceStart: boolean): boolean {
  if (!isCapitalised(token) || NOT_A_NAME.has(token.lower)) return false;
  // "Initial reports", "Mandatory cameras".
  if (
    sentenceStart &&
    ADJECTIVAL.test(token.lower) &&
    /^(?:NOUN|ADP)$/.test(next?.pos ?? '') &&
    next?.text === next?.lower
  )
    return false;
  if (!sentenceStart || token.pos === 'PROPN' || isGivenNameToken(token)) return true;
  return (
    next !== undefined &&
    isCapitalised(next) &&
    (token.pos !== 'VERB' || (isRare(token) && !/(?:ing|ed)$/.test(token.lower)))
  );
}

const GIVEN_MONTH = 'April|May|June|August';
const GIVEN_MONTHS = new RegExp(`^(?:${GIVEN_MONTH})$`);
const GIVEN_USUAL_WORDS = new RegExp(`^(?:${GIVEN_MONTH}|Will)$`);

/** "April Moss", "June Osei": a month that is a given name, with a family name behind it that is no usual word. */
function isGivenMonth(token: TaggedToken, next: TaggedToken | undefined): boolean {
  return (
    GIVEN_MONTHS.test(token.text) &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    next.sentence === token.sentence &&
    !NOT_A_NAME.has(next.lower) &&
    isRare(next)
  );
}

/** "Its director, May Long", "drummer Will Young": a given name that is a usual word, right behind what somebody is. */
function isGivenBehindRole(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const role = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  return (
    GIVEN_USUAL_WORDS.test(token?.text ?? '') &&
    (isRoleNoun(role?.lower ?? '') || isTitle(role?.lower ?? '')) &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
    next?.sentence === token?.sentence &&
    !isHeadline(tokens, at)
  );
}

/** So many words on either side tell a headline from running text. */
const HEADLINE_REACH = 12;

/** "Prime Minister Will Resign": whether all words of more than three letters around have capitals. */
function isHeadline(tokens: readonly TaggedToken[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const around = tokens.slice(Math.max(0, at - HEADLINE_REACH), at + HEADLINE_REACH);
  return !around.some((token) => token.sentence === sentence && /^\p{Ll}{4,}/u.test(token.text));
}

/** What stands before a month, and hardly ever before a name that is a subject. */
const BEFORE_MONTH =
  /^(?:in|of|since|until|till|by|during|through|to|from|last|next|this|early|late|mid|-|\d{1,2}(?:st|nd|rd|th)?)$/;

function isSentenceStart(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]?.sentence || /^[“"‘'«„:]$/.test(before.text);
}

/** A particle ("van", "de", "al") that has a capitalised word after it, or an ampersand or "of" inside a body's name. */
function joins(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const second = PARTICLES.has(token?.lower ?? '') && PARTICLES.has(tokens[at + 1]?.lower ?? '');
  const next = tokens[second ? at + 2 : at + 1];
  if (!token || !next || !before || !isCapitalised(next) || next.sentence !== token.sentence) return false;
  if (PARTICLES.has(token.lower) || token.text === '&') return !NOT_A_NAME.has(next.lower);
  return token.lower === 'of' && isOrganisationWord(before.lower);
}

/** The hyphen of "Yong-hyun" or "Indo-Pacific", which the tagger splits. */
function isHyphen(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !next || !token || !/^[-‐‑]$/.test(token.text)) return false;
  return before.end === token.start && token.end === next.start && /^\p{L}/u.test(next.text);
}

/** The hyphen between two people's full names: "the Ilse Brandt-Otto Weil plan". */
function joinsPeople(tokens: readonly TaggedToken[], first: number, at: number): boolean {
  const [before, given, family] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (at - first < 2 || !before || !given || !family) return false;
  const opening = tokens[first];
  const isFamily = !isGivenNameToken(before) || (opening !== undefined && isGivenNameToken(opening));
  return isFamily && isGivenNameToken(given) && isCapitalised(family);
}

function isInitial(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}

function isCapitalised(token: TaggedToken): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || /^(?:al|el|ad|ash|d|o|l)[-’']\p{Lu}/u.test(token.text);
  return /^\p{Lu}/u.test(token.text);
}

function toMention(
  text: string,
  tokens: readonly TaggedToken[],
  start: number,
  last: number,
): NameMention | null {
  const office = beforeOffice(tokens, start, last);
  const titleFirst = office?.first ?? start;
  const isBody = tokens
    .slice(office?.name ?? start, last)
    .some(({ lower }) => isOrganisationWord(lower) || lower === '&');
  let first = office?.name ?? start;
  while (first < last - 1 && isBeforeName(tokens, { at: first, last, isBody })) first++;
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to) return null;
  const words = text.slice(from.start, to.end).split(/\s+/);
  if (words.every((word) => isTitle(word.toLowerCase()))) return null;
  const named = tokens.slice(first, last);
  const body = named.some(
    ({ lower, text: word }) => isOrganisationWord(lower) || lower === '&' || isAcronym(word),
  );
  return {
    first,
    last,
    titleFirst,
    words,
    isFullPersonName:
      words.length >= 2 && words.length <= 6 && !body && !OPENS_A_PHRASE.test(words[0]?.toLowerCase() ?? ''),
  };
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}s?$/u.test(word) && !/^(?:III|VII|VIII)$/.test(word);
}
