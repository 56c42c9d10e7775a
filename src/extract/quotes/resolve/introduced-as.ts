import type { NameMention } from '../../names/name-mentions.ts';
import { originOf } from '../../names/origins.ts';
import type { NamedPerson } from '../../names/person-index.ts';
import { isOrganisationWord } from '../../names/titles.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { indexOf } from './description.ts';
import type { Speaker } from './speaker.ts';

/** How many names back somebody is looked for, and how many words beside a name belong to it. */
const MAX_NAMES_BACK = 200;
const MAX_WORDS_BESIDE = 6;

/** Whether a mention introduces somebody as what is asked for. */
type Introduces = (annotated: AnnotatedText, mention: NameMention) => boolean;

/**
 * "the Norwegian", "the 34-year-old", "the defendant": the one person whom the article has introduced with that nationality or age, or as charged, as inferred. Null where
 * the source is no such calling, or nobody or several were introduced so.
 */
export function resolveIntroduced(annotated: AnnotatedText, source: TokenRange): Speaker | null {
  const { tokens } = annotated.tagged;
  const last = indexOf(annotated, source, ',');
  if (tokens[source.first]?.lower !== 'the') return null;
  const phrase = { first: source.first + 1, last };
  const introduces = byAge(annotated, phrase) ?? byOrigin(annotated, phrase) ?? byTrial(annotated, phrase);
  const people = introduces && peopleIntroduced(annotated, source.first, introduces);
  const [only] = people ?? [];
  if (!only || people?.size !== 1) return null;
  const candidates = [{ name: only.name, score: 1, reasons: ['the only one introduced so'] }];
  return { name: only.name, role: only.roles[0] ?? null, inferred: true, candidates, rule: 'introduced-as' };
}

/** "34-year-old", with or without what they are behind it. */
function byAge({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): Introduces | null {
  const age = tokens[first]?.text ?? '';
  const rest = tokens.slice(first + 1, last).map(({ lower }) => lower);
  if (!/^\d{1,3}$/.test(age) || rest.slice(0, 4).join('') !== '-year-old' || rest.length > MAX_WORDS_BESIDE)
    return null;
  return (annotated, mention) => isAged(annotated, mention, age);
}

/** "Vlasak, 34,", "Vlasak (34)", "Vlasak, aged 34", "34-year-old Ines Vlasak". */
function isAged({ tagged: { tokens } }: AnnotatedText, mention: NameMention, age: string): boolean {
  const at = tokens[mention.last + 1]?.lower === 'aged' ? mention.last + 2 : mention.last + 1;
  if (/^[,(]$/.test(tokens[mention.last]?.text ?? '') && tokens[at]?.text === age)
    return /^[,.)–—]$/.test(tokens[at + 1]?.text ?? '');
  const before = wordsBefore(tokens, mention);
  const number = before.indexOf(age);
  return number >= 0 && before.slice(number + 1, number + 5).join('') === '-year-old';
}

/** A nationality alone. */
function byOrigin({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): Introduces | null {
  const word = tokens[first]?.text ?? '';
  const country = last - first === 1 && /^\p{Lu}/u.test(word) ? originOf(word) : null;
  if (country === null) return null;
  return ({ tagged }, mention) =>
    [wordsBefore(tagged.tokens, mention), wordsBehind(tagged.tokens, mention)].some((words) => {
      const at = words.findIndex((one) => /^\p{Lu}/u.test(one) && originOf(one) === country);
      // "French Open champion", "Swiss bank boss": the nationality is another thing's.
      const own = words.slice(at + 1);
      return at >= 0 && own.every((one) => /^\p{Ll}/u.test(one) && !isOrganisationWord(one));
    });
}

/** What is done to whoever stands before a court, and what they do. */
const TRIED =
  /^(?:charged|accused|jailed|imprisoned|sentenced|convicted|acquitted|arraigned|indicted|remanded|cleared)$/;
const PLEADED = /^(?:pleaded|pleads|pled)$/;

/** "the defendant", "the accused": whose charge, plea or sentence the article tells. */
function byTrial({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): Introduces | null {
  if (last - first !== 1 || !/^(?:defendant|accused)$/.test(tokens[first]?.lower ?? '')) return null;
  return ({ tagged, names }, mention) => {
    if (!names.isSubject(mention)) return false;
    const verb = verbBehind(tagged.tokens, mention);
    const word = tagged.tokens[verb]?.lower ?? '';
    // "The judge sentenced …" tells of the judge.
    const isDoneTo = /^(?:am|is|are|was|were|been|being|got)$/.test(tagged.tokens[verb - 1]?.lower ?? '');
    return PLEADED.test(word) || (isDoneTo && TRIED.test(word));
  };
}

/** The main verb behind a subject and its apposition, past "was", "has been" and adverbs. */
function verbBehind(tokens: AnnotatedText['tagged']['tokens'], { last }: NameMention): number {
  let at = last;
  if (tokens[at]?.text === ',') {
    do at++;
    while (at < last + MAX_WORDS_BESIDE * 2 && tokens[at] && tokens[at]?.text !== ',');
    at++;
  }
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at++;
  return at;
}

/** The words of the noun phrase that a name ends, without the name. */
function wordsBefore(tokens: AnnotatedText['tagged']['tokens'], mention: NameMention): string[] {
  let first = mention.first;
  while (first > mention.first - MAX_WORDS_BESIDE) {
    const token = tokens[first - 1];
    if (token?.sentence !== tokens[mention.first]?.sentence) break;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(token?.pos ?? '') && token?.text !== '-') break;
    first--;
  }
  return tokens.slice(first, mention.first).map(({ text }) => text);
}

/** "Clara Moor, a Polish cox from Kiel": the words of the noun phrase behind a name, up to its preposition: "a Danish envoy to Norway" is no Norwegian. */
function wordsBehind(tokens: AnnotatedText['tagged']['tokens'], { last }: NameMention): string[] {
  if (tokens[last]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '')) return [];
  let end = last + 2;
  while (end < last + 2 + MAX_WORDS_BESIDE && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  return tokens.slice(last + 2, end).map(({ text }) => text);
}

function peopleIntroduced(annotated: AnnotatedText, at: number, introduces: Introduces): Set<NamedPerson> {
  const { names, quoted } = annotated;
  const people = new Set<NamedPerson>();
  const nearest = names.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MAX_NAMES_BACK; i--) {
    const mention = names.mentions[i];
    if (!mention || (quoted[mention.first] ?? -1) >= 0 || names.isPossessive(mention)) continue;
    const person = names.personOf(mention);
    if (person && introduces(annotated, mention)) people.add(person);
  }
  return people;
}
