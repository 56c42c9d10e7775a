import type { NameMention } from '../../names/name-mentions.ts';
import type { TaggedSentence } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import { isSourceLabel } from '../syntax/labels.ts';

/** How many paragraphs before a block, and behind it, tell whose words it has. */
const PARAGRAPHS = { before: 3, subject: 2, behind: 1 };

/** The person whom the label itself names: "Quote from Otto Weil:". `sentence` is the one that the quotation opens in. */
export function namedByLabel(
  annotated: AnnotatedText,
  sentence: TaggedSentence,
  start: number,
): TokenRange | null {
  const before = ({ first, last }: NameMention) =>
    first > sentence.first && (annotated.tagged.tokens[last - 1]?.end ?? start) < start;
  return rangeOf(annotated.names.mentionsIn(sentence).findLast(before));
}

/**
 * Whose words a block quote has where no report stands before it: the first person of a line "Source: …" near it, else the last
 * person before it that is a sentence's subject, else the only person named there. Null where that leaves a choice.
 */
export function namedAroundBlock(annotated: AnnotatedText, at: number): TokenRange | null {
  const { sentences } = annotated.tagged;
  const own = sentences[at]?.paragraph ?? 0;
  const around = (before: number, behind: number) =>
    sentences
      .slice(Math.max(0, at - MAX_SENTENCES), at + MAX_SENTENCES)
      .filter(({ paragraph }) => paragraph >= own - before && paragraph <= own + behind && paragraph !== own);
  const source = around(PARAGRAPHS.before, PARAGRAPHS.behind).find(({ first }) =>
    isSourceLabel(annotated.tagged, first),
  );
  const sourced =
    source && annotated.names.mentionsIn(source).find((mention) => annotated.names.personOf(mention));
  if (sourced) return rangeOf(sourced);
  const people = around(PARAGRAPHS.subject, 0)
    .flatMap((sentence) => annotated.names.mentionsIn(sentence))
    .filter((mention) => annotated.names.personOf(mention));
  const subject = people.findLast((mention) => annotated.names.isSubject(mention));
  const names = new Set(people.map((mention) => annotated.names.nameOf(mention)));
  return rangeOf(subject ?? (names.size === 1 ? people.at(-1) : undefined));
}

const MAX_SENTENCES = 12;

function rangeOf(mention: NameMention | undefined): TokenRange | null {
  return mention ? { first: mention.titleFirst, last: mention.last } : null;
}
