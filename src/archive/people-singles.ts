import { fold } from '../text/fold.ts';
import type { SpeakerMention } from './people-mentions.ts';
import { romanise } from './people-romanise.ts';
import { LEADING_SURNAMES, PLACE_NAMES } from './people-words.ts';

interface Candidate {
  readonly key: string;
  /** Full names as written, and folded surnames as written. */
  readonly names: ReadonlySet<string>;
}

/**
 * A function that says which group of full names a speaker of one word belongs to: the only person in the corpus with
 * that surname, or, where several share it, the one whose full name the article has. Undefined where that leaves none or
 * several, and for names of places, unless the article has the full name.
 */
export function resolveSingles(
  groups: ReadonlyMap<string, readonly SpeakerMention[]>,
): (mention: SpeakerMention) => string | undefined {
  const bySurname = new Map<string, Candidate[]>();
  const byFirst = new Map<string, Candidate[]>();
  for (const [key, mentions] of groups) {
    const [mention] = mentions;
    if (mention?.name.shape !== 'full') continue;
    const candidate = { key, names: new Set(mentions.flatMap(({ writings }) => [...writings])) };
    for (const surname of new Set(mentions.map(({ name }) => name.surname)))
      push(bySurname, surname, candidate);
    for (const name of candidate.names) {
      const [first = ''] = name.split(' ');
      if (LEADING_SURNAMES.has(fold(first))) push(byFirst, romanise(first), candidate);
    }
  }
  return ({ name, speaker, article }) => {
    const candidates = bySurname.get(name.surname) ?? byFirst.get(name.surname) ?? [];
    const spelledAlike = candidates.filter(({ names }) =>
      [...names].some((known) => hasWord(known, speaker)),
    );
    const likely = spelledAlike.length > 0 ? spelledAlike : candidates;
    const [only] = likely;
    if (only && likely.length === 1 && !PLACE_NAMES.has(fold(speaker))) return only.key;
    const inArticle = likely.filter(({ names }) =>
      [...names].some((known) => known.includes(' ') && article.text.includes(known)),
    );
    return inArticle.length === 1 ? inArticle[0]?.key : undefined;
  };
}

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key);
  if (!known) map.set(key, [candidate]);
  else if (!known.includes(candidate)) known.push(candidate);
}

function hasWord(name: string, word: string): boolean {
  return name.split(' ').includes(word);
}
