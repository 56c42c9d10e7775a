import { baseForm } from '../../text/irregular-verbs.ts';
import { stem as stemOf } from '../../text/stems.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { usualRate } from '../../text/word-rates.ts';

/**
 * What a stem is known by: past forms of irregular verbs by their base, and a country together with its people (Corvana,
 * Corvan, Corvanian), where English forms them regularly.
 */
export function rootOf(stem: string): string {
  const base = baseForm(stem);
  const own = base === stem ? stem : stemOf(base);
  return own.length < 5 ? own : own.replace(/(?:ians?|eans?|ans?|ia|a|e|s)$/, '');
}

/** A word for the same that is met so many times as often has other meanings ("part" for "separate"). */
const MAX_COMMONER = 4;

/** The roots by which what is claimed is known: its own, and those of words for the same that are not far commoner. */
export function rootsWithSynonyms(stem: string): ReadonlySet<string> {
  const base = baseForm(stem);
  const own = base === stem ? stem : stemOf(base);
  const most = MAX_COMMONER * usualRate(own);
  return new Set([stem, ...synonymsOf(own).filter((other) => usualRate(other) <= most)].map(rootOf));
}
