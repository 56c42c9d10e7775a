import { UserError } from '../user-error.ts';
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
  const [were, are] = [held === 1 ? '1 article' : `${held} articles`, left === 0 ? 'none' : `only ${left}`];
  throw new UserError(
    `Of ${were} in the folder ${are} would be left, so nothing was changed: I go on answering from what there was. ` +
      'If the folder is on a disk or a share, see whether that is mounted. If the articles are meant to go, use /reindex confirm:True.',
  );
}

function countArticles(files: ReadFiles, without: ReadonlySet<string>): number {
  return [...files.values()]
    .filter(({ file }) => !without.has(file))
    .reduce((sum, { articles }) => sum + articles.length, 0);
}
