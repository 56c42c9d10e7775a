import type { Answer, Citation, Item, Mark, Passage, Span } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import { type Numbering, numberArticles, showCitation } from './citations.ts';
import { MEASURES, weigh } from './limits.ts';
import { clip, escapeMarkdown } from './markdown.ts';
import { cutPassage } from './pieces.ts';
import { quote } from './quote.ts';

/** What an answer is shown with, besides itself. */
export interface RenderContext {
  readonly say: Say;
  /** The sentences of an article, in order; empty where the article is not there any more. */
  sentencesOf(articleId: string): readonly Span[];
  /** Where a reader can look up the words, or null where there is no such address. */
  addressOf(citation: Citation, words: Passage | null): string | null;
  /** The weight up to which a passage is shown; past it, the sentences around the highlights are. */
  readonly wanted: number;
  /** False where a passage needs no citation of its own, since another says all of it. */
  isCited(citation: Citation): boolean;
  /** What is said below instead of the number of pages, where nobody can turn to a second one; undefined where they are turned. */
  readonly unturned?: string;
}

/** A passage that a context button leads to. */
export interface PassagePlace {
  readonly articleId: string;
  readonly paragraph: number;
  /** The number that the answer gave the article. */
  readonly number: number;
  /** Which item of the answer it is, from 0. */
  readonly item: number;
}

/** What stands together on one page: a passage with its heading and citations, or a piece of a long one. */
export interface PagePart {
  readonly markdown: string;
  readonly place: PassagePlace | null;
  /** True where the passage goes on in the next part. */
  readonly goesOn: boolean;
  /** True for lines without a passage. */
  readonly isList: boolean;
}

const MARKS = {
  inferred: 'mark.inferred',
  planned: 'mark.planned',
  closest: 'mark.closest',
  undated: 'mark.undated',
} as const satisfies Record<Mark, PlainKey>;

/** An answer's items as parts, each at most `MEASURES.part` heavy. */
export function showItems(answer: Answer, context: RenderContext): PagePart[] {
  const numberOf = numberArticles(answer.items);
  const { say } = context;
  const parts: PagePart[] = [];
  for (const [index, item] of answer.items.entries()) {
    // After the passage that answers a question stand others on the same subject.
    const isFurther = answer.kind === 'ask' && answer.answered && index === 1;
    if (item.passage === null) addLine(parts, item, say);
    else
      parts.push(
        ...showPassage(item, item.passage, {
          numberOf,
          context,
          index,
          above: isFurther ? `-# ${say('answer.further')}` : '',
        }),
      );
  }
  return parts;
}

/** An item without a passage is a line of a list, which goes on as long as it is light. */
function addLine(parts: PagePart[], { label, marks }: Item, say: Say): void {
  const words = [clip(label, MEASURES.words), ...marks.map((mark) => `(${say(MARKS[mark])})`)]
    .join(' ')
    .trim();
  if (words === '') return;
  const line = `- ${escapeMarkdown(words)}`;
  const list = parts.at(-1);
  const longer = `${list?.markdown}\n${line}`;
  if (list?.isList && weigh(longer) <= MEASURES.part) parts.splice(-1, 1, { ...list, markdown: longer });
  else parts.push({ markdown: line, place: null, goesOn: false, isList: true });
}

/** What a passage is shown by; `index`: which item it is; `above`: the words over it. */
interface Showing {
  readonly numberOf: Numbering;
  readonly context: RenderContext;
  readonly index: number;
  readonly above: string;
}

function showPassage(
  item: Item,
  passage: Passage,
  { numberOf, context, index: at, above }: Showing,
): PagePart[] {
  const { say } = context;
  const goesOnLine = `-# ${say(context.unturned === undefined ? 'answer.goesOn' : 'answer.goesOnThere')}`;
  const heading = joinLines([above, showHeading(item, say), showAsked(item, say)]);
  const { articleId, paragraph } = passage.citation;
  const number = numberOf(articleId);
  const cited = (citation: Citation, words: Passage | null) =>
    `-# ${showCitation(citation, numberOf(citation.articleId), context.addressOf(citation, words), say)}`;
  const own = context.isCited(passage.citation) ? cited(passage.citation, passage) : '';
  const budget = MEASURES.part - weigh(`${heading}\n\n${own}\n${goesOnLine}`);
  const pieces = cutPassage(passage, context.sentencesOf(articleId), {
    wanted: Math.min(context.wanted, budget),
    most: budget,
    weigh: (span) => weigh(quote(passage, { ...span, before: true, after: true })),
  });
  const parts = pieces.map((piece, index): PagePart => {
    const goesOn = index < pieces.length - 1;
    const lines = [
      index > 0 ? `-# ${say('answer.continued')}` : heading,
      quote(passage, piece),
      own,
      goesOn ? goesOnLine : '',
    ];
    return {
      markdown: joinLines(lines),
      place: { articleId, paragraph, number, item: at },
      goesOn,
      isList: false,
    };
  });
  return addCopies(parts, item.also, cited, say);
}

/** What an interview asks before the passage, and a line that tells the two apart; nothing where there is no room for it. */
function showAsked({ asked }: Item, say: Say): string {
  if (!asked) return '';
  const shown = joinLines([
    `-# ${say('answer.asked')}`,
    quote(asked, { ...asked.span, before: false, after: false }),
    `-# ${say('answer.answered')}`,
  ]);
  return weigh(shown) <= MEASURES.passage ? shown : '';
}

/** The label with its marks, on one line. That an article has no date its citation says already. */
function showHeading({ label, marks, passage }: Item, say: Say): string {
  const words = clip(label, MEASURES.label);
  const said = marks.filter((mark) => mark !== 'undated' || passage?.citation.published !== null);
  const marked = said.map((mark) => say(MARKS[mark])).join(', ');
  // Marks alone are small, so that they don't look like words of the article.
  if (words === '') return marked === '' ? '' : `-# ${marked.slice(0, 1).toUpperCase()}${marked.slice(1)}`;
  return [`**${escapeMarkdown(words)}**`, marked].filter((part) => part !== '').join(' · ');
}

/** Puts the articles that carry the same passage under it; those that find no room there follow in parts of their own. */
function addCopies(
  parts: readonly PagePart[],
  also: readonly Citation[],
  cited: (citation: Citation, words: null) => string,
  say: Say,
): PagePart[] {
  const lines = also.slice(0, MEASURES.also).map((citation) => cited(citation, null));
  if (also.length > lines.length)
    lines.push(`-# ${say('answer.moreArticles', { n: also.length - lines.length })}`);
  const shown = [...parts];
  for (const line of lines) {
    const last = shown.pop();
    const markdown = joinLines([last?.markdown ?? '', line]);
    if (last && weigh(markdown) <= MEASURES.part) shown.push({ ...last, markdown });
    else shown.push(...(last ? [last] : []), { markdown: line, place: null, goesOn: false, isList: false });
  }
  return shown;
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
