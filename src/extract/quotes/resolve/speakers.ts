import type { Span } from '../../../model.ts';
import type { NameMention } from '../../names/name-mentions.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { resolveAnswerer } from './answerer.ts';
import { isBodyNoun, resolveBody } from './body-speakers.ts';
import { resolveCalling } from './callings.ts';
import { describeSource, indexOf, isFiniteVerb } from './description.ts';
import { type Discourse, NO_DISCOURSE } from './discourse.ts';
import { resolveInitials } from './initials.ts';
import { resolveIntroduced } from './introduced-as.ts';
import { mainPerson } from './main-person.ts';
import { nameCandidates } from './name-candidates.ts';
import { genderOf, isPronoun, pairBefore, phraseBefore } from './pronouns.ts';
import { relativeSubject } from './relative-subject.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './role-speakers.ts';
import type { Speaker } from './speaker.ts';
import {
  bodyMeant,
  groupMeant,
  isDocument,
  ownGroupMeant,
  strangerMeant,
  unnamedMeant,
} from './subject-before.ts';

const UNKNOWN: Speaker = { name: null, role: null, inferred: false, candidates: [], rule: 'unknown' };

/** Finds who speaks by the words of the source. */
export function resolveSpeaker(
  annotated: AnnotatedText,
  source: TokenRange | null,
  discourse = NO_DISCOURSE,
): Speaker {
  if (!source) return UNKNOWN;
  const { tokens } = annotated.tagged;
  const first = tokens[source.first]?.lower ?? '';
  if (source.last - source.first === 1 && isPronoun(first))
    return byPronoun(annotated, source, first, discourse);
  if (isPronoun(first) && genderOf(first) && isUtterance(tokens[source.last - 1]?.lower ?? '')) {
    return byPronoun(annotated, { first: source.first, last: source.first + 1 }, first, discourse);
  }
  return (
    resolveAnswerer(annotated, source) ??
    resolveInitials(annotated, source) ??
    resolveIntroduced(annotated, source) ??
    byName(annotated, source) ??
    resolveRole(annotated, source, discourse.before) ??
    resolveBody(annotated, source) ??
    resolveCalling(annotated, source, discourse.before) ??
    byDescription(annotated, source)
  );
}

function byPronoun(
  annotated: AnnotatedText,
  source: TokenRange,
  pronoun: string,
  discourse: Discourse,
): Speaker {
  const { before, content } = discourse;
  const unknown = { ...UNKNOWN, inferred: true, rule: 'pronoun' };
  const settled = (name: string | null, reason: string): Speaker =>
    name === null ? unknown : { ...unknown, name, candidates: [{ name, score: 1, reasons: [reason] }] };
  if (/^(?:who|which|that)$/.test(pronoun)) {
    const phrase = phraseBefore(annotated, source.first);
    const meant = phrase && relativeSubject(annotated, phrase, pronoun);
    if (meant && isPronoun(annotated.tagged.tokens[meant.first]?.lower ?? ''))
      return byPronoun(annotated, meant, annotated.tagged.tokens[meant.first]?.lower ?? '', discourse);
    const named = meant && byName(annotated, meant);
    if (named) return { ...named, inferred: true, rule: 'relative-pronoun' };
    const known = phrase && (byName(annotated, phrase) ?? byDescription(annotated, phrase));
    return known ? { ...known, inferred: true, rule: 'relative-pronoun' } : unknown;
  }
  const gender = genderOf(pronoun);
  if (gender) {
    const stranger = strangerMeant(annotated, source.first, gender);
    if (stranger !== null) return settled(stranger, 'somebody unnamed who is the subject before it');
    const unnamed = unnamedMeant(annotated, source.first, { gender, before });
    if (unnamed !== null) return settled(unnamed, 'somebody unnamed who spoke last');
    const candidates = resolvePronoun(annotated, { at: source.first, gender, discourse });
    const name = candidates[0]?.name ?? mainPerson(annotated, source.first, gender);
    return { ...unknown, name, role: roleOf(annotated, name), candidates };
  }
  if (/^(?:it|its|itself)$/.test(pronoun))
    return settled(
      bodyMeant(annotated, source.first, before),
      'a body that is the subject here or in the sentence before, or spoke last',
    );
  if (/^(?:they|them|their|both|themselves)$/.test(pronoun)) {
    const last = before.at(-1);
    const isGroup =
      last && !isDocument(last.toLowerCase()) && !annotated.names.personIndex.find(last.split(' '));
    const group = isGroup ? last : null;
    const own = pronoun === 'both' ? null : ownGroupMeant(annotated, source.first, content);
    if (own !== null) return settled(own, 'the people who are the subject of its own sentence');
    const pair = pairBefore(annotated, source.first);
    if (pronoun !== 'both' && group !== null) return settled(group, 'a group that spoke last');
    if (pair !== null || pronoun === 'both') return settled(pair, 'two names joined by "and" before it');
    return settled(groupMeant(annotated, source.first), 'a group that is the subject of the sentence before');
  }
  return unknown;
}

