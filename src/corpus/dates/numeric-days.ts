import type { Article, NumericDays } from '../../model.ts';

/** What an article says of its day. */
export type StatedDay = Pick<Article, 'published' | 'numericDays'>;

/** One page that is against it may be a slip, or quote another paper. */
const MIN_AGREEING = 0.8;

/**
 * How the articles of one outlet write numeric days, by those that tell; null where none tells, or they disagree.
 *
 * @example orderAmong([{ published: '2025-06-13', numericDays: { told: 'day-first' } }]) // 'day-first'
 */
export function orderAmong(articles: Iterable<StatedDay>): 'day-first' | 'month-first' | null {
  const told = { 'day-first': 0, 'month-first': 0 };
  for (const { numericDays } of articles) if (numericDays && 'told' in numericDays) told[numericDays.told]++;
  const [days, months] = [told['day-first'], told['month-first']];
  const most = Math.max(days, months);
  if (most === 0 || most / (days + months) < MIN_AGREEING) return null;
  return days > months ? 'day-first' : 'month-first';
}

/** The day of an article where its outlet's numeric days are of this order; its own wherever it does not depend on that. */
export function dayInOrder(
  { published, numericDays }: StatedDay,
  order: 'day-first' | 'month-first' | null,
): string | null {
  if (!numericDays || 'told' in numericDays) return published;
  const { dayFirst, monthFirst, asRead } = numericDays;
  if (![dayFirst, monthFirst, asRead].includes(published)) return published;
  return order === null ? asRead : order === 'day-first' ? dayFirst : monthFirst;
}

/** What a page tells of numeric days: their order where it is known, else what `published` is in either order where that differs. */
export function numericDaysOf(
  order: 'day-first' | 'month-first' | null,
  asRead: string | null,
  published: (order: 'day-first' | 'month-first') => string | null,
): NumericDays | null {
  if (order !== null) return { told: order };
  const [dayFirst, monthFirst] = [published('day-first'), published('month-first')];
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst
    ? null
    : { dayFirst, monthFirst, asRead };
}
