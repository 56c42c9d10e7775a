import type { Citation, Item, Mark, Statement } from '../../model.ts';

/** One passage of an answer as a line of a table; empty where there is nothing to say. */
export interface Row {
  /** `2024-10-14`, `2024-10` or `2024`: when it happened. */
  readonly date: string;
  readonly speaker: string;
  /** The program's own words about the passage. */
  readonly label: string;
  /** Verbatim. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly citation: Citation | null;
  /** Where the same is told. */
  readonly also: readonly Citation[];
}

/** The items of an answer as rows. Lines without a passage are left out where others have one. */
export function itemRows(items: readonly Item[]): Row[] {
  const passages = items.filter(({ passage }) => passage !== null);
  return (passages.length > 0 ? passages : items).map(({ label, passage, marks, also, speaker }) => ({
    date: '',
    speaker: speaker?.name ?? '',
    label,
    text: passage?.text ?? '',
    citation: passage?.citation ?? null,
    marks,
    also,
  }));
}

/** Statements as rows, each with its speaker; the role is the label. */
export function statementRows(statements: readonly Statement[]): Row[] {
  return statements.map(({ speaker, role, text, inferred, citation }) => ({
    date: '',
    speaker: speaker ?? '',
    label: role ?? '',
    text,
    marks: inferred ? ['inferred'] : [],
    citation,
    also: [],
  }));
}