function roleOf({ names }: AnnotatedText, name: string | null): Span | null {
  return (name && names.personIndex.find(name.split(' '))?.roles[0]) || null;
}

/** The source names a person or body: in full, by surname, or beside a role. */
function byName(annotated: AnnotatedText, source: TokenRange): Speaker | null {
  const { names, tagged } = annotated;
  const { tokens } = tagged;
  const mentions = names.mentionsIn(source);
  const comma = indexOf(annotated, source, ',');
  // "Brandt's call to end it": the owner, where the word for what they uttered is the cue.
  const owner = mentions.find(
    (mention) =>
      names.isPossessive(mention) &&
      (mention.last + 1 === source.last || utteranceFollows(annotated, mention, source)),
  );
  const heads = mentions.filter((mention) => mention.last <= comma && !names.isDependent(mention, source));
  const apposed = mentions.find(
    (mention) =>
      isApposed(annotated, mention, comma) && !names.isPossessive(mention) && names.personOf(mention),
  );
  const closing = mentions.find((mention) => isClosingSubject(annotated, mention, source));
  const named = heads.at(-1);
  const head =
    closing ??
    (named && (names.personOf(named) || !apposed) ? named : apposed) ??
    owner ??
    apposedBody(annotated, mentions, source, comma);
  if (!head) return mentions.length === 0 ? byBareName(annotated, source) : null;
  const first = heads[0];
  const ownRole = names.roleAt(head);
  let opening = head.titleFirst;
  while (ownRole && opening > 0 && (tokens[opening - 1]?.start ?? 0) >= ownRole.start) opening--;
  const isJoined = /^(?:and|nor|or)$/.test(tokens[opening - 1]?.lower ?? '');
  // "The Centre for Tides and Harbours" is one body.
  if (
    first &&
    first !== head &&
    isJoined &&
    !names.personOf(head)?.isSurelyPerson &&
    isFieldsOf(annotated, first, opening)
  )
    return null;
  const other = head === apposed ? joinedTo(annotated, apposed, mentions) : undefined;
  const pair = other ? [head, other] : first && first !== head && isJoined ? [first, head] : null;
  if (pair) {
    const candidates = nameCandidates(names, source, pair, mentions);
    const name = pair.map((one) => names.nameOf(one)).join(' and ');
    return { ...UNKNOWN, name, candidates, rule: 'several-names' };
  }
  const person = names.personOf(head);
  if (!person && head.titleFirst === head.first && head === heads.at(-1) && heads.length > 0) return null;
  const role = ownRole ?? person?.roles[0] ?? null;
  return {
    name: names.nameOf(head),
    role,
    inferred: false,
    candidates: nameCandidates(names, source, [head], mentions),
    rule: person ? 'name' : 'titled-name',
  };
}

/** "the council's head, Ilse Brandt", "one of the officers, the mayor's own brother Otto Weil": a person whose phrase follows the comma. */
function isApposed({ tagged: { tokens } }: AnnotatedText, mention: NameMention, comma: number): boolean {
  if (mention.titleFirst <= comma) return false;
  for (let at = comma + 1; at < mention.titleFirst; at++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART|PRON)$/.test(tokens[at]?.pos ?? '')) return false;
  return true;
}

