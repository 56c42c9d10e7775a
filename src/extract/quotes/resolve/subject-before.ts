import type { Span } from '../../../model.ts';
import { stem } from '../../../text/stems.ts';
import { synonymsOf } from '../../../text/synonyms.ts';
import { nounSense } from '../../../text/word-senses.ts';
import type { NameMention } from '../../names/name-mentions.ts';
import { isRare } from '../../names/offices.ts';
import type { NamedPerson } from '../../names/person-index.ts';
import { isOrganisationWord } from '../../names/titles.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { isBodyNoun } from './body-speakers.ts';
import { describeSource } from './description.ts';
import { type Before, MAX_MENTIONS } from './pronouns.ts';

/** A subject is no longer than this many tokens. */
const MAX_SUBJECT_TOKENS = 24;

/**
 * "it": the body that is the subject of its own sentence so far, else of the sentence before, else the body that spoke last, else the
 * only one that the sentence before names. Null where nothing fits: "it" may mean a thing.
 */
export function bodyMeant(annotated: AnnotatedText, at: number, before: Before): string | null {
  const { names, tagged } = annotated;
  const here = tagged.tokens[at]?.sentence ?? 0;
  const main = subjectOf(annotated, here, at);
  const party =
    main && /^the$/i.test(tagged.tokens[main.first]?.text ?? '') && described(annotated, main, isParty);
  if (party) return party;
  const nearest = names.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MAX_MENTIONS; i--) {
    const mention = names.mentions[i];
    if (!mention || tagged.tokens[mention.first]?.sentence !== here) break;
    if (!names.personOf(mention) && names.isSubject(mention)) return names.nameOf(mention);
  }
  const subject = subjectBefore(annotated, at);
  const name =
    subject &&
    (namedBody(annotated, subject) ??
      described(annotated, subject, isBodyNoun) ??
      owningBody(annotated, subject));
  if (name) return name;
  const last = before.at(-1) ?? null;
  if (last !== null && canBeBody(last) && isBody(names.personIndex.find(last.split(' ')))) return last;
  return subject && isOfSomebody(annotated, subject) ? onlyBody(annotated, here - 1) : null;
}

/** "they": the people who are the subject of its own sentence so far ("The groups are objecting to what they call …"). */
export function ownGroupMeant(annotated: AnnotatedText, at: number, content: readonly Span[]): string | null {
  const { tokens, sentences } = annotated.tagged;
  const here = tokens[at]?.sentence ?? 0;
  // "Many people may fall ill, they said": whoever speaks is not the subject of what they say.
  const [from, to] = [sentences[here]?.start ?? 0, tokens[at]?.start ?? 0];
  if (content.some(({ start, end }) => start >= from && end <= to)) return null;
  const own = subjectOf(annotated, here, at);
  return own && described(annotated, own, isGroupNoun);
}

/**
 * "he", "she": whoever spoke last, where that is somebody unnamed ("the group's spokesman") in the sentence before or the one before
 * that, and nobody has been named since.
 */
export function unnamedMeant(
  { names, quoted, tagged: { tokens, sentences, text } }: AnnotatedText,
  at: number,
  { gender, before }: { readonly gender: 'he' | 'she'; readonly before: Before },
): string | null {
  const last = before.at(-1) ?? null;
  if (last === null || names.personIndex.find(last.split(' '))) return null;
  const phrase = last.split(/ (?:of|for|in|at|from|on|with) /)[0] ?? '';
  const head = phrase.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!/^spokes(?:m[ae]n|wom[ae]n|person)$/.test(head) && nounSense(head) !== 'person') return null;
  if ((gender === 'he' ? FEMALE : MALE).test(head)) return null;
  // The sentences of the quotation that the pronoun's speaker says don't count.
  let outside = at - 1;
  while (outside > 0 && ((quoted[outside] ?? -1) >= 0 || !/\p{L}/u.test(tokens[outside]?.text ?? '')))
    outside--;
  const earliest = Math.min((tokens[at]?.sentence ?? 0) - 2, (tokens[outside]?.sentence ?? 0) - 1);
  const first = sentences[Math.max(0, earliest)]?.first ?? 0;
  const place = text.lastIndexOf(last, tokens[at]?.start ?? 0);
  if (place < (tokens[first]?.start ?? 0)) return null;
  const from = tokens.findIndex(({ start }) => start >= place);
  return names.mentionsIn({ first: from, last: at }).some((one) => names.personOf(one)?.isSurelyPerson)
    ? null
    : last;
}

