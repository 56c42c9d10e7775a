import lunr from 'lunr';
import { measureInMemory } from '../in-memory.ts';

await measureInMemory('lunr', {
  build: (documents) =>
    lunr((builder) => {
      builder.field('text');
      builder.field('heading', { boost: 0.3 });
      for (const one of documents) builder.add(one);
    }),
  search: (index, question) => index.query((query) => query.term(lunr.tokenizer(question), {})).slice(0, 10),
  save: (index) => JSON.stringify(index),
  load: (json) => lunr.Index.load(JSON.parse(json)),
});
