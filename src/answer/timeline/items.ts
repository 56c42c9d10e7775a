import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { DatedPassage, Item, Mark, Passage, Span, TimelineEntry } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { cite, paragraphAt, passageOf } from '../passages/passage.ts';
import type { Dated, Undated } from './material.ts';
import { differingFigures } from './numbers.ts';
import type { Told } from './sentences.ts';

/** An event as a passage: the words that date it stressed, with who else tells it, and who gives other numbers. */
export function toDatedPassage(archive: Archive, told: Told): DatedPassage {
  const { entry, event, same } = told;
  const { article, extraction } = entry;
  const dates = extraction.dates.filter(
    ({ start, end, value }) => start >= event.start && end <= event.end && value?.startsWith(event.date),
  );
  const rivals = same.flatMap((other) => {
    const figures = differingFigures(told, other);
    return figures ? [{ other, figures }] : [];
  });
  return {
    passage: passageOf(
      article,
      event,
      dates.map(({ start, end }) => ({ start, end })),
    ),
    inferred: event.inferred,
    planned: event.planned,
    also: same.map((other) => cite(other.entry.article, paragraphAt(other.entry.article, other.event.start))),
    reports: new Set([told, ...same].map((one) => archive.nearDuplicates.groupOf(one.entry.article.id))).size,
    variants: rivals.map(({ other, figures }) => passageOf(other.entry.article, other.event, [figures[1]])),
    figures: [
      ...new Set(
        rivals.flatMap(({ other, figures: [own, rival] }) => [
          wordsAt(entry, own),
          wordsAt(other.entry, rival),
        ]),
      ),
    ],
  };
}

function wordsAt({ article }: ArchivedArticle, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** What people are shown: each event under its numbered date, oldest first, then what has no date. */
export function timelineItems(
  entries: readonly TimelineEntry[],
  undated: readonly Passage[],
  say: Say,
): Item[] {
  const dated = entries.flatMap(({ date, sentences }, index) =>
    sentences.map((sentence) => ({
      label: `${entryNumber(index + 1)} ${labelOf(date, sentence, say)}`,
      passage: sentence.passage,
      marks: marksOf(sentence),
      also: sentence.also,
    })),
  );
  return [...dated, ...undated.map((passage) => undatedItem(passage, say))];
}

/** The sentence that tells best when it was, under its date. */
export function nearestItem(archive: Archive, dated: Dated, say: Say): Item {
  const sentence = toDatedPassage(archive, { ...dated, same: [] });
  return {
    label: labelOf(dated.event.date, sentence, say),
    passage: sentence.passage,
    marks: marksOf(sentence),
    also: [],
  };
}

/** What is shown, with one item first that is not repeated among the others; those alone where there is none. */
export function startingWith(first: Item | null, items: readonly Item[]): Item[] {
  const isSame = ({ passage }: Item) =>
    passage?.citation.articleId === first?.passage?.citation.articleId &&
    passage?.span.start === first?.passage?.span.start;
  return first === null ? [...items] : [first, ...items.filter((item) => !isSame(item))];
}

/** The number of an entry in a circle, as pictures of a timeline have it; Unicode has circled numbers up to 50. */
function entryNumber(number: number): string {
  const [start, offset] = number <= 20 ? [0x2460, 1] : number <= 35 ? [0x3251, 21] : [0x32b1, 36];
  return number <= 50 ? String.fromCodePoint(start + number - offset) : `(${number})`;
}

/** A passage that nothing dates, as people are shown it. */
export function undatedItem(passage: Passage, say: Say): Item {
  return { label: say('timeline.noDate'), passage, marks: ['undated'], also: [] };
}

function labelOf(date: string, { reports, figures }: DatedPassage, say: Say): string {
  const parts = [
    say.date(date),
    ...(reports > 1 ? [say('timeline.reports', { n: reports })] : []),
    ...(figures.length > 1
      ? [
          say('timeline.numbersDiffer', {
            numbers: figures.map((figure) => say('quoted', { words: figure })).join(' / '),
          }),
        ]
      : []),
  ];
  return parts.join(' · ');
}

function marksOf({ inferred, planned }: DatedPassage): Mark[] {
  return [...(inferred ? (['inferred'] as const) : []), ...(planned ? (['planned'] as const) : [])];
}

/** The best undated passages, one an article where there are several. */
export function undatedPassages(undated: readonly Undated[], limit: number): Passage[] {
  const best = [...undated].sort((a, b) => b.closeness - a.closeness);
  const seen = new Set<string>();
  const firsts = best.filter(({ entry }) => !seen.has(entry.article.id) && seen.add(entry.article.id));
  const rest = best.filter((one) => !firsts.includes(one));
  return [...firsts, ...rest]
    .slice(0, limit)
    .map(({ entry, sentence }) => passageOf(entry.article, sentence));
}
