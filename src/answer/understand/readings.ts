import type { Query } from '../../model.ts';
import { route } from './route/route.ts';

/** A query that words can mean. */
export interface Reading {
  readonly query: Query;
  /** How surely the words mean it, 0 to 1, before anything is looked up. */
  readonly trust: number;
  /** What of the words the answer has to have; the rest is said by the kind of query. Empty where the query itself sees to it. */
  readonly sought: string;
}

/** Asked for by its form ("timeline of …"). */
const BY_FORM = 1;
/** "When did …?" is asked of the days, unless a sentence answers it in so many words. */
const BY_WHEN = 0.8;
/** The words as a question, where they have another form as well. */
const AS_QUESTION = 0.9;
/** Something that was not quite asked for, but what there is. */
const INSTEAD = 0.5;

/** What words can mean, the likeliest first, with what went before filled in where they leave it open. */
export function readingsOf(
  words: string,
  now: Date,
  previous: Query | null,
): readonly [Reading, ...Reading[]] {
  const [first, ...others] = route(words, now, previous);
  const isWhen = first.kind === 'timeline' && /^(?:and |but |so )*(?:exactly )?when\b/i.test(words);
  return [
    { query: first, trust: isWhen ? BY_WHEN : BY_FORM, sought: first.kind === 'ask' ? first.question : '' },
    ...others.map((query): Reading => readingBeside(first, query, isWhen)),
  ];
}

function readingBeside(first: Query, query: Query, isWhen: boolean): Reading {
  if (query.kind !== 'ask') return { query, trust: INSTEAD, sought: '' };
  return { query, trust: isWhen ? BY_FORM : AS_QUESTION, sought: soughtBeside(first) ?? query.question };
}

/** Beside "What did Vol say about the oil?": whoever answers that otherwise has to name both. */
function soughtBeside(first: Query): string | null {
  return first.kind === 'who-said' ? [first.speaker, first.topic].filter(Boolean).join(' ') : null;
}
