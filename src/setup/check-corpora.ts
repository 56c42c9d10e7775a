import { readCorpora } from '../corpora/read-corpora.ts';
import { ConfigError } from '../user-error.ts';
import { type Check, mend, note, ok } from './check.ts';
import { checkArticles } from './check-machine.ts';

/** So many corpora are read; of the others it is only said that there are more. */
const MAX_READ = 25;

/** Reads the file of corpora, and the folder of each. */
export async function* checkCorporaFile(
  file: string,
  dataDir: string,
  workers: number,
): AsyncGenerator<Check> {
  try {
    const { corpora, standard } = await readCorpora(file, [{ name: 'DATA_DIR', folder: dataDir }]);
    yield ok(
      'Corpora',
      `${corpora.length} in ${file}; ${standard === null ? 'places that none is set for have none' : `${standard} where nothing else is set`}`,
    );
    for (const { name, folder, servers, channels, direct } of corpora.slice(0, MAX_READ)) {
      for (const check of await checkArticles({ folder, setting: name }, workers))
        yield { ...check, words: `${name}: ${check.words}` };
      if (servers.length + channels.length === 0 && name !== standard)
        yield note(
          'Corpora',
          `${name} has no server and no channel${direct ? ', so that nobody can choose it in direct messages' : ''}: nothing is answered from it.`,
        );
    }
    if (corpora.length > MAX_READ)
      yield note(
        'Corpora',
        `The first ${MAX_READ} were read; the other ${corpora.length - MAX_READ} were not.`,
      );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield mend('Corpora', error.message);
  }
}
