import type { ReadFolder } from '../src/library/engine-library.ts';
import type { CorpusReading } from '../src/library/read-corpus.ts';
import type { Query } from '../src/queries.ts';

/** Has an engine filled with what an archive in memory holds. */
export function publishing({ archive, report }: CorpusReading): ReadFolder {
  const { builtAt, parts } = archive;
  return async () => ({ contents: { builtAt, articles: parts.articles }, report });
}

/** Two ways to answer the same questions. */
export interface TwoWays {
  here(query: Query): Promise<unknown>;
  far(query: Query): Promise<unknown>;
}

/** The questions that the two answer differently; scores are sums, which may differ in their last digits. */
export async function compareAnswers(queries: readonly Query[], { here, far }: TwoWays): Promise<Query[]> {
  const different: Query[] = [];
  for (const query of queries)
    if (plain(await told(far(query))) !== plain(await told(here(query)))) different.push(query);
  return different;
}

/** The answer, or what is said in its place. */
function told(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => ({ error: String(error) }));
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(10)) : part,
  );
}
