import { readTrainedFile } from './trained-file.ts';

/**
 * Usual English words by the share of paragraphs that have them: step n means one in 2^n. Counted over public news and encyclopaedia
 * texts by `npm run derive:word-rates`.
 */
const RATES: ReadonlyMap<string, number> = readTrainedFile(
  new URL('./word-rates.json', import.meta.url),
  (steps: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries(steps).flatMap(([step, words]) =>
        words.split(' ').map((word): [string, number] => [word, 2 ** -Number(step)]),
      ),
    ),
);
/** Of a word that is not usual. */
const RARE = 2 ** -13;

/** In what share of the paragraphs of usual English a stem stands; a low guess where it is none of the usual words. */
export function usualRate(stem: string): number {
  return RATES.get(stem) ?? RARE;
}

/** Whether a stem is that of a usual English word. */
export function isUsual(stem: string): boolean {
  return RATES.has(stem);
}
