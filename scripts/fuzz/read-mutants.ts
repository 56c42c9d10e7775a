import { parentPort } from 'node:worker_threads';
import { readFile } from '../../src/corpus/read-file.ts';
import { startOf } from '../../src/corpus/readers/file-start.ts';
import { recogniseFormat } from '../../src/corpus/readers/formats.ts';
import { extract } from '../../src/extract/extract.ts';
import { UserError } from '../../src/user-error.ts';

/** A mutant to read. */
export interface Mutant {
  /** The ending of its name. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** What came of it: null where it was read, or refused in words for people; else the mistake. */
export interface MutantOutcome {
  readonly mistake: string | null;
  readonly articles: number;
}

/** Messages of JavaScript itself: where one of them reaches a person, the program has made a mistake. */
const MISTAKE =
  /Cannot (?:read|set|convert|destructure)|is not (?:a function|iterable|defined|a constructor)|Maximum call stack|Invalid (?:array|string|typed array) length|out of (?:memory|bounds|range)|undefined|Unexpected end of/i;

async function read({ format, bytes }: Mutant): Promise<MutantOutcome> {
  try {
    const file = `mutant.${format}`;
    const { open } = recogniseFormat(file, startOf(bytes));
    // For each such file the program would start a thread; here it is read right away, thousands of times.
    if ('readInWorker' in open) {
      await open.readInWorker(bytes, file);
      return { mistake: null, articles: 1 };
    }
    const { articles, problems } = await readFile(file, bytes);
    for (const article of articles) {
      extract(article);
      const isWrong = article.paragraphs.some(({ start, end }) => start >= end || end > article.text.length);
      if (isWrong) return { mistake: 'a paragraph lies outside its text', articles: articles.length };
    }
    const told = problems.find(
      ({ reason }) => reason.startsWith('Could not be read') && MISTAKE.test(reason),
    );
    return { mistake: told?.reason ?? null, articles: articles.length };
  } catch (error) {
    if (error instanceof UserError) return { mistake: null, articles: 0 };
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // Libraries refuse damaged documents in words of their own.
    return { mistake: MISTAKE.test(message) ? message : null, articles: 0 };
  }
}

parentPort?.on('message', async (mutant: Mutant) => parentPort?.postMessage(await read(mutant)));
parentPort?.postMessage('ready');
