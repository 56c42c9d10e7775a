import { datelineLength } from '../../dateline.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/**
 * What a source is called that names no person: a group, a place, a body or somebody unnamed. The words themselves, without "the" and an
 * acronym in parentheses, up to a comma; null where they are a clause.
 */
export function describeSource(annotated: AnnotatedText, source: TokenRange): string | null {
  const { tokens, text } = annotated.tagged;
  const first = tokens[source.first]?.lower === 'the' ? source.first + 1 : source.first;
  const comma = indexOf(annotated, { first, last: source.last }, ',');
  let last = ['who', 'which', 'whose'].reduce(
    (end, word) => indexOf(annotated, { first, last: end }, word),
    comma,
  );
  last = beforePlace(annotated, { first, last });
  while (
    last > first &&
    /^(?:PUNCT|SPACE)$/.test(tokens[last - 1]?.pos ?? '') &&
    !/\w\.$/.test(tokens[last - 1]?.text ?? '')
  )
    last--;
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to || last <= first || tokens.slice(first, last).some(isFiniteVerb)) return null;
  const words = text.slice(from.start, to.end).replace(/\s+/g, ' ').replace(ACRONYM, '');
  const name = words.slice(datelineLength(words));
  return NOBODY.test(name) ? null : name;
}

const ACRONYM = / \(\p{Lu}[\p{L}\d&-]*\)?$/u;

/** A month, a day, or a share of something: none speaks. */
const NOBODY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|[\d.,]+ ?(?:%|per ?cent) of (?:its|the|their)\b.*)$/i;

/** "the Users' Organisation (EUO) in a press release announcing that …": where a body says it is no part of its name. */
function beforePlace({ tagged: { tokens } }: AnnotatedText, { first, last }: TokenRange): number {
  for (let at = first + 1; at < last - 1; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (
      !/^(?:in|during|via|at|on)$/.test(token?.lower ?? '') ||
      !/^(?:an?|its|their|his|her)$/.test(next?.lower ?? '')
    )
      continue;
    if (before?.pos === 'PROPN' || before?.text === ')') return at;
  }
  return last;
}

/** A finite verb: words around one are a clause, and name nobody. */
export function isFiniteVerb({ pos, lower, text }: TaggedToken): boolean {
  if (text !== lower) return false;
  return pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed|en|wn)$/.test(lower));
}

/** The first token of that text in a range; its end where there is none. */
export function indexOf(
  { tagged: { tokens } }: AnnotatedText,
  { first, last }: TokenRange,
  text: string,
): number {
  for (let at = first; at < last; at++) if (tokens[at]?.text === text) return at;
  return last;
}
