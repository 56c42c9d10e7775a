import type { Answer, Citation, Item, Mark, Statement, TimelineAnswer } from '../model.ts';

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

/** The passages of an answer in its order. Lines without a passage are left out where others have one. */
export function rowsOf(answer: Answer): Row[] {
  switch (answer.kind) {
    case 'timeline':
      return answer.answered ? timelineRows(answer) : itemRows(answer.items);
    case 'who-said':
      return answer.statements.length > 0 ? answer.statements.map(statementRow) : itemRows(answer.items);
    default:
      return itemRows(answer.items);
  }
}

function timelineRows({ entries, undated }: TimelineAnswer): Row[] {
  const dated = entries.flatMap(({ date, sentences }) =>
    sentences.map(({ passage, inferred, planned, also, figures }) => ({
      date,
      speaker: '',
      text: passage.text,
      citation: passage.citation,
      also,
      label: figures.length > 1 ? `numbers differ: ${figures.join(' / ')}` : '',
      marks: [...(inferred ? (['inferred'] as const) : []), ...(planned ? (['planned'] as const) : [])],
    })),
  );
  const rest = undated.map(({ text, citation }) => ({
    date: '',
    speaker: '',
    label: '',
    text,
    citation,
    also: [],
    marks: ['undated'] as const,
  }));
  return [...dated, ...rest];
}

function statementRow({ speaker, role, text, inferred, citation }: Statement): Row {
  const marks = inferred ? (['inferred'] as const) : [];
  return { date: '', speaker: speaker ?? '', label: role ?? '', text, marks, citation, also: [] };
}

function itemRows(items: readonly Item[]): Row[] {
  const passages = items.filter(({ passage }) => passage !== null);
  return (passages.length > 0 ? passages : items).map(({ label, passage, marks, also }) => ({
    date: '',
    speaker: '',
    label,
    text: passage?.text ?? '',
    citation: passage?.citation ?? null,
    marks,
    also,
  }));
}

/** "Outlet, title, date, ¶3": a citation in one line, without its address. */
export function citationLine({ outlet, title, published, paragraph }: Citation): string {
  return [outlet, title, published?.slice(0, 10) ?? 'undated', `¶${paragraph}`].filter(Boolean).join(', ');
}
