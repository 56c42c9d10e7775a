import type { Span } from '../../model.ts';
import type { NameMention } from '../names/name-mentions.ts';
import type { Token } from '../tagged-text.ts';
import { nameCandidates } from './name-candidates.ts';
import { type Before, bodyBefore, genderOf, isPronoun, pairBefore, phraseBefore } from './pronouns.ts';
import { rankPeople } from './rank-people.ts';
import type { Reading } from './reading.ts';
import type { TokenRange } from './report.ts';
import { resolveRole } from './role-speakers.ts';
import type { Speaker } from './speaker.ts';

const UNKNOWN: Speaker = { name: null, role: null, inferred: false, candidates: [], rule: 'unknown' };

/** Finds who speaks by the words of the source. */
export function resolveSpeaker(reading: Reading, source: TokenRange | null, before: Before): Speaker {
  if (!source) return UNKNOWN;
  const { tokens } = reading.tagged;
  const first = tokens[source.first]?.lower ?? '';
  if (source.last - source.first === 1 && isPronoun(first)) return byPronoun(reading, source, first, before);
  if (isPronoun(first) && genderOf(first) && isUtterance(tokens[source.last - 1]?.lower ?? '')) {
    return byPronoun(reading, { first: source.first, last: source.first + 1 }, first, before);
  }
  return byName(reading, source) ?? resolveRole(reading, source, before) ?? byDescription(reading, source);
}

function byPronoun(reading: Reading, source: TokenRange, pronoun: string, before: Before): Speaker {
  const unknown = { ...UNKNOWN, inferred: true, rule: 'pronoun' };
  const settled = (name: string | null, reason: string): Speaker =>
    name === null ? unknown : { ...unknown, name, candidates: [{ name, score: 1, reasons: [reason] }] };
  if (/^(?:who|which|that)$/.test(pronoun)) {
    const phrase = phraseBefore(reading, source.first);
    const known = phrase && (byName(reading, phrase) ?? byDescription(reading, phrase));
    return known ? { ...known, inferred: true, rule: 'relative-pronoun' } : unknown;
  }
  const gender = genderOf(pronoun);
  if (gender) {
    const candidates = rankPeople(reading, source.first, gender, before);
    const name = candidates[0]?.name ?? null;
    return { ...unknown, name, role: roleOf(reading, name), candidates };
  }
  if (/^(?:it|its|itself)$/.test(pronoun))
    return settled(
      bodyBefore(reading, source.first, before),
      'a body that is the subject here, or spoke last',
    );
  if (/^(?:they|them|their|both|themselves)$/.test(pronoun)) {
    const last = before.at(-1);
    const group = last && !reading.scene.cast.find(last.split(' ')) ? last : null;
    const pair = pairBefore(reading, source.first);
    const named = settled(pair, 'two names joined by "and" before it');
    return pronoun === 'both' || group === null ? named : settled(group, 'a group that spoke last');
  }
  return unknown;
}

function roleOf({ scene }: Reading, name: string | null): Span | null {
  return (name && scene.cast.find(name.split(' '))?.roles[0]) || null;
}

/** The source names a person or body: in full, by surname, or beside a role. */
function byName(reading: Reading, source: TokenRange): Speaker | null {
  const { scene, tagged } = reading;
  const { tokens } = tagged;
  const mentions = scene.mentionsIn(source);
  const comma = indexOf(reading, source, ',');
  const owner = mentions.find(
    (mention) => scene.isPossessive(mention) && utteranceFollows(reading, mention, source),
  );
  const heads = mentions.filter((mention) => mention.last <= comma && !scene.isDependent(mention, source));
  const apposed = mentions.find((mention) => mention.titleFirst === comma + 1 && scene.personOf(mention));
  const closing = mentions.find((mention) => isClosingSubject(reading, mention, source));
  const head = closing ?? heads.at(-1) ?? apposed ?? owner;
  if (!head) return mentions.length === 0 ? byBareName(reading, source) : null;
  const first = heads[0];
  if (first && first !== head && /^(?:and|nor|or)$/.test(tokens[head.titleFirst - 1]?.lower ?? '')) {
    const candidates = nameCandidates(scene, source, [first, head], mentions);
    const name = `${scene.nameOf(first)} and ${scene.nameOf(head)}`;
    return { ...UNKNOWN, name, candidates, rule: 'several-names' };
  }
  const person = scene.personOf(head);
  if (!person && head.titleFirst === head.first && head === heads.at(-1)) return null;
  const role = scene.roleAt(head) ?? person?.roles[0] ?? null;
  return {
    name: scene.nameOf(head),
    role,
    inferred: false,
    candidates: nameCandidates(scene, source, [head], mentions),
    rule: person ? 'name' : 'titled-name',
  };
}

/** A source that took in a whole clause still ends with who does the talking: "… in Kiel, a claim that Weil". */
function isClosingSubject(
  { tagged: { tokens } }: Reading,
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
function byBareName({ scene, tagged: { tokens } }: Reading, { first, last }: TokenRange): Speaker | null {
  const word = tokens[first]?.text ?? '';
  const person = last - first === 1 && /^\p{Lu}/u.test(word) ? scene.cast.find([word]) : null;
  return person && { ...UNKNOWN, name: person.name, role: person.roles[0] ?? null, rule: 'name' };
}

/** Nouns for what somebody utters: their owner is who speaks ("Brandt's letter said"). */
function isUtterance(lower: string): boolean {
  return /^(?:comments?|remarks?|statements?|words?|claims?|speech|letter|tweets?|posts?|allegations?|assertions?|testimony|message|interview|article|op-ed|memo|email|book)$/.test(
    lower,
  );
}

function utteranceFollows(
  { tagged: { tokens } }: Reading,
  mention: NameMention,
  source: TokenRange,
): boolean {
  for (let at = mention.last + 1; at < source.last; at++)
    if (isUtterance(tokens[at]?.lower ?? '')) return true;
  return false;
}

function indexOf({ tagged: { tokens } }: Reading, { first, last }: TokenRange, text: string): number {
  for (let at = first; at < last; at++) if (tokens[at]?.text === text) return at;
  return last;
}

/** A group, a place, a body or somebody unnamed speaks: the words themselves, without "the", up to a comma. */
function byDescription(reading: Reading, source: TokenRange): Speaker {
  const { tokens, text } = reading.tagged;
  const first = tokens[source.first]?.lower === 'the' ? source.first + 1 : source.first;
  const comma = indexOf(reading, { first, last: source.last }, ',');
  let last = ['who', 'which', 'whose'].reduce(
    (end, word) => indexOf(reading, { first, last: end }, word),
    comma,
  );
  while (
    last > first &&
    /^(?:PUNCT|SPACE)$/.test(tokens[last - 1]?.pos ?? '') &&
    !/\w\.$/.test(tokens[last - 1]?.text ?? '')
  )
    last--;
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to || last <= first || tokens.slice(first, last).some(isFiniteVerb)) return UNKNOWN;
  return { ...UNKNOWN, name: text.slice(from.start, to.end).replace(/\s+/g, ' '), rule: 'description' };
}

/** A finite verb: words around one are a clause, and name nobody. */
function isFiniteVerb({ pos, lower, text }: Token): boolean {
  if (text !== lower) return false;
  return pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed|en|wn)$/.test(lower));
}
