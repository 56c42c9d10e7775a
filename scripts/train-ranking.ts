import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alignWeights, printWeights } from './train-ranking/weights-file.ts';

/**
 * Fits src/answer/retrieval/ranking.weights.json on the seeded part of the public development data and prints the figures of both parts. See
 * train-ranking/README.md.
 *
 *     npm run train:ranking -- DATA [EVERY] [STAGES]
 */
const [folder, every = '1', stages = 'ranking,article,sentence,decision'] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');

const file = path.join(import.meta.dirname, '../src/answer/retrieval/ranking.weights.json');
// The weights are read when the program's modules are: rows for new features have to be there before.
const aligned = alignWeights(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(file, `${printWeights(aligned)}\n`);
const { train } = await import('./train-ranking/train.ts');
writeFileSync(file, `${printWeights(await train(folder, Number(every), stages.split(','), aligned))}\n`);
