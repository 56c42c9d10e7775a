import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type NetworkWeights, readNetwork } from '../src/answer/retrieval/network.ts';
import fitted from '../src/answer/retrieval/ranking.weights.json' with { type: 'json' };
import { networks } from '../src/answer/retrieval/weights.ts';
import type { Archive } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { readSuites, type Suite } from './train-ranking/corpora.ts';
import { fitDecision } from './train-ranking/decision.ts';
import { ablateRanking, fitArticles, fitRanking, fitSentences } from './train-ranking/stages.ts';

/**
 * Fits src/answer/retrieval/ranking.weights.json on the seeded half of the public development data and prints the figures of both halves.
 *
 *     npm run train:ranking -- DATA [EVERY] [STAGES]
 *
 * EVERY 3 takes every third answerable question only. STAGES, by default ranking,article,sentence,decision, are fitted in this order, each on what
 * those before it choose; `ablation` alone only prints what each group of features is worth. The same data gives the same weights.
 */
const [folder, every = '1', stages = 'ranking,article,sentence,decision'] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');

const FITS = { ranking: fitRanking, article: fitArticles, sentence: fitSentences, decision: fitDecision };
const corpora: { suite: Suite; archive: Archive }[] = [];
for (const all of readSuites(folder)) {
  const examples = all.examples.filter(({ answerable }, i) => !answerable || i % Number(every) === 0);
  const suite = { ...all, examples };
  corpora.push({ suite, archive: await buildArchive(suite.articles, { builtAt: '' }) });
}
if (stages === 'ablation') ablateRanking(corpora);
const weights: Record<string, NetworkWeights> = { ...fitted };
for (const [stage, train] of Object.entries(FITS)) {
  if (!stages.split(',').includes(stage)) continue;
  const found = await train(corpora);
  weights[stage] = found;
  Object.assign(networks, { [stage]: readNetwork(found) });
}
writeFileSync(
  path.join(import.meta.dirname, '../src/answer/retrieval/ranking.weights.json'),
  `${print(weights)}\n`,
);

/** JSON with one line for each feature. */
function print(all: Readonly<Record<string, NetworkWeights>>): string {
  const parts = Object.entries(all).map(([stage, { bias, units, features }]) => {
    const rows = Object.entries(features).map(([name, row]) => `      "${name}": ${JSON.stringify(row)}`);
    const head = `    "bias": ${bias},\n    "units": ${JSON.stringify(units)},`;
    return `  "${stage}": {\n${head}\n    "features": {\n${rows.join(',\n')}\n    }\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}`;
}
