import { alignWeights, printWeights } from './train-ranking/weights-file.ts';
import { contentOfTrainedFile, writeTrainedFile } from './write-trained-file.ts';

/**
 * Fits src/answer/retrieval/scorers/ranking.weights.json on the seeded part of the public development data and prints the figures of both parts. See
 * train-ranking/README.md.
 *
 *     npm run train:ranking -- DATA [EVERY] [STAGES]
 */
const [folder, every = '1', stages = 'ranking,article,sentence,decision,brief'] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');

const file = new URL('../src/answer/retrieval/scorers/ranking.weights.json', import.meta.url);
// The weights are read when the program's modules are: rows for new features have to be there before.
const aligned = alignWeights(contentOfTrainedFile(file));
writeTrainedFile(file, printWeights(aligned));
const { train } = await import('./train-ranking/train.ts');
writeTrainedFile(file, printWeights(await train(folder, Number(every), stages.split(','), aligned)));