/** "they": the people or the body that the sentence before is about, by their name or by the words for them. */
export function groupMeant(annotated: AnnotatedText, at: number): string | null {
  const subject = subjectBefore(annotated, at);
  if (!subject) return null;
  return namedBody(annotated, subject) ?? described(annotated, subject, isGroupNoun);
}

/** Nouns that tell the gender of whom they mean. */
const MALE =
  /^(?:man|boy|father|husband|son|brother|uncle|actor|king|prince|businessman|spokesman|gentleman|guy)$/;
const FEMALE =
  /^(?:woman|girl|mother|wife|daughter|sister|aunt|actress|queen|princess|businesswoman|spokeswoman|lady)$/;

/**
 * "he", "she": somebody unnamed ("an Italian professor") who is the subject of its own sentence so far or of the sentence before,
 * where nobody is named since. Null where that is not so.
 */
export function strangerMeant(annotated: AnnotatedText, at: number, gender: 'he' | 'she'): string | null {
  const { names, tagged } = annotated;
  const here = tagged.tokens[at]?.sentence ?? 0;
  for (const subject of [subjectOf(annotated, here, at), subjectBefore(annotated, at)]) {
    if (!subject) continue;
    const { tokens } = tagged;
    if (!/^(?:an?|another)$/.test(tokens[subject.first]?.lower ?? '')) return null;
    if (names.mentionsIn({ first: subject.first, last: at }).some((one) => names.personOf(one))) return null;
    const name = described(annotated, subject, (noun) => nounSense(noun) === 'person');
    const head =
      name
        ?.split(/ (?:of|for|in|at|from|on|with) /)[0]
        ?.split(' ')
        .at(-1)
        ?.toLowerCase() ?? '';
    return (gender === 'he' ? FEMALE : MALE).test(head) ? null : name;
  }
  return null;
}

/** The subject of the sentence before a token, up to its verb: no sentence inside a quotation, none two paragraphs away. */
function subjectBefore(annotated: AnnotatedText, at: number): TokenRange | null {
  const { tagged } = annotated;
  const { tokens, sentences } = tagged;
  const here = tokens[at]?.sentence ?? 0;
  const [own, sentence] = [sentences[here], sentences[here - 1]];
  if (!own || !sentence || own.paragraph - sentence.paragraph > 1) return null;
  return subjectOf(annotated, here - 1, sentence.last);
}

/** The subject of a sentence, up to its verb, if that stands before a token; null where it begins otherwise. */
function subjectOf({ tagged, quoted }: AnnotatedText, n: number, until: number): TokenRange | null {
  const { tokens, sentences } = tagged;
  const sentence = sentences[n];
  if (!sentence) return null;
  let first = sentence.first;
  while (/^(?:and|but|so|meanwhile|however|,)$/.test(tokens[first]?.lower ?? '')) first++;
  while (/^(?:ADP|ADV|SCONJ)$/.test(tokens[first]?.pos ?? '')) {
    const end = Math.min(sentence.last, until, first + MAX_SUBJECT_TOKENS);
    const comma = tokens.slice(first, end).findIndex(({ text }) => text === ',');
    if (comma < 0) return null;
    first += comma + 1;
  }
  for (let last = first; last < Math.min(sentence.last, until, first + MAX_SUBJECT_TOKENS); last++) {
    const token = tokens[last];
    if (!token || (quoted[last] ?? -1) >= 0) return null;
    if (/^(?:VERB|AUX)$/.test(token.pos) || /^(?:who|which|that|whose)$/.test(token.lower))
      return last > first ? { first, last } : null;
  }
  return null;
}

/** The body that a subject names, "Elbe Lines" in "The owner, Elbe Lines,"; null where it names people, or several bodies. */
function namedBody(
  { names, tagged: { tokens, sentences } }: AnnotatedText,
  subject: TokenRange,
): string | null {
  const heads = names
    .mentionsIn(subject)
    .filter((mention) => !names.isDependent(mention, subject) && !names.isPossessive(mention));
  const [head] = heads;
  // "Prices" at the start of a sentence is capitalised as any word there is.
  const opens = head && sentences[tokens[head.first]?.sentence ?? 0]?.first === head.first;
  const word = opens && head.words.length === 1 ? tokens[head.first] : undefined;
  if (word && /[^s]s$/.test(word.lower) && !isRare(word)) return null;
  return head && heads.length === 1 && isBodyName(head, names.personOf(head)) ? names.nameOf(head) : null;
}

