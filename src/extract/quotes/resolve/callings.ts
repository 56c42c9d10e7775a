import type { NamedPerson } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { Before } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Callings by which articles vary a name just given ("the singer"); who stays unnamed is called otherwise ("an official"). From general knowledge of the press. */
const CALLING =
  /^(?:star|singer|songwriter|rapper|musician|actor|actress|comedian|author|novelist|filmmaker|athlete|analyst|billionaire|mogul|entrepreneur|influencer|supermodel|presenter)$/;
/** Places in a team: nobody has two. */
const POSITION =
  /^(?:striker|midfielder|defender|winger|goalkeeper|centre-half|fly-half|scrum-half|quarterback|linebacker|pitcher|catcher|shortstop|batsman|bowler)$/;
/** So many mentions of people before it are looked at. */
const MAX_NAMED = 100;
/** "the young country singer" has no more words. */
const MAX_CALLING_WORDS = 4;

/**
 * "the singer": whoever spoke last, as inferred, where nobody else is named in between and they can be one; else the only person named so far who can.
 * Null where the source is no such calling, or they can't: the striker is not the coach who spoke before.
 */
export function resolveCalling(annotated: AnnotatedText, source: TokenRange, before: Before): Speaker | null {
  const words = annotated.tagged.tokens.slice(source.first, source.last);
  if (words.length > MAX_CALLING_WORDS || words[0]?.lower !== 'the') return null;
  const calling = words.at(-1)?.lower ?? '';
  if (!isCalling(calling) || words.some(({ lower }) => /^(?:of|and|other|former)$/.test(lower))) return null;
  const named = namedBefore(annotated, source.first);
  const last = named[0];
  if (last && last.name === before.at(-1) && canBe(last, calling))
    return called(last, 'spoke last, and is called by a calling');
  const [only, other] = new Set(named.filter((person) => canBe(person, calling)));
  if (only && !tellsCalling(only, calling)) return null;
  return only && !other ? called(only, 'the only one named before who can be called so') : null;
}

function called({ name }: NamedPerson, reason: string): Speaker {
  return {
    name,
    role: null,
    inferred: true,
    candidates: [{ name, score: 1, reasons: [reason] }],
    rule: 'calling',
  };
}

function isCalling(word: string): boolean {
  return CALLING.test(word) || POSITION.test(word);
}

/** The people whom the article itself names before a token, the last first, as often as it does. */
function namedBefore({ names, quoted, tagged }: AnnotatedText, at: number): NamedPerson[] {
  const people: NamedPerson[] = [];
  for (let i = names.indexBefore(at); i >= 0 && people.length < MAX_NAMED; i--) {
    const mention = names.mentions[i];
    const person = mention && (quoted[mention.first] ?? -1) < 0 ? names.personOf(mention) : null;
    // "The manager of Corvan Rovers" names a club, whatever its name looks like.
    const isOf = /^(?:of|for)$/.test(tagged.tokens[(mention?.titleFirst ?? 0) - 1]?.lower ?? '');
    if (person?.isSurelyPerson && !isOf) people.push(person);
  }
  return people;
}

/** A visitor of a concert is no singer because nobody else is named: a role has to say so. In a game whoever is named plays. */
function tellsCalling({ roleWords }: NamedPerson, calling: string): boolean {
  return POSITION.test(calling) || [...roleWords].some(isCalling);
}

/** Whoever has a role has a calling among its words, or is called by none. */
function canBe({ gender, roleWords }: NamedPerson, calling: string): boolean {
  if (calling === 'actress' && gender === 'he') return false;
  if (POSITION.test(calling) && [...roleWords].some((word) => POSITION.test(word) && word !== calling))
    return false;
  return roleWords.size === 0 || [...roleWords].some(isCalling);
}
