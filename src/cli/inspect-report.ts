import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FieldMapping, MAPPING_FILE } from '../corpus/mapping/field-mapping.ts';
import { loadMapping, soundMapping } from '../corpus/mapping/load-mapping.ts';
import { readFile } from '../corpus/read-file.ts';
import { readStart } from '../corpus/readers/file-start.ts';
import { recogniseFormat, whyRefused } from '../corpus/readers/formats.ts';
import { refuseLarge } from '../corpus/readers/refuse-large.ts';
import { explain } from '../library/folder/file-errors.ts';
import { listFiles } from '../library/folder/list-files.ts';
import type { Problem } from '../model.ts';
import { UserError } from '../user-error.ts';
import { type FileSummary, printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints, for each file of some folders, what would be read out of it, before anything is indexed: articles, outlets, days,
 * kept words and problems. Returns the exit status: 1 where no file gave an article.
 */
export async function inspectReport(
  folders: readonly string[],
  { json = false }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const summaries: FileSummary[] = [];
  for (const folder of folders) {
    try {
      const shownBelow = folders.length > 1 ? folder : '';
      for await (const summary of summarise(folder, shownBelow)) {
        summaries.push(summary);
        if (json) terminal.out(JSON.stringify(summary));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.err(`${folder}: ${error.message}`);
    }
  }
  if (!json && summaries.length > 0) terminal.out(printReport(summaries).join('\n'));
  return summaries.some(({ articles }) => articles > 0) ? 0 : 1;
}

/** `shownBelow`: what the paths are shown below; empty for the folder itself, where it is the only one. */
async function* summarise(folder: string, shownBelow: string): AsyncGenerator<FileSummary> {
  if ((await stat(folder).catch(() => null))?.isFile()) {
    const root = path.dirname(folder);
    yield await summariseFile(folder, root, path.basename(folder), await soundMapping(root));
    return;
  }
  const { files, problems } = await listFiles(folder, (file, place) =>
    whyRefused(file, () => readStart(place)),
  );
  for (const { file, reason } of problems) yield unread(path.join(shownBelow, file), reason);
  const mapping = await loadMapping(folder);
  for (const { file } of files) {
    if (file !== MAPPING_FILE) yield await summariseFile(path.join(shownBelow, file), folder, file, mapping);
  }
}

async function summariseFile(
  shown: string,
  root: string,
  file: string,
  mapping: FieldMapping | null,
): Promise<FileSummary> {
  try {
    const place = path.join(root, file);
    refuseLarge(recogniseFormat(file, await readStart(place)), (await stat(place)).size);
    const { articles, problems, kept } = await readFile(file, await readBytes(place), { mapping });
    const counts = [...kept.values()];
    return {
      file: shown,
      articles: articles.length,
      outlets: distinct(articles.map(({ outlet }) => outlet)),
      days: distinct(articles.map(({ published }) => published?.slice(0, 10) ?? null)).sort(),
      undated: articles.filter(({ published }) => published === null).length,
      words: counts.reduce((sum, { words }) => sum + words, 0),
      allWords: counts.reduce((sum, { allWords }) => sum + allWords, 0),
      problems: problems.map(({ reason, partial }: Problem) => ({
        reason,
        partial: partial ?? articles.length > 0,
      })),
    };
  } catch (error) {
    return unread(shown, error instanceof UserError ? error.message : explain(error));
  }
}

function unread(file: string, reason: string): FileSummary {
  const nothing = { articles: 0, outlets: [], days: [], undated: 0, words: 0, allWords: 0 };
  return { file, ...nothing, problems: [{ reason, partial: false }] };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