/** Who speaks for a body, or leads it. From general knowledge. */
const HEAD =
  /^(?:spokes(?:man|woman|person)|chief|executive|chair|chair(?:man|woman|person)|president|head|director|secretary|minister|leader|boss|manager|owner|founder|governor|commissioner|ceo)$/;

/** The body whose head or spokesman a subject is: "the port" in "the port's chief, Ines Falk". */
function owningBody(annotated: AnnotatedText, subject: TokenRange): string | null {
  const { names, tagged } = annotated;
  const { first, last } = subject;
  const sign = tagged.tokens.slice(first, last).findIndex(({ lower }) => /^['’]s?$/.test(lower));
  if (sign < 1 || !described(annotated, subject, (noun) => HEAD.test(noun))) return null;
  const owner = names.mentionsIn({ first, last: first + sign }).at(-1);
  if (owner) return isBodyName(owner, names.personOf(owner)) ? names.nameOf(owner) : null;
  return described(annotated, { first, last: first + sign }, isBodyNoun);
}

/** Whether a subject names somebody by a known given name, whom "it" can't mean. */
function isOfSomebody({ names }: AnnotatedText, subject: TokenRange): boolean {
  return names.mentionsIn(subject).some((mention) => (names.personOf(mention)?.gender ?? null) !== null);
}

/** The words for whoever a subject is about, where the noun that they end with fits. */
function described(
  annotated: AnnotatedText,
  subject: TokenRange,
  fits: (noun: string) => boolean,
): string | null {
  const { tokens } = annotated.tagged;
  let last = subject.first;
  while (last < subject.last && !/^(?:of|for|in|at|from|on|with|,|and)$/.test(tokens[last]?.lower ?? ''))
    last++;
  const head = tokens[last - 1];
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.pos) || head.lower === tokens[subject.first - 1]?.lower)
    return null;
  if (tokens.slice(subject.first, subject.last).some(({ lower }) => lower === 'and')) return null;
  return fits(head.lower) ? describeSource(annotated, subject) : null;
}

/** The one body that a sentence names, by a word for bodies in its name. */
function onlyBody({ names, tagged: { sentences } }: AnnotatedText, sentence: number): string | null {
  const range = sentences[sentence];
  const found = new Set(
    (range ? names.mentionsIn(range) : [])
      .filter(({ words }) => words.some((word) => isOrganisationWord(word.toLowerCase())))
      .map((mention) => names.nameOf(mention)),
  );
  const [name] = found;
  return found.size === 1 && name !== undefined ? name : null;
}

/** A name that "it" can mean: of nobody, or of words that only look like somebody's ("Elbe Lines"). */
function isBodyName({ words }: NameMention, person: NamedPerson | null): boolean {
  const last = (words.at(-1) ?? '').toLowerCase();
  return (
    isBody(person) ||
    (person?.gender === null && (nounSense(last) !== null || synonymsOf(stem(last)).length > 0))
  );
}

/** A side before a court, or what it files. */
function isParty(noun: string): boolean {
  return (
    isBodyNoun(noun) || /^(?:prosecution|defen[cs]e|government|lawsuit|suit|complaint|indictment)$/.test(noun)
  );
}

/** A name, or words that end with a noun for a body; "rate of assaults" is none. */
function canBeBody(speaker: string): boolean {
  const phrase = speaker.split(/ (?:of|for|in|at|from|on|with) /)[0] ?? '';
  const head = phrase.split(' ').at(-1)?.toLowerCase() ?? '';
  return /^\p{Lu}/u.test(speaker) || isParty(head) || isDocument(head);
}

/** Papers and programmes that say something. */
export function isDocument(noun: string): boolean {
  return /^(?:report|study|paper|letter|statement|filing|document|memo|post|survey|poll|article|review|petition|verdict|ruling|order|bill|law|submission|release|show|film|book|website|site|app|page|draft|text)$/.test(
    noun,
  );
}

function isBody(person: NamedPerson | null): boolean {
  return !person?.isSurelyPerson;
}

/** "residents", "workers", "the police": nouns for several people. */
function isGroupNoun(noun: string): boolean {
  return (
    isBodyNoun(noun) ||
    isBodyNoun(noun.replace(/s$/, '')) ||
    /^(?:people|children)$/.test(noun) ||
    (/s$|men$/.test(noun) && nounSense(noun) === 'person')
  );
}
