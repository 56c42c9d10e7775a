import type { Span } from '../../model.ts';
import { fold, type Person } from '../names/people.ts';
import type { Scene } from '../names/scene.ts';
import type { TokenRange } from './report.ts';

/** Who is meant by the words that name a speaker. */
export interface Speaker {
  readonly name: string | null;
  readonly role: Span | null;
  /** True where the words are a pronoun or a role. */
  readonly inferred: boolean;
  /** Who else it could have been, the winner first; for explanations. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

const UNKNOWN: Speaker = { name: null, role: null, inferred: false, candidates: [] };

/** Finds who speaks by the words of the source. `before` are the speakers found so far, the latest last. */
export function resolveSpeaker(
  scene: Scene,
  source: TokenRange | null,
  before: readonly (string | null)[],
): Speaker {
  if (!source) return UNKNOWN;
  const { tokens } = scene.tagged;
  const words = tokens.slice(source.first, source.last).map((token) => token.lower);
  const pronoun = words.length === 1 ? words[0] : undefined;
  if (pronoun !== undefined && PRONOUNS.has(pronoun)) return resolvePronoun(scene, source, pronoun, before);
  return resolveNoun(scene, source) ?? describe(scene, source);
}

const PRONOUNS = new Set(
  'he she his her him it they we i you who which that those these this us them their our my one'.split(' '),
);

function resolvePronoun(
  scene: Scene,
  source: TokenRange,
  pronoun: string,
  before: readonly (string | null)[],
): Speaker {
  const gender = /^(?:he|his|him)$/.test(pronoun) ? 'he' : /^(?:she|her)$/.test(pronoun) ? 'she' : null;
  if (pronoun === 'who') {
    const mention = scene.mentionBefore(source.first, 3);
    const name = mention && scene.nameOf(mention);
    return name ? { name, role: null, inferred: true, candidates: [] } : { ...UNKNOWN, inferred: true };
  }
  if (gender === null) {
    const last = before.at(-1);
    const plural = /^(?:they|them|their)$/.test(pronoun) && last && !scene.cast.find(last.split(' '));
    return { ...UNKNOWN, name: plural ? last : null, inferred: true };
  }
  const candidates = rank(scene, source, gender, before);
  const best = candidates[0];
  return { name: best?.name ?? null, role: null, inferred: true, candidates };
}

const FARTHEST_SENTENCE = 8;

function rank(
  scene: Scene,
  source: TokenRange,
  gender: 'he' | 'she',
  before: readonly (string | null)[],
): Candidate[] {
  const { tokens } = scene.tagged;
  const here = tokens[source.first]?.sentence ?? 0;
  const best = new Map<string, Candidate>();
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const mention = scene.mentions[i];
    if (!mention || mention.first >= source.first) continue;
    const distance = here - (tokens[mention.first]?.sentence ?? 0);
    if (distance > FARTHEST_SENTENCE) break;
    const person = scene.personOf(mention);
    if (!person || (person.gender !== null && person.gender !== gender)) continue;
    const reasons = [`${distance} sentences back`];
    let score = 10 - 1.5 * distance;
    if (person.gender === gender) score += reasons.push('given name fits') && 2;
    if (scene.isSubject(mention)) score += reasons.push('subject') && 3;
    if (before.at(-1) === person.name) score += reasons.push('spoke last') && 4;
    if (scene.isPossessive(mention)) score -= reasons.push('possessive') && 2;
    const known = best.get(person.name);
    if (!known || known.score < score) best.set(person.name, { name: person.name, score, reasons });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** A source that holds a proper name: the person or body it is about, its role beside it. */
function resolveNoun(scene: Scene, source: TokenRange): Speaker | null {
  const { tokens } = scene.tagged;
  const mentions = scene.mentionsIn(source);
  const comma = tokens.findIndex((token, i) => i >= source.first && i < source.last && token.text === ',');
  const firstPart = comma < 0 ? source.last : comma;
  const heads = mentions.filter((mention) => mention.last <= firstPart && !scene.isDependent(mention));
  const later = mentions.filter((mention) => mention.first > firstPart && scene.personOf(mention));
  const followed = later.find((mention) => mention.first === firstPart + 1);
  const head = heads.at(-1) ?? followed;
  if (!head) return resolveRole(scene, source);
  const name = scene.nameOf(head);
  const person = scene.personOf(head);
  return { name, role: roleBeside(scene, source, head, person), inferred: false, candidates: [] };
}

function roleBeside(
  scene: Scene,
  source: TokenRange,
  head: { readonly titleFirst: number; readonly first: number; readonly last: number },
  person: Person | null,
): Span | null {
  const { tokens } = scene.tagged;
  const [from, to] = [tokens[source.first], tokens[head.first - 1]];
  if (from && to && source.first < head.first && to.text !== ',') return { start: from.start, end: to.end };
  if (from && to && head.first - 2 > source.first)
    return { start: from.start, end: tokens[head.first - 2]?.end ?? to.start };
  const comma = tokens[head.last];
  if (comma?.text === ',' && head.last + 1 < source.last) {
    const [first, last] = [tokens[head.last + 1], tokens[source.last - 1]];
    if (first && last) return { start: first.start, end: last.text === ',' ? last.start : last.end };
  }
  return person?.roles[0] ?? null;
}

/** "the Ukrainian president", "the senator": the person whom the article gave that role, where there is one. */
function resolveRole(scene: Scene, source: TokenRange): Speaker | null {
  const { tokens, text } = scene.tagged;
  if (!/^(?:the|this|that)$/.test(tokens[source.first]?.lower ?? '')) return null;
  const head = tokens[source.last - 1];
  if (!head || ((head.pos === 'PROPN') === false && head.pos !== 'NOUN')) return null;
  const wanted = fold(head.text);
  const found = scene.cast.people.filter((person) =>
    person.roles.some((role) =>
      fold(text.slice(role.start, role.end))
        .split(/[\s,]+/)
        .includes(wanted),
    ),
  );
  const person = found[0];
  if (!person || found.length > 1) return null;
  return {
    name: person.name,
    role: { start: tokens[source.first]?.start ?? 0, end: head.end },
    inferred: true,
    candidates: [],
  };
}

/** A group, a place, a body or somebody unnamed speaks: the words themselves, without "the". */
function describe(scene: Scene, source: TokenRange): Speaker {
  const { tokens, text } = scene.tagged;
  const first =
    tokens[source.first]?.lower === 'the' && source.last - source.first > 1 ? source.first + 1 : source.first;
  let last = source.last;
  const comma = tokens.findIndex((token, i) => i > first && i < last && token.text === ',');
  if (comma > 0) last = comma;
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to || to.end <= from.start) return UNKNOWN;
  return { ...UNKNOWN, name: text.slice(from.start, to.end).replace(/\s+/g, ' ') };
}
