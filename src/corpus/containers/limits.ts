/** One part is held in memory at a time; a larger one is not unpacked. */
export const MAX_PART_BYTES = 100_000_000;
/** All parts together: more is a bomb, or an archive that wants splitting. */
export const MAX_UNPACKED_BYTES = 4_000_000_000;
/** Parts of one container. */
export const MAX_PARTS = 100_000;
