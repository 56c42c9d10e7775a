import type { Span } from '../../model.ts';
import type { Dated } from './material.ts';

/** A number in a sentence, with the word that says how exact it is; offsets into the article. */
interface Figure extends Span {
  readonly value: number;
}

const FIGURE =
  /(?<![\w.,$£€-])(?:(?:about|around|nearly|almost|some|over|more than|less than|fewer than|at least|up to|roughly|approximately) )?(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?<scale>hundred|thousand|million|billion))?(?![\w,]|\.\d)/gi;
const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
/** Two figures for one thing are rarely further apart. */
const MAX_FACTOR = 5;

/** Where two sentences about one event give different numbers: the span of each, or null. Dates and times are no numbers. */
export function differingFigures(one: Dated, other: Dated): readonly [Span, Span] | null {
  const [here, there] = [figuresOf(one), figuresOf(other)];
  const own = here.filter(({ value }) => !there.some((figure) => figure.value === value));
  const foreign = there.filter(({ value }) => !here.some((figure) => figure.value === value));
  for (const figure of own) {
    const rival = foreign.find(({ value }) => isNear(value, figure.value));
    if (rival) return [spanOf(figure), spanOf(rival)];
  }
  return null;
}

function figuresOf({ entry, event }: Dated): Figure[] {
  const text = entry.article.text.slice(event.start, event.end);
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const start = event.start + match.index;
    const end = start + match[0].length;
    const isTime = entry.extraction.dates.some((date) => date.start < end && start < date.end);
    const scale = SCALES[match.groups?.['scale']?.toLowerCase() ?? ''] ?? 1;
    const value = Number((match.groups?.['digits'] ?? '').replaceAll(',', '')) * scale;
    return isTime || value < 2 ? [] : [{ start, end, value }];
  });
}

function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= MAX_FACTOR * Math.min(a, b);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
