import { askAll, bytesInUse, longestBlock, readParagraphs, readQuestions, timed } from './measure.ts';

export interface BenchDocument {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** How an engine that lives in the process is built, asked and, where it can be, saved. */
export interface InMemoryEngine<Index> {
  build(documents: readonly BenchDocument[]): Index | Promise<Index>;
  search(index: Index, question: string): unknown;
  save?(index: Index): string;
  load?(json: string): Index;
}

/** Measures an engine on the corpus and the questions that the command line names, and prints one line of JSON. */
export async function measureInMemory<Index>(engine: string, driver: InMemoryEngine<Index>): Promise<void> {
  const [file = '', questionFile = ''] = process.argv.slice(2);
  const documents: BenchDocument[] = [];
  for await (const { text, heading } of readParagraphs(file))
    documents.push({ id: documents.length, text, heading });
  const before = bytesInUse();
  const [buildSeconds, [block, index]] = await timed(() => longestBlock(async () => driver.build(documents)));
  const bytesAParagraph = (bytesInUse() - before) / documents.length;
  const times = await askAll(readQuestions(questionFile), (question) => driver.search(index, question));
  const start = driver.save && driver.load ? await timeLoad(index, driver.save, driver.load) : null;
  console.log(
    JSON.stringify({
      engine,
      buildSeconds,
      longestBlock: block,
      bytesAParagraph,
      startSeconds: start,
      ...times,
    }),
  );
}

async function timeLoad<Index>(
  index: Index,
  save: (index: Index) => string,
  load: (json: string) => Index,
): Promise<number | null> {
  try {
    const json = save(index);
    return (await timed(() => load(json)))[0];
  } catch {
    return null; // longer than the longest string
  }
}
