import type { NameMention } from '../names/name-mentions.ts';
import type { TaggedSentence } from '../tagged-text.ts';
import { isSourceLabel } from './labels.ts';
import type { Reading } from './reading.ts';
import type { TokenRange } from './report.ts';

/** How many paragraphs before a block, and behind it, tell whose words it has. */
const PARAGRAPHS = { before: 3, subject: 2, behind: 1 };

/** The person whom the label itself names: "Quote from Otto Weil:". `sentence` is the one that the quotation opens in. */
export function namedByLabel(reading: Reading, sentence: TaggedSentence, start: number): TokenRange | null {
  const before = ({ first, last }: NameMention) =>
    first > sentence.first && (reading.tagged.tokens[last - 1]?.end ?? start) < start;
  return rangeOf(reading.scene.mentionsIn(sentence).findLast(before));
}

/**
 * Whose words a block quote has where no report stands before it: the first person of a line "Source: …" near it, else the last
 * person before it that is a sentence's subject, else the only person named there. Null where that leaves a choice.
 */
export function namedAroundBlock(reading: Reading, at: number): TokenRange | null {
  const { sentences } = reading.tagged;
  const own = sentences[at]?.paragraph ?? 0;
  const around = (before: number, behind: number) =>
    sentences
      .slice(Math.max(0, at - MOST_SENTENCES), at + MOST_SENTENCES)
      .filter(({ paragraph }) => paragraph >= own - before && paragraph <= own + behind && paragraph !== own);
  const source = around(PARAGRAPHS.before, PARAGRAPHS.behind).find(({ first }) =>
    isSourceLabel(reading.tagged, first),
  );
  const sourced =
    source && reading.scene.mentionsIn(source).find((mention) => reading.scene.personOf(mention));
  if (sourced) return rangeOf(sourced);
  const people = around(PARAGRAPHS.subject, 0)
    .flatMap((sentence) => reading.scene.mentionsIn(sentence))
    .filter((mention) => reading.scene.personOf(mention));
  const subject = people.findLast((mention) => reading.scene.isSubject(mention));
  const names = new Set(people.map((mention) => reading.scene.nameOf(mention)));
  return rangeOf(subject ?? (names.size === 1 ? people.at(-1) : undefined));
}

const MOST_SENTENCES = 12;

function rangeOf(mention: NameMention | undefined): TokenRange | null {
  return mention ? { first: mention.titleFirst, last: mention.last } : null;
}
