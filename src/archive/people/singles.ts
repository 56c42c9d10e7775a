import { fold } from '../../text/fold.ts';
import type { SpeakerMention } from './mentions.ts';
import { romanise } from './romanise.ts';
import { LEADING_SURNAMES, PLACE_NAMES } from './words.ts';

interface Candidate {
  readonly key: string;
  /** Full names as written. */
  readonly names: ReadonlySet<string>;
  /** Their words, folded. */
  readonly words: ReadonlySet<string>;
  /** In how many articles the full name is used. */
  readonly articles: number;
}

/** A surname shorter than this is another one where it is spelled differently: Li is not Lee. */
const SHORT = 5;
/** How many times more articles may use a word by itself than have it as a surname: "Apple" is nobody called "Sad Apple". */
const MOST_ALONE = 3;

/**
 * Gives, after steps of a few milliseconds, a function that says which group of full names a speaker of one word belongs to: the one whose full name the article has,
 * or the only person in the corpus with that surname. Undefined where that leaves none or several, and, unless the article has the
 * full name, for names of places and for words that are mostly used alone.
 */
export function* resolveSteps(
  groups: ReadonlyMap<string, readonly SpeakerMention[]>,
  singles: readonly SpeakerMention[],
): Generator<undefined, (mention: SpeakerMention) => string | undefined> {
  const { bySurname, byFirst } = yield* indexCandidates(groups);
  const alone = new Map<string, number>();
  for (const { name } of singles) alone.set(name.surname, (alone.get(name.surname) ?? 0) + 1);
  return ({ name, speaker, article }) => {
    const candidates = bySurname.get(name.surname) ?? byFirst.get(name.surname) ?? [];
    if (candidates.length === 0) return undefined;
    const word = fold(speaker);
    const spelledAlike = candidates.filter(({ words }) => words.has(word));
    const likely = spelledAlike.length > 0 || name.surname.length < SHORT ? spelledAlike : candidates;
    const [only] = likely;
    const isUsual = (candidate: Candidate) =>
      !PLACE_NAMES.has(word) && (alone.get(name.surname) ?? 0) <= MOST_ALONE * candidate.articles;
    if (only && likely.length === 1 && isUsual(only)) return only.key;
    const inArticle = likely.filter(({ names }) => [...names].some((known) => article.text.includes(known)));
    return inArticle.length === 1 ? inArticle[0]?.key : undefined;
  };
}

interface Candidates {
  readonly bySurname: ReadonlyMap<string, readonly Candidate[]>;
  readonly byFirst: ReadonlyMap<string, readonly Candidate[]>;
}

function* indexCandidates(
  groups: ReadonlyMap<string, readonly SpeakerMention[]>,
): Generator<undefined, Candidates> {
  const bySurname = new Map<string, Candidate[]>();
  const byFirst = new Map<string, Candidate[]>();
  for (const [key, mentions] of groups) {
    if (mentions[0]?.name.shape !== 'full') continue;
    const names = new Set(
      mentions.flatMap(({ writings }) => [...writings]).filter((name) => name.includes(' ')),
    );
    const words = new Set([...names].flatMap((name) => fold(name).split(/[ -]/)));
    const candidate = { key, names, words, articles: mentions.length };
    for (const surname of new Set(mentions.map(({ name }) => name.surname)))
      push(bySurname, surname, candidate);
    for (const name of names) {
      const parts = name.split(' ');
      if (LEADING_SURNAMES.has(fold(parts[0] ?? ''))) push(byFirst, romanise(parts[0] ?? ''), candidate);
      // "Varga-Lund" may be cut to its last part.
      for (const part of parts.at(-1)?.split('-').slice(1) ?? []) push(byFirst, romanise(part), candidate);
    }
    yield;
  }
  return { bySurname, byFirst };
}

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key);
  if (!known) map.set(key, [candidate]);
  else if (!known.includes(candidate)) known.push(candidate);
}
