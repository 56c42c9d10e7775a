import MiniSearch from 'minisearch';
import { stem } from '../../src/text/stems.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { measureInMemory } from '../in-memory.ts';

/** MiniSearch's own search, given the same stems and stop words. */
const options = {
  fields: ['text', 'heading'],
  processTerm: (term: string) => {
    const folded = term.toLowerCase();
    return isStopWord(folded) ? null : stem(folded);
  },
};

await measureInMemory('MiniSearch', {
  build: (documents) => {
    const index = new MiniSearch<{ id: number; text: string; heading: string }>(options);
    index.addAll(documents);
    return index;
  },
  search: (index, question) => index.search(question, { boost: { heading: 0.3 } }).slice(0, 10),
  save: (index) => JSON.stringify(index),
  load: (json) => MiniSearch.loadJSON<{ id: number; text: string; heading: string }>(json, options),
});
