import { create, insertMultiple, search } from '@orama/orama';
import { measureInMemory } from '../in-memory.ts';

await measureInMemory('Orama', {
  build: async (documents) => {
    const index = create({
      schema: { text: 'string', heading: 'string' } as const,
      components: { tokenizer: { stemming: false } },
    });
    await insertMultiple(
      index,
      documents.map(({ text, heading, id }) => ({ id: String(id), text, heading })),
      1000,
    );
    return index;
  },
  search: (index, question) =>
    search(index, { term: question, limit: 10, threshold: 1, boost: { heading: 0.3 } }),
});
