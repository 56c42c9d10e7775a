import type { Article, DateMention } from '../model.ts';
import { isProse, type ParagraphKind } from './paragraphs/paragraph-kind.ts';

/** A chronicle has at least so many headings that begin with different dates. */
const MIN_HEADINGS = 3;
/** At least this share of its headings follows the order of the others, forward or backward. */
const ORDERED = 0.8;
/** So many paragraphs below a heading tell what it names; what comes after is about it. */
const TOLD_BELOW = 2;
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/;

/** The date that heads a paragraph. */
export interface DatedSection {
  /** `2024`, `2024-05` or `2024-05-20`, as the heading has it. */
  readonly date: string;
  /** True for the first paragraphs below a heading: they tell what happened at its date. */
  readonly tells: boolean;
}

/**
 * The dated section that each paragraph of a chronicle belongs to ("Sept. 21: The gate opens", "1994", with paragraphs below), null where
 * it belongs to none; null for all where the article is no chronicle: its headings must begin with dates that follow in order.
 */
export function readDatedSections(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  kinds: readonly ParagraphKind[],
  dates: readonly DateMention[],
): readonly (DatedSection | null)[] {
  const headed = new Map<number, string>();
  let at = 0;
  for (const [n, { start, end }] of paragraphs.entries()) {
    while ((dates[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    const first = dates[at];
    const kind = kinds[n];
    if (!first || first.start >= end || !kind || !HEADS.has(kind)) continue;
    const date = CALENDAR.exec(first.value ?? '')?.[0];
    if (date && /^\W{0,3}(?:\p{L}+day,? )?$/u.test(text.slice(start, first.start))) headed.set(n, date);
  }
  // Dates that stand in a list, as of a tour, say nothing of the prose that comes after all of them.
  const telling = [...headed].filter(([n], i, all) => kinds.slice(n + 1, all[i + 1]?.[0]).some(isProse));
  if (!isChronicle(telling.map(([, date]) => date))) return paragraphs.map(() => null);
  let date: string | null = null;
  let below = 0;
  return kinds.map((kind, n) => {
    date = headed.get(n) ?? date;
    below =
      isProse(kind) && !/["“‘]/.test(text.charAt(paragraphs[n]?.start ?? 0))
        ? below + 1
        : HEADS.has(kind)
          ? 0
          : below;
    return date === null ? null : { date, tells: isProse(kind) && below > 0 && below <= TOLD_BELOW };
  });
}

const HEADS: ReadonlySet<ParagraphKind> = new Set(['heading', 'label', 'list']);

function isChronicle(dates: readonly string[]): boolean {
  if (new Set(dates).size < MIN_HEADINGS) return false;
  const steps = dates.slice(1).map((date, i) => compare(date, dates[i] ?? ''));
  const [forward, backward] = [steps.filter((step) => step >= 0), steps.filter((step) => step <= 0)];
  return Math.max(forward.length, backward.length) >= ORDERED * steps.length;
}

/** Dates are compared as exactly as the coarser one is known. */
function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
