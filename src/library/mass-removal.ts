import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { ReadFiles } from './reading/read-files.ts';

/** Which articles may go at a reindex without being asked about. */
export interface AllowedRemoval {
  /** All of them. */
  readonly confirmed?: boolean;
  /** Those of these files, by their paths below the corpus folder: somebody has just taken them out. */
  readonly expected?: readonly string[];
}

/**
 * Throws a UserError where more than half of the articles would go at once: a folder that looks empty is more often a disk that is not mounted than a
 * decision. What was moved, or replaced by as much, counts as there.
 */
export function refuseMassRemoval(
  before: ReadFiles,
  after: ReadFiles,
  { confirmed, expected }: AllowedRemoval,
): void {
  if (confirmed) return;
  const held = countArticles(before, new Set(expected));
  const left = countArticles(after, new Set());
  if (left * 2 >= held) return;
  throw new UserError(message('reindex.massRemoval', { held, left }));
}

function countArticles(files: ReadFiles, without: ReadonlySet<string>): number {
  return [...files.values()]
    .filter(({ file }) => !without.has(file))
    .reduce((sum, { articles }) => sum + articles.length, 0);
}
