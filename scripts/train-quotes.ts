/**
 * Makes the model that finds attributions: `npm run train:quotes -- DATA`, where DATA is a folder with `text/ID.txt`
 * and `attributions/ID.ann` (PolNeAR's training split). The same data give the same weights, byte for byte.
 */
import { parseArgs } from 'node:util';
import { toDocument } from './train-quotes/document.ts';
import { quantise } from './train-quotes/quantise.ts';
import { seeded } from './train-quotes/random.ts';
import { readBrat } from './train-quotes/read-brat.ts';
import { train } from './train-quotes/train.ts';
import { writeTrainedFile } from './write-trained-file.ts';

const SEED = 7;
const EPOCHS = { boundaries: 2, choices: 2, confidence: 3 };
const FILE = new URL('../src/extract/quotes/model/attribution.weights.json', import.meta.url);

const { values, positionals } = parseArgs({ options: { half: { type: 'boolean' } }, allowPositionals: true });
const [folder, output = FILE] = positionals;
if (folder === undefined) {
  console.error(
    'usage: npm run train:quotes -- DATA [OUTPUT] [--half]\nDATA: a folder with text/*.txt and attributions/*.ann; --half: every other article only',
  );
  process.exit(2);
}
const started = performance.now();
const attribution = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`);
const articles = readBrat(folder).filter((_, n) => !values.half || n % 2 === 0);
const documents = articles.map(toDocument);
attribution(`${documents.length} articles read`);
const learner = train(documents, EPOCHS, seeded(SEED), attribution);
writeTrainedFile(FILE, JSON.stringify(quantise(learner.weights)), output);
attribution(`written to ${output}`);
