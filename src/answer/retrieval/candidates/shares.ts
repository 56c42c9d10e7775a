import { daysApart } from '../../question/asked-time.ts';
import type { Question } from '../../question/question.ts';

/** What is less near than this is not near at all: of an archive that is no longer fed, every article is as far away. */
const MIN_NEARNESS = 0.01;

/** How near a publication is to the time that a question is about, 1 to 0, on three scales. */
export function nearness(published: string | null, { time }: Question) {
  const days = daysApart(published, time) ?? Number.POSITIVE_INFINITY;
  const near = (scale: number) => {
    const nearness = Math.exp(-days / scale);
    return nearness < MIN_NEARNESS ? 0 : nearness;
  };
  return { 'near-week': near(7), 'near-month': near(30), 'near-year': near(365) };
}

/** The weight of the most telling word that a text lacks, words for the kind of thing left aside, as a share of the most telling one's. */
export function lackOf({ terms, kindStems }: Question, has: Uint8Array, orHas?: Uint8Array): number {
  let [lacking, most] = [0, 0];
  for (const [i, { weight, stem }] of terms.entries()) {
    if (kindStems.has(stem)) continue;
    most = Math.max(most, weight);
    if (!has[i] && !orHas?.[i]) lacking = Math.max(lacking, weight);
  }
  return most > 0 ? lacking / most : 0;
}

/** The weight of those of the terms that either text has. */
export function matchedWeight(
  { terms }: Question,
  of: readonly number[],
  has: Uint8Array,
  orHas?: Uint8Array,
): number {
  let mass = 0;
  for (const term of of) if (has[term] || orHas?.[term]) mass += terms[term]?.weight ?? 0;
  return mass;
}

/** The same as a share of the weight of all of them; 0 where there are none. */
export function shareOf(question: Question, of: Question['all'], has: Uint8Array): number {
  return of.weight > 0 ? matchedWeight(question, of.terms, has) / of.weight : 0;
}
