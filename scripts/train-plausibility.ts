/**
 * Makes the weights that decide which of the proposed attributions are kept: `npm run train:plausibility -- DATA WEIGHTS GUM`. DATA is the folder that
 * `npm run train:quotes` takes, WEIGHTS what it wrote with `--half` (so that the other half's proposals are as good as those of life), GUM the folder `dep`
 * of github.com/amir-zeldes/gum. The same data give the same weights.
 */
import { decodeModel } from '../src/extract/quotes/model/attribution-model.ts';
import { learnPlausibility } from './train-quotes/learn-plausibility.ts';
import { samplesOfBrat, samplesOfGum } from './train-quotes/plausibility-samples.ts';
import { seeded } from './train-quotes/random.ts';
import { readBrat } from './train-quotes/read-brat.ts';
import { readGum } from './train-quotes/read-gum.ts';
import { contentOfTrainedFile, writeTrainedFile } from './write-trained-file.ts';

const SEED = 11;
const FILE = new URL('../src/extract/quotes/judge/plausibility.weights.json', import.meta.url);

const [folder, half, gum, output = FILE] = process.argv.slice(2);
if (folder === undefined || half === undefined || gum === undefined) {
  console.error('usage: npm run train:plausibility -- DATA WEIGHTS GUM [OUTPUT]');
  process.exit(2);
}
const model = decodeModel(contentOfTrainedFile(half));
const political = samplesOfBrat(
  readBrat(folder).filter((_, n) => n % 2 === 1),
  model,
);
const general = samplesOfGum(readGum(gum), model);
for (const [name, samples] of Object.entries({ PolNeAR: political, GUM: general }))
  console.error(`${name}: ${samples.length} proposals, ${samples.filter(({ right }) => right).length} right`);
const weights = learnPlausibility([...political, ...general], seeded(SEED));
const rounded = [...weights]
  .map(([name, weight]): [string, number] => [name, Math.round(weight * 1000) / 1000])
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeTrainedFile(FILE, JSON.stringify(Object.fromEntries(rounded), null, 1), output);
console.error(`${rounded.length} weights written to ${output}`);
