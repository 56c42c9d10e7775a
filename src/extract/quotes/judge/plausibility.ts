import { readTrainedFile } from '../../../text/trained-file.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { plausibilityFeatures } from './plausibility-features.ts';

/** Made by `npm run train:plausibility`: a weight for each feature by its name. */
const WEIGHTS: ReadonlyMap<string, number> = readTrainedFile(
  new URL('./plausibility.weights.json', import.meta.url),
  (weights: Readonly<Record<string, number>>) => new Map(Object.entries(weights)),
);

/** How sure it is that somebody is reported to say or think something here, 0 to 1. */
export function plausibility(annotated: AnnotatedText, attribution: Attribution): number {
  const score = plausibilityFeatures(annotated, attribution).reduce(
    (sum, name) => sum + (WEIGHTS.get(name) ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-score));
}

/** What spoke for and against an attribution, each feature with its weight. */
export function plausibilityWeights(
  annotated: AnnotatedText,
  attribution: Attribution,
): { readonly name: string; readonly weight: number }[] {
  return plausibilityFeatures(annotated, attribution).flatMap((name) => {
    const weight = WEIGHTS.get(name);
    return weight === undefined ? [] : [{ name, weight }];
  });
}
