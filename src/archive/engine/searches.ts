import type { Scope } from '../../model.ts';
import type { WeightedTerm } from '../index/scoring.ts';
import { HEADING_WEIGHT, inverseFrequency } from '../index/scoring.ts';
import type { Published } from '../scope.ts';
import { isUnbounded, scopeTest } from '../scope.ts';
import type { Outline } from './outline.ts';
import type { MatchingFields } from './sorted-stems.ts';

/** The engine chooses so many paragraphs at least; our own formula then puts them in order. */
const MIN_CHOSEN = 200;
/** More than is asked for, since the engine's order is not ours. */
const CHOSEN_BEYOND = 200;
/** The engine gives no more at once. */
export const MAX_CHOSEN = 10_000;
/** Each term is sought in two fields, and the engine takes 1,024 conditions. */
const MAX_TERMS = 500;

/** Which paragraphs are sought. */
export interface Sought {
  readonly terms: readonly WeightedTerm[];
  readonly limit: number;
  readonly scope: Scope;
  /** Keys of the only articles that count; null for all. */
  readonly keys: readonly string[] | null;
}

/** What a search is known by: the same words, the same paragraphs. */
export function searchName({ terms, limit, scope, keys }: Sought): string {
  const { outlet, from, to } = scope;
  return JSON.stringify([terms.map(({ term, weight }) => [term, weight]), limit, outlet, from, to, keys]);
}

/** What of the outline a search needs. */
type Known = Pick<Outline, 'paragraphs' | 'stems'>;

/**
 * The search that lets the engine choose; `outlets` are all outlets' names. The engine weighs a stem by how many paragraphs have it in one field, we by how many have it at
 * all: the boosts make up for that, so that its order is nearly ours.
 */
export function searchBody(
  { terms, limit, scope, keys }: Sought,
  known: Known,
  outlets: readonly string[],
): object {
  const heaviest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
  return {
    size: Math.min(MAX_CHOSEN, Math.max(MIN_CHOSEN, limit + CHOSEN_BEYOND)),
    track_total_hits: false,
    _source: ['text', 'heading'],
    query: {
      bool: {
        should: heaviest.flatMap((term) => fieldQueries(term, known)),
        minimum_should_match: 1,
        filter: [...scopeFilters(scope, outlets), ...(keys ? [{ terms: { article: keys } }] : [])],
      },
    },
  };
}

function fieldQueries({ term, weight }: WeightedTerm, known: Known): object[] {
  const { paragraphs, stems } = known;
  const fields = stems.matchingFields(term);
  if (!fields) return [];
  const worth = weight * inverseFrequency(stems.frequency(term), paragraphs);
  const query = (field: keyof MatchingFields, factor: number) => {
    if (fields[field] === 0) return [];
    const boost = (factor * worth) / inverseFrequency(fields[field], paragraphs);
    return [{ term: { [field]: { value: term, boost } } }];
  };
  return [...query('text', 1), ...query('heading', HEADING_WEIGHT)];
}

/** Every paragraph that has a stem, in an order of the engine's own; `after` is where the last part ended. */
export function occurrenceBody(stem: string, after: readonly unknown[] | null): object {
  return {
    size: MAX_CHOSEN,
    track_total_hits: false,
    _source: ['text', 'heading'],
    query: {
      bool: { filter: [{ bool: { should: [{ term: { text: stem } }, { term: { heading: stem } }] } }] },
    },
    sort: [{ article: 'asc' }, { n: 'asc' }],
    ...(after && { search_after: after }),
  };
}

/** The day of publication as far as it is known, as `scopeTest` compares it. */
export function publishedDay({ published }: Published): string | null {
  return published?.slice(0, DAY) ?? null;
}

const DAY = 'YYYY-MM-DD'.length;

/**
 * A scope as the engine tests it. Dates are compared as far as both are precise (`inScope`): as texts, `2024-05` comes after `2024`, which is no later for us, so the
 * shorter forms of `from` are let through by name.
 */
function scopeFilters(scope: Scope, outlets: readonly string[]): object[] {
  if (isUnbounded(scope)) return [];
  const { outlet, from, to } = scope;
  const filters: object[] = [];
  if (outlet !== undefined) {
    const fits = scopeTest({ outlet });
    filters.push({ terms: { outlet: outlets.filter((name) => fits({ outlet: name, published: null })) } });
  }
  if (from !== undefined) {
    const first = from.slice(0, DAY);
    const shorter = [YEAR, MONTH].flatMap((length) =>
      length < first.length ? [first.slice(0, length)] : [],
    );
    filters.push({
      bool: { should: [{ range: { day: { gte: first } } }, { terms: { day: shorter } }] },
    });
  }
  if (to !== undefined) filters.push({ range: { day: { lte: `${to.slice(0, DAY)}\uffff` } } });
  return filters;
}

const [YEAR, MONTH] = ['YYYY'.length, 'YYYY-MM'.length];
