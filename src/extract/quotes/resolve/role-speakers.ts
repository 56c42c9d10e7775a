import { foldName, type NamedPerson } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { AntecedentCandidate, Before } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Words that tell nothing about who of several office holders is meant. */
const EMPTY = new Set('the a an this that former current new then own of for in at and'.split(' '));

/** Whom "her" and "his" name without doubt where one person alone is called so. */
const KIN =
  /^(?:father|mother|dad|mum|mom|wife|husband|son|daughter|brother|sister|uncle|aunt|grandfather|grandmother|lawyer|attorney|agent|manager|coach|partner|fiancee?|spokesman|spokeswoman|spokesperson)$/;

/** Roles by wider words for them, where nobody has that very role. From general knowledge of news English. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  executive: [
    'ceo',
    'cto',
    'coo',
    'cfo',
    'president',
    'founder',
    'cofounder',
    'co-founder',
    'chief',
    'vp',
    'svp',
    'director',
    'head',
  ],
  prosecutor: ['attorney'],
  lawyer: ['attorney', 'barrister', 'counsel'],
  attorney: ['lawyer', 'counsel'],
  singer: ['star', 'musician', 'artist', 'rapper', 'songwriter'],
  star: ['singer', 'actor', 'actress', 'musician', 'rapper'],
  founder: ['ceo', 'cofounder', 'co-founder'],
  politician: ['senator', 'congressman', 'congresswoman', 'mp', 'governor', 'minister', 'mayor'],
  player: ['quarterback', 'striker', 'midfielder', 'defender', 'goalkeeper', 'forward', 'center', 'guard'],
  writer: ['author', 'novelist', 'poet', 'playwright', 'journalist', 'columnist', 'biographer'],
  artist: ['painter', 'sculptor', 'photographer', 'potter'],
  musician: ['pianist', 'violinist', 'cellist', 'guitarist', 'drummer', 'singer', 'songwriter'],
  doctor: ['surgeon', 'physician', 'cardiologist', 'paediatrician', 'pediatrician', 'psychiatrist'],
  athlete: ['sprinter', 'runner', 'swimmer', 'rower', 'skier', 'cyclist', 'gymnast', 'hurdler'],
  scientist: ['professor', 'researcher', 'biologist', 'physicist', 'chemist'],
};

/** How many earlier speakers and how many holders of a role are looked at. */
const MAX_BEFORE = 30;
const MAX_PEOPLE = 30;

/**
 * "the Ukrainian president", "the senator": the person to whom the article gives that role. Null where the words are
 * not definite, or nobody, or several equally, have the role.
 */
export function resolveRole(annotated: AnnotatedText, source: TokenRange, before: Before): Speaker | null {
  const { tokens } = annotated.tagged;
  const opening = tokens[source.first]?.lower ?? '';
  if (!/^(?:the|this|that|his|her|their)$/.test(opening)) return null;
  const preposition = indexOfPreposition(annotated, source);
  const own = roleWords(annotated, source.first + 1, preposition);
  const qualifiers = roleWords(annotated, preposition, source.last);
  const wanted = [...own, ...qualifiers];
  const head = own.at(-1);
  if (head === undefined || !isOneWord(annotated, source)) return null;
  if (/^(?:his|her|their)$/.test(opening) && !KIN.test(head)) return null;
  const known = before.slice(-MAX_BEFORE).findLast((name) => name !== null && describes(name, head));
  if (known) {
    const candidates = [{ name: known, score: 1, reasons: [`described as "${head}" before`] }];
    return { name: known, role: null, inferred: true, candidates, rule: 'described-before' };
  }
  const candidates: AntecedentCandidate[] = [];
  const exact = annotated.names.personIndex.withRole(head);
  const holders =
    exact.length > 0
      ? exact
      : (KINDS_OF[head] ?? []).flatMap((kind) => annotated.names.personIndex.withRole(kind));
  for (const person of new Set(holders.slice(0, MAX_PEOPLE))) {
    // "The spokesman for the mayor" is no spokesman of whom the article says nothing about a mayor.
    if (!qualifiers.every((word) => person.roleWords.has(word))) continue;
    const shared = wanted.filter(
      (word) => person.roleWords.has(word) || (word === head && exact.length === 0),
    ).length;
    const reasons = [`has the role "${head}"`];
    let score = shared * 2 - (wanted.length - shared);
    if (!isNamedBefore(annotated, person, source.first))
      score -= reasons.push('named only later') > 0 ? 2 : 0;
    if (before.at(-1) === person.name) score += reasons.push('spoke last') > 0 ? 1 : 0;
    candidates.push({ name: person.name, score, reasons });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || best.score <= 0 || second?.score === best.score) return null;
  const [from, to] = [tokens[source.first + 1], tokens[source.last - 1]];
  const role = from && to ? { start: from.start, end: to.end } : null;
  return { name: best.name, role, inferred: true, candidates, rule: 'role' };
}

/** How many names back somebody is looked for. */
const MAX_NAMES_BACK = 200;

function isNamedBefore({ names }: AnnotatedText, person: NamedPerson, at: number): boolean {
  const nearest = names.indexBefore(at);
  for (let i = nearest; i >= 0 && i > nearest - MAX_NAMES_BACK; i--) {
    const mention = names.mentions[i];
    if (mention && names.personOf(mention) === person) return true;
  }
  return false;
}

/** Where what qualifies a role begins: "for" in "the spokesman for the mayor". */
function indexOfPreposition({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): number {
  for (let at = first + 1; at < last; at++)
    if (/^(?:of|for|to|from|at|in|with|on|by)$/.test(tokens[at]?.lower ?? '')) return at;
  return last;
}

/** The telling words of a role between two tokens, folded. */
function roleWords({ tagged: { tokens } }: AnnotatedText, first: number, last: number): string[] {
  return tokens
    .slice(first, last)
    .filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos))
    .map(({ text: word }) => foldName(word))
    .filter((word) => !EMPTY.has(word));
}

/** Whether an earlier speaker was described by that noun: "a source from the ministry" for "the source". */
function describes(name: string, head: string): boolean {
  const words = foldName(name).split(/ (?:of|for|at|in|from|with|who|on) /)[0] ?? '';
  return /^(?:a|an|one|another) /.test(words) && words.split(' ').at(-1) === head;
}

/** A role names one person: no comma, no "and", no plural head. */
function isOneWord({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (/^(?:,|and|or|'s)$/.test(tokens[at]?.lower ?? '')) return false;
  return !/[^s]s$/.test(tokens[last - 1]?.lower ?? '');
}
