import { addDays, iso, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { dayOf } from '../anchors.ts';
import type { Anchors, Expression } from '../expression.ts';

const BETWEEN = /^\s*(?:to|and|until|till|through|thru|–|—|-)\s*$/;

/**
 * The two ends of a range belong together: "from May to September 2022" is all in 2022, "from November to February 2022"
 * begins in 2021, and in "from Monday to Friday" it is the Friday after that Monday.
 */
export function relateRanges(text: string, expressions: readonly Expression[]): Expression[] {
  return expressions.map((expression, index) => {
    const [last, next] = [expressions[index - 1], expressions[index + 1]];
    if (next && BETWEEN.test(text.slice(expression.end, next.start))) return withYearOf(expression, next);
    if (last && /\bfrom\s+$/i.test(text.slice(Math.max(0, last.start - 8), last.start))) {
      return BETWEEN.test(text.slice(last.end, expression.start)) ? after(expression, last) : expression;
    }
    return expression;
  });
}

/** The first end in the year of the second, or in the one before where it would come later. */
function withYearOf(from: Expression, to: Expression): Expression {
  const [own, end] = [from.parts, to.parts];
  if (!own?.month || own.year !== undefined || !end?.month || end.year === undefined) return from;
  const isLater = own.month * 100 + (own.day ?? 0) > end.month * 100 + (end.day ?? 31);
  const year = isLater ? end.year - 1 : end.year;
  const value = iso(year, own.month, own.day);
  return { ...from, stated: true, parts: { ...own, year }, resolve: () => value };
}

/** A weekday at the end of a range, counted from its beginning. */
function after(to: Expression, from: Expression): Expression {
  const weekday = to.parts?.weekday;
  if (weekday === undefined || from.parts?.weekday === undefined || to.parts?.day !== undefined) return to;
  return {
    ...to,
    resolve: (anchors: Anchors) => {
      const start = dayOf(from.resolve(anchors));
      return start ? isoDay(addDays(start, (weekday - weekdayOf(start) + 7) % 7)) : to.resolve(anchors);
    },
  };
}
