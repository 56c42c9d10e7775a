import FlexSearch from 'flexsearch';
import { measureInMemory } from '../in-memory.ts';

await measureInMemory('FlexSearch', {
  build: (documents) => {
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    for (const { id, text, heading } of documents) index.add(id, `${heading} ${text}`);
    return index;
  },
  search: (index, question) => index.search(question, { limit: 10, suggest: true }),
});
