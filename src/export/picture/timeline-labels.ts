import { INNER_WIDTH } from './sheet.ts';
import { SIZES } from './style.ts';
import type { Ruler } from './text.ts';
import type { Column } from './timeline-layout.ts';

const GAP = 10;

/** The numbers of neighbouring entries over their columns: "3", or "3–7" where single ones would have no room. */
export interface ColumnLabel {
  readonly columns: readonly Column[];
  readonly text: string;
  /** The middle. */
  readonly x: number;
  readonly width: number;
}

/** A label a column; those that would touch become one. */
export function labelsFor(columns: readonly Column[], ruler: Ruler): ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  for (const column of columns) {
    let label = labelOf([column], column.x + column.width / 2, ruler);
    for (let last = labels.at(-1); last && touches(last, label); last = labels.at(-1)) {
      labels.pop();
      label = labelOf([...last.columns, ...label.columns], (last.x + label.x) / 2, ruler);
    }
    labels.push(label);
  }
  return labels;
}

function labelOf(columns: readonly Column[], middle: number, ruler: Ruler): ColumnLabel {
  const [first, last] = [columns[0]?.number, columns.at(-1)?.number];
  const text = first === last ? `${first}` : `${first}–${last}`;
  const width = ruler.width(text, { size: SIZES.small, weight: 600 });
  return { columns, text, width, x: Math.min(Math.max(middle, width / 2), INNER_WIDTH - width / 2) };
}

function touches(left: ColumnLabel, right: ColumnLabel): boolean {
  return left.x + left.width / 2 + GAP > right.x - right.width / 2;
}
