import type { Span } from '../../model.ts';
import { nounSense } from '../../text/word-senses.ts';
import type { TaggedToken } from '../tagged-text.ts';
import type { NameMention } from './name-mentions.ts';
import { isGivenNameToken } from './offices.ts';
import { isRoleNoun, isSiblings, isTitle } from './titles.ts';

/** How many words of a role are read at most on either side of a name. */
const MAX_ROLE_WORDS = 14;

/** The words at a name that say what its bearer is: title or noun phrase before it, or apposition behind it; one behind an age last. */
export function roleAt(tokens: readonly TaggedToken[], mention: NameMention): Span | null {
  const { last } = mention;
  const isAge = tokens[last]?.text === ',' && /^\d{1,3}$/.test(tokens[last + 1]?.text ?? '');
  return (
    roleAfter(tokens, mention) ??
    roleBefore(tokens, mention) ??
    (isAge ? roleAfter(tokens, { ...mention, last: last + 2 }) : null)
  );
}

/** Whether the noun that a phrase is about names a person: "head coach", "spokesman for the mayor", but not "recent weeks". */
function isPersonal(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  let end = first;
  while (
    end < last &&
    (end === first || !/^(?:of|for|at|in|with|who|from|on|to|,|that)$/.test(tokens[end]?.lower ?? ''))
  )
    end++;
  const head = tokens[end - 1];
  return (
    head !== undefined &&
    (isOffice(head) || isTitle(head.lower) || isRoleNoun(head.lower) || nounSense(head.lower) === 'person')
  );
}

/** Words of time that stand before a role without belonging to it: "last week head coach Weil said". */
const TIME = /^(?:week|month|year|day|night|morning|evening|today|yesterday|tomorrow|\w+day)$/;

/** "Kremlin spokesman Peskov", "President Brandt", "the agency's director, Ilse Brandt". */
function roleBefore(tokens: readonly TaggedToken[], mention: NameMention): Span | null {
  const sentence = tokens[mention.first]?.sentence;
  const apposed =
    tokens[mention.titleFirst - 1]?.text === ',' &&
    (isOffice(tokens[mention.titleFirst - 2]) || isApposedPhrase(tokens, mention));
  const last = apposed ? mention.titleFirst - 1 : mention.first;
  let first = apposed ? last : mention.titleFirst;
  while (first > mention.titleFirst - MAX_ROLE_WORDS && isRoleWord(tokens, first - 1, sentence)) first--;
  first = afterOtherName(tokens, first, last);
  if (!apposed) first = afterArticle(tokens, afterThing(tokens, first, last), last);
  while (
    first < last &&
    (/^(?:the|a|an|'s|and|for|of|both|,)$/.test(tokens[first]?.lower ?? '') ||
      TIME.test(tokens[first]?.lower ?? ''))
  )
    first++;
  const end = withoutHonorific(tokens, first, last);
  if (first >= end || isSiblings(tokens[end - 1]?.lower ?? '')) return null;
  const ofField =
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end - 1]?.pos ?? '') &&
    !tokens.slice(first, end).some(isGivenNameToken) &&
    isPersonal(tokens, first, end);
  // "The reliability of The Ringer, Ilse Brandt said" is no apposition.
  const isProper = apposed && tokens[end - 1]?.pos === 'PROPN';
  return ofField || (!isProper && isPersonal(tokens, end - 1, end)) ? span(tokens, first, end) : null;
}

/**
 * "The director of the museum, Ilse Brandt, said", "said its chief executive, Ilse Brandt.", "on leaving, the director, Ilse Brandt, said": a phrase for a
 * person that opens the sentence or its main clause, or follows a verb of saying, and a name between commas.
 */
function isApposedPhrase(tokens: readonly TaggedToken[], { titleFirst, first, last }: NameMention): boolean {
  if (!/^[,.–—]$/.test(tokens[last]?.text ?? '')) return false;
  const sentence = tokens[first]?.sentence;
  const end = titleFirst - 1;
  let start = end;
  while (start > end - MAX_ROLE_WORDS && isRoleWord(tokens, start - 1, sentence)) start--;
  if (!/^(?:the|an?|its|his|her|their)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const lead = tokens[start - 2];
  // "After a row with the captain of the team, Otto Weil, who …": anywhere else the phrase may belong to a clause before the name.
  const isMain =
    lead?.text === ',' && tokens[last]?.text === ',' && /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '');
  const opens = isMain || lead?.sentence !== sentence || /^(?:said|says|added)$/.test(lead?.lower ?? '');
  return opens && start < end && isPersonal(tokens, start, end);
}

/**
 * "A move Oster Lines owner Ilse Brandt welcomed" is about a move: between an indefinite article and a name stands no role alone, but
 * another clause may begin with a body's name.
 */
function afterArticle(tokens: readonly TaggedToken[], first: number, last: number): number {
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '')) return first;
  const proper = tokens.slice(first + 1, last - 1).findIndex(({ text }) => /^\p{Lu}/u.test(text));
  return proper < 0 ? first : first + 1 + proper;
}