/** "Weil's lawyers, Ilse Brandt and Hugo Moor": the second of two people in apposition. */
function joinedTo(
  { names, tagged: { tokens } }: AnnotatedText,
  first: NameMention,
  mentions: readonly NameMention[],
): NameMention | undefined {
  if (tokens[first.last]?.lower !== 'and') return undefined;
  return mentions.find(
    (one) => one.titleFirst === first.last + 1 && !names.isPossessive(one) && names.personOf(one),
  );
}

/** Whether "for" or "of" stands between a body's name and the "and" before a token: both join its fields. */
function isFieldsOf({ names, tagged: { tokens } }: AnnotatedText, body: NameMention, at: number): boolean {
  return (
    !names.personOf(body)?.isSurelyPerson &&
    tokens.slice(body.first, at).some(({ lower }) => /^(?:for|of|from)$/.test(lower))
  );
}

/** "The maker, Sanova,": the one name in a source that begins with what it is. */
function apposedBody(
  annotated: AnnotatedText,
  mentions: readonly NameMention[],
  source: TokenRange,
  comma: number,
): NameMention | undefined {
  const [only] = mentions;
  const opening = annotated.tagged.tokens[source.first]?.lower ?? '';
  if (!only || mentions.length > 1 || !/^(?:the|its|their|his|her)$/.test(opening)) return undefined;
  return only.titleFirst === comma + 1 && !annotated.names.isPossessive(only) ? only : undefined;
}

/** A source that took in a whole clause still ends with who does the talking: "… in Kiel, a claim that Weil". */
function isClosingSubject(
  { tagged: { tokens } }: AnnotatedText,
  mention: NameMention,
  source: TokenRange,
): boolean {
  if (mention.last !== source.last || mention.titleFirst <= source.first) return false;
  if (
    !/^(?:that|which|because|as|while|but|when|if|although)$/.test(
      tokens[mention.titleFirst - 1]?.lower ?? '',
    )
  )
    return false;
  return tokens.slice(source.first, source.last).some(isFiniteVerb);
}

/** A family name that opens a sentence may look like a common noun ("Park said"). */
function byBareName(
  { names, tagged: { tokens } }: AnnotatedText,
  { first, last }: TokenRange,
): Speaker | null {
  const word = tokens[first]?.text ?? '';
  const person = last - first === 1 && /^\p{Lu}/u.test(word) ? names.personIndex.find([word]) : null;
  return person && { ...UNKNOWN, name: person.name, role: person.roles[0] ?? null, rule: 'name' };
}

/** Nouns for what somebody utters: their owner is who speaks ("Brandt's letter said"). */
function isUtterance(lower: string): boolean {
  return /^(?:comments?|remarks?|statements?|words?|claims?|speech|letter|tweets?|posts?|allegations?|assertions?|testimony|message|interview|article|op-ed|memo|email|book)$/.test(
    lower,
  );
}

function utteranceFollows(
  { tagged: { tokens } }: AnnotatedText,
  mention: NameMention,
  source: TokenRange,
): boolean {
  for (let at = mention.last + 1; at < source.last; at++)
    if (isUtterance(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "The rights group Open Frontier": the name alone, where nothing but nouns for what it is stand before it. */
function nameAtItsEnd({ tagged: { tokens }, names }: AnnotatedText, source: TokenRange): string | null {
  const mentions = names.mentionsIn(source);
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.titleFirst === source.first) return null;
  const isAtEnd = only.last === source.last || tokens[only.last]?.text === '(';
  const before = tokens.slice(source.first, only.titleFirst);
  const isNoun = ({ pos, text, lower }: TaggedToken): boolean =>
    /^(?:DET|ADJ|NOUN)$/.test(pos) && (text === lower || pos === 'DET');
  const isBody = only.words.length > 1 || isBodyNoun(before.at(-1)?.lower ?? '');
  return isAtEnd && isBody && before.some(({ pos }) => pos === 'NOUN') && before.every(isNoun)
    ? names.nameOf(only)
    : null;
}

/** A group, a place, a body or somebody unnamed speaks. */
function byDescription(annotated: AnnotatedText, source: TokenRange): Speaker {
  const name = nameAtItsEnd(annotated, source) ?? describeSource(annotated, source);
  return name === null ? UNKNOWN : { ...UNKNOWN, name, rule: 'description' };
}
