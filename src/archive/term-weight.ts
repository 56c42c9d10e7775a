import type { Archive } from './archive.ts';

/**
 * How much a stem tells, in nats: `ln(1 + N / (1 + f))` for N paragraphs, of which f have it. A smoothed inverse document frequency
 * (Spärck Jones 1972), never 0 or less, so that a stem in every paragraph still counts a little.
 */
export function termWeight(archive: Pick<Archive, 'paragraphs' | 'frequency'>, stem: string): number {
  return Math.log(1 + archive.paragraphs / (1 + archive.frequency(stem)));
}