/** "Mr" and "Mrs" tell how somebody is addressed, not what they are, and "Dr" behind an office no more; behind "and" it is another person's. */
function withoutHonorific(tokens: readonly TaggedToken[], first: number, last: number): number {
  const ends = (at: number, words: RegExp) => words.test(tokens[at - 1]?.lower ?? '');
  let end = last;
  while (end > first && ends(end, /^(?:mr|mrs|ms|miss|mx|\.)\.?$/)) end--;
  const office = ends(end, /^(?:dr|sir|dame)\.?$/) && end - 1 > first ? end - 1 : end;
  return ends(office, /^and$/) ? first : office;
}

/** Where a role begins that hangs on a thing: "Mayor" in "desk of Mayor", "Oster mayor" in "remarks of Oster mayor", but not in "University of Oster mayor". */
function afterThing(tokens: readonly TaggedToken[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) {
    const thing = tokens[at - 1];
    if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '') || thing === undefined || isPerson(thing)) continue;
    const sense = nounSense(thing.lower);
    const isThing = thing.text === thing.lower && sense !== 'group' && isPerson(tokens[last - 1]);
    if (isThing || (isPerson(tokens[at + 1]) && sense === null)) return at + 1;
  }
  return first;
}

/** Where a role begins that somebody else's name stands before: "minister Sven Aalto of Norrland and minister". No role holds a second name. */
function afterOtherName(tokens: readonly TaggedToken[], first: number, last: number): number {
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && !isPerson(tokens[at]);
  for (let at = last - 1; at > first; at--) {
    if (tokens[at]?.lower !== 'and') continue;
    for (let name = first; name < at - 1; name++)
      if (isName(name) && isName(name + 1) && (isGivenNameToken(tokens[name]) || isPerson(tokens[name - 1])))
        return at + 1;
  }
  return first;
}

function isRoleWord(tokens: readonly TaggedToken[], at: number, sentence: number | undefined): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== sentence) return false;
  // The tagger parts "growers’" from its apostrophe.
  if (/^['’]$/.test(token.text))
    return /s$/.test(tokens[at - 1]?.lower ?? '') && isRoleWord(tokens, at - 1, sentence);
  if (token.lower === 'the') return /^(?:of|for|to)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) ||
    (token.lower === 'then' && tokens[at + 1]?.text === '-') ||
    /^(?:'s|of|for|-|and|operating|managing|acting|commanding|founding|executive)$/.test(token.lower)
  );
}

/** "Ilse Brandt, a harbour official in Kiel, said": up to a comma, dash or verb. */
function roleAfter(tokens: readonly TaggedToken[], mention: NameMention): Span | null {
  let at = mention.last;
  if (tokens[at]?.text === '(') {
    while (at < mention.last + MAX_ROLE_WORDS && tokens[at] && tokens[at]?.text !== ')') at++;
    at++;
  }
  const sentence = tokens[mention.first]?.sentence;
  if (!/^[,–—]$/.test(tokens[at]?.text ?? '')) return null;
  const first = at + 1;
  if (!beginsApposition(tokens, first, sentence)) return null;
  let last = first;
  let nouns = 0;
  while (last < first + MAX_ROLE_WORDS) {
    const token = tokens[last];
    if (!token || token.sentence !== sentence || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) break;
    if (/^(?:who|which|that|and|whose|where)$/.test(token.lower)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') nouns++;
    last++;
  }
  if (nouns === 0 || !/^[,.–—]$/.test(tokens[last]?.text ?? '')) return null;
  return isPersonal(tokens, first, last) ? span(tokens, first, last) : null;
}

function beginsApposition(tokens: readonly TaggedToken[], at: number, sentence: number | undefined): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== sentence) return false;
  if (/^(?:a|an|another|the|his|her|its|their|one)$/.test(token.lower)) return true;
  for (let i = at; i < at + 6; i++) {
    const word = tokens[i];
    if (!word || word.sentence !== sentence) return false;
    if (word.pos === 'NOUN' || isOffice(word) || isTitle(word.lower)) return true;
    if (!/^(?:ADJ|PROPN|NUM)$/.test(word.pos) && !/^(?:'s|-)$/.test(word.lower)) return false;
  }
  return false;
}

/** Words for who holds an office or does a trade; nouns mostly end like "officer", "director" or "spokesman". */
const OFFICE =
  /^(?:president|minister|secretary|chair|chief|head|general|judge|professor|premier|official|candidate|lawyer|attorney|analyst|scientist|activist|expert|founder|nominee|aide|pilot|doctor|nurse|teacher|king|queen|prince|princess|coach|captain|chef|clerk|sheriff|priest|cardinal|admiral|colonel|marshal|envoy|delegate|diplomat|architect|athlete|guard|mate|vet)$/;
const OFFICE_ENDING = /(?<!^.|b)(?:er|or|man|woman|person|ist|ant|ian)$/;

function isOffice(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  if (OFFICE.test(token.lower)) return true;
  if (!OFFICE_ENDING.test(token.lower)) return false;
  const sense = nounSense(token.lower);
  // "Meteorologist", but not "Whisper"; "founder", but not "newsletter".
  return sense === 'person' || (token.pos === 'NOUN' && sense === null);
}

function isPerson(token: TaggedToken | undefined): boolean {
  return isOffice(token) || isTitle(token?.lower ?? '');
}

function span(tokens: readonly TaggedToken[], first: number, last: number): Span | null {
  const [from, to] = [tokens[first], tokens[last - 1]];
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}
