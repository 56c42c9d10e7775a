import type { Query } from '../../model.ts';
import { INSTEAD, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

/** "When is the Orr trial?", "where is Orr's next fight?": a name right before what is asked of it. */
const OF_A_NAME =
  /^(?<before>(?:when|where) (?:is|was|are|were|will|did|does) )(?:the )?(?<name>\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)*)(?:['’]s?)? (?<what>(?:\p{Ll}+ )*?(?<noun>\p{Ll}{3,}))(?<rest>(?: (?:be|take place|held|start|end|begin))*)[\s?!.]*$/u;

/** Neither "Weil's trial" nor "the mayor's trial", nor "the Weil trial". */
const ANOTHERS = String.raw`(?<!(?:['’]s?|(?<![\p{L}])(?!(?:The|An|His|Her|Its|Their|This|That)\b)\p{Lu}[\p{L}\p{M}-]+) (?:\p{Ll}+ )?)`;

/**
 * "When is the Orr trial?", where no sentence has both: the trial, in the articles that tell of Orr. Another one's trial ("Weil's trial") is none.
 */
export function namedReadings(words: string, first: Query): Reading[] {
  if (first.kind !== 'ask' && first.kind !== 'timeline') return [];
  const { before, name, what, noun, rest } = OF_A_NAME.exec(withoutPreamble(words))?.groups ?? {};
  if (name === undefined || noun === undefined || what === undefined) return [];
  return [
    {
      query: { kind: 'ask', question: `${before}the ${what}${rest} (${name})?` },
      trust: INSTEAD,
      sought: what,
      isStrict: true,
      isLast: true,
      tells: new RegExp(`${ANOTHERS}(?<![\\p{L}])${noun}`, 'u'),
    },
  ];
}
