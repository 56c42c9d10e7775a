import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { explainWriting } from '../library/folder/file-errors.ts';
import { readCorpus } from '../library/read-corpus.ts';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';
import { type Check, mend, note, ok } from './check.ts';

const MIN_NODE = [20, 19] as const;

export function checkNode(version = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
  return isNew
    ? ok('Node', version)
    : mend(
        'Node',
        `${version} is too old: install Node ${MIN_NODE.join('.')} or newer (https://nodejs.org).`,
      );
}

/** So many files that were not read are named. */
const NAMED = 5;

/** Reads a folder of articles, as the first start does. `setting`: what names it. */
export async function checkArticles(
  { folder, setting }: { readonly folder: string; readonly setting: string },
  workers: number,
): Promise<Check[]> {
  try {
    const { report } = await readCorpus(folder, workers);
    const { articles, paragraphs, skipped, seconds } = report;
    const say = sayIn();
    const count = `${say('count.articles', { n: articles })} with ${say('count.paragraphs', { n: paragraphs })} in ${folder}, read in ${seconds.toFixed(1)} s`;
    const refused = skipped.slice(0, NAMED).map(({ file, reason }) => note('Not read', `${file}: ${reason}`));
    const more = skipped.length - refused.length;
    return [
      articles === 0
        ? mend(
            'Articles',
            `There is no article in ${folder} (${setting}). Put files there; docs/articles.md says which are read.`,
          )
        : ok('Articles', count),
      ...refused,
      ...(more > 0
        ? [note('Not read', `and ${more} more; npm run verbatim -- inspect --report ${folder} names all`)]
        : []),
    ];
  } catch (error) {
    if (error instanceof UserError) return [mend('Articles', error.message)];
    throw error;
  }
}

/** Less than this on the disk of DATA_DIR will not do for long. */
const MIN_FREE_BYTES = 500e6;

/** Whether DATA_DIR can be written to, and how much room there is. */
export async function checkDataDir(dataDir: string): Promise<Check> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    return mend('Data', `${dataDir} (DATA_DIR) cannot be written to. ${explainWriting(error)}`);
  }
  const { bavail, bsize } = await statfs(dataDir);
  const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  return bavail * bsize < MIN_FREE_BYTES
    ? mend('Data', `${dataDir} has only ${free}: make room on that disk.`)
    : ok('Data', `${dataDir} can be written to, ${free}`);
}
