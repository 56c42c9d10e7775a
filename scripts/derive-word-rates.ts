import { stem } from '../src/text/stems.ts';
import { isStopWord } from '../src/text/stop-words.ts';
import { tokenize } from '../src/text/tokens.ts';
import { readSuites } from './train-ranking/corpora.ts';
import { writeTrainedFile } from './write-trained-file.ts';

/**
 * Writes src/text/word-rates.json: in what share of paragraphs usual English words stand, in steps of halves, out of the texts of the public
 * development data. Only words that both corpora have, mostly in lower case, count as usual.
 *
 *     npm run derive:word-rates -- DATA
 */
const MIN_PARAGRAPHS = 2;
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');
const rates = readSuites(folder).map(({ articles }) => {
  const counts = new Map<string, { paragraphs: number; small: number }>();
  let paragraphs = 0;
  for (const { article } of articles) {
    for (const { start, end } of article.paragraphs) {
      paragraphs++;
      const text = article.text.slice(start, end);
      const seen = new Map<string, boolean>();
      for (const token of tokenize(text)) {
        if (isStopWord(token.term) || !/^[a-z]+$/.test(token.term)) continue;
        const word = stem(token.term);
        const isSmall = /\p{Ll}/u.test(text[token.start] ?? '');
        seen.set(word, (seen.get(word) ?? false) || isSmall);
      }
      for (const [word, isSmall] of seen) {
        const count = counts.get(word) ?? { paragraphs: 0, small: 0 };
        count.paragraphs++;
        if (isSmall) count.small++;
        counts.set(word, count);
      }
    }
  }
  return { paragraphs, counts };
});
const [one, other] = rates;
const steps: Record<string, string[]> = {};
for (const [word, count] of one?.counts ?? []) {
  const twin = other?.counts.get(word);
  if (!twin || count.paragraphs < MIN_PARAGRAPHS || twin.paragraphs < MIN_PARAGRAPHS) continue;
  if (count.small < count.paragraphs * 0.7 || twin.small < twin.paragraphs * 0.7) continue;
  const rate = (count.paragraphs / (one?.paragraphs ?? 1) + twin.paragraphs / (other?.paragraphs ?? 1)) / 2;
  const step = Math.round(-Math.log2(rate));
  steps[step] = [...(steps[step] ?? []), word];
}
const lines = Object.entries(steps).map(([step, words]) => `  "${step}": "${words.sort().join(' ')}"`);
writeTrainedFile(new URL('../src/text/word-rates.json', import.meta.url), `{\n${lines.join(',\n')}\n}`);
console.log(`${Object.values(steps).flat().length} words`);
