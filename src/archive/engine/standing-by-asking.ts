import type { Archive } from '../archive.ts';
import type { Standing } from '../index/standing.ts';

/** Where stems stand in an archive that has no quicker way than to be asked about each. */
export function standingByAsking(
  archive: Pick<Archive, 'mentions' | 'isInHeading'>,
  stems: readonly string[],
): Standing {
  return (id) => ({
    anywhere: (stem) => archive.mentions(id, stems[stem] ?? ''),
    inHeading: (stem) => archive.isInHeading(id, stems[stem] ?? ''),
    inText: (stem, first, last) => archive.mentions(id, stems[stem] ?? '', { first, last }),
  });
}
