import type { Archive } from '../../archive/archive.ts';
import type { Citation, Item, Mark } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { passageOf } from '../passages/passage.ts';
import { foldQuotes } from './fold-quotes.ts';
import { mergeSpans, passageOfQuote } from './quote-passage.ts';
import { overlap, type ResolvedQuote } from './resolved-quotes.ts';
import { capitalised, labelQuote, marksOf, roleOf, shownSpeaker } from './statement.ts';

/** What one speaker says in the same sentences. */
interface Bundle {
  readonly sayings: [ResolvedQuote, ...ResolvedQuote[]];
  readonly also: Citation[];
}

/** How sayings are shown. */
export interface QuoteShowing {
  readonly say: Say;
  readonly marks?: readonly Mark[];
  /** What stands above each; who speaks, as what, and when, where left out. */
  readonly label?: (saying: ResolvedQuote) => string;
}

/**
 * Sayings as people are shown them, in the order given: the same words in several articles once, and what one speaker says
 * in the same sentences together, under the label of what is nearest to their very words.
 */
export function quoteItems(
  archive: Archive,
  sayings: readonly ResolvedQuote[],
  { say, marks = [], label = (saying) => labelQuote(saying, say) }: QuoteShowing,
): Item[] {
  const bundles: Bundle[] = [];
  for (const { saying, also } of foldQuotes(archive, sayings)) {
    const known = bundles.find((bundle) => bundle.sayings.some((other) => areTogether(other, saying)));
    known?.sayings.push(saying);
    known?.also.push(...also);
    if (!known) bundles.push({ sayings: [saying], also: [...also] });
  }
  return bundles.map(({ sayings: [first, ...others], also }) => {
    const all = [first, ...others];
    const passages = all.map(passageOfQuote);
    const start = Math.min(...passages.map(({ span }) => span.start));
    const end = Math.max(...passages.map(({ span }) => span.end));
    const highlights = mergeSpans(passages.flatMap((passage) => passage.highlights));
    const nearest = all.reduce((best, other) => (closeness(other) > closeness(best) ? other : best));
    return {
      label: label(nearest),
      ...speakerOf(nearest),
      passage: passageOf(first.entry.article, { start, end }, highlights),
      marks: [...marksOf(nearest), ...marks],
      also: withoutRepeats(also),
    };
  });
}

/** Who is quoted, as an item has it; empty where that is not known. */
export function speakerOf(saying: ResolvedQuote): Pick<Item, 'speaker'> {
  const name = shownSpeaker(saying);
  return name === null ? {} : { speaker: { name: capitalised(name), role: roleOf(saying) } };
}

function areTogether(a: ResolvedQuote, b: ResolvedQuote): boolean {
  if (
    a.entry.article.id !== b.entry.article.id ||
    a.person !== b.person ||
    a.quote.speaker !== b.quote.speaker
  )
    return false;
  return a.quote.stance === b.quote.stance && overlap(passageOfQuote(a).span, passageOfQuote(b).span);
}

function closeness({ quote }: ResolvedQuote): number {
  return { direct: 2, mixed: 1, indirect: 0 }[quote.kind];
}

function withoutRepeats(citations: readonly Citation[]): Citation[] {
  const seen = new Map(
    citations.map((citation) => [`${citation.articleId} ${citation.paragraph}`, citation]),
  );
  return [...seen.values()];
}
