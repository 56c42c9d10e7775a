import type { AskAnswer, Citation, DatedPassage, TimelineAnswer, TimelineEntry } from '../model.ts';

/** An event told by some articles, for tests. */
export function told(text: string, articles: number, more: Partial<DatedPassage> = {}): DatedPassage {
  const citations = Array.from({ length: articles }, (_, index) => citation(`${text}-${index}`));
  const [first = citation('none'), ...also] = citations;
  return {
    passage: { citation: first, span: { start: 0, end: text.length }, text, highlights: [] },
    inferred: false,
    planned: false,
    also,
    reports: articles,
    variants: [],
    figures: [],
    ...more,
  };
}

/** A citation of a made-up article. */
export function citation(articleId: string, more: Partial<Citation> = {}): Citation {
  const article = {
    title: 'A title',
    outlet: 'Orrin Echo',
    published: '2023-05-05',
    url: null,
    paragraph: 2,
  };
  return { articleId, ...article, ...more };
}

export function entry(date: string, ...sentences: readonly DatedPassage[]): TimelineEntry {
  return { date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year', sentences };
}

/** A timeline of these entries,
    nearest: null, for tests. */
export function timelineOf(entries: readonly TimelineEntry[], topic = 'Lunn dam'): TimelineAnswer {
  const base = { answered: entries.length > 0, lead: `${entries.length} dates.`, items: [], notes: [] };
  return {
    kind: 'timeline',
    query: { kind: 'timeline', topic },
    ...base,
    entries,
    nearest: null,
    undated: [],
  };
}

export const DAM_TIMELINE = timelineOf([
  entry('2023-03', told('Engineers had warned of cracks in March.', 1, { inferred: true })),
  entry(
    '2023-05-04',
    told('The Lunn dam burst, and “half of Orrin” drowned.', 3),
    told('Boats came from Tarn.', 1),
  ),
  entry('2024-06-01', told('It is to be rebuilt.', 1, { planned: true })),
]);

/** An answer with a passage of an article of 5 May 2023, in which somebody is quoted. */
export const ASKED: AskAnswer = {
  kind: 'ask',
  query: { kind: 'ask', question: 'Who built it?' },
  answered: true,
  lead: '',
  items: [
    {
      label: 'Ines Varga, harbour master',
      speaker: { name: 'Ines Varga', role: 'harbour master' },
      passage: told('“We built it,” Varga said.', 1).passage,
      marks: ['inferred'],
      also: [],
    },
  ],
  notes: [],
  best: null,
  hits: [],
};
