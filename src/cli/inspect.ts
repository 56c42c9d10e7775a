import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { countKept } from '../corpus/kept-words.ts';
import type { FieldMapping } from '../corpus/mapping/field-mapping.ts';
import { loadMapping, soundMapping } from '../corpus/mapping/load-mapping.ts';
import { readFile } from '../corpus/read-file.ts';
import { asRemovals, linesOf } from '../corpus/templates/without-templates.ts';
import { extract } from '../extract/extract.ts';
import { explainDropped, explainQuotes } from '../extract/quotes/explain-quotes.ts';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';
import type { FolderContext } from './folder-context.ts';
import { explainedJson, inspectionToJson } from './inspection-json.ts';
import { printDropped, printExplanations } from './print-explanations.ts';
import { printInspection, printRemovals } from './print-inspection.ts';
import type { Terminal } from './terminal.ts';
import { whyUnread } from './why-unread.ts';

export interface InspectOptions {
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly explain?: boolean;
  readonly published?: string;
  /** The folder of articles whose other files are looked at, too. */
  readonly corpus?: string;
}

/** Prints what is read out of each file, in the order given; returns the exit status: 1 where a file gave nothing. */
export async function inspectFiles(
  files: readonly string[],
  options: InspectOptions,
  terminal: Terminal,
): Promise<number> {
  let status = 0;
  const context = await contextOf(options);
  const mapping = options.corpus === undefined ? null : await loadMapping(options.corpus);
  for (const file of files) {
    const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => {
      terminal.err(`${file}: ${sayIn().message(whyUnread(error))}`);
    });
    const place = bytes && context ? await placeIn(context, file, terminal) : file;
    const read =
      bytes && place !== null
        ? await inspectFile(
            { file, place, bytes },
            { ...options, mapping: mapping ?? (await soundMapping(path.dirname(file))) },
            context,
            terminal,
          )
        : 0;
    if (read === 0) status = 1;
  }
  return status;
}

/** The folder around the files; its reader is loaded where it is wanted, since most files are inspected alone. */
async function contextOf({ corpus, plain }: InspectOptions): Promise<FolderContext | null> {
  if (corpus === undefined || plain) return null;
  return (await import('./folder-context.ts')).readContext(corpus);
}

async function placeIn(context: FolderContext, file: string, terminal: Terminal): Promise<string | null> {
  try {
    return await context.placeOf(file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`${file}: ${error.message}`);
    return null;
  }
}

/** A file by the name it was given, and the path by which its articles are known. */
interface InspectedFile {
  readonly file: string;
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** Prints the articles of one file; returns how many. */
async function inspectFile(
  { file, place, bytes }: InspectedFile,
  options: InspectOptions & { readonly mapping: FieldMapping | null },
  context: FolderContext | null,
  terminal: Terminal,
): Promise<number> {
  const { articles, problems, removed, kept } = await readFile(place, bytes, options);
  for (const read of articles) {
    const archived = context?.find(place, read.id);
    const article = archived?.article ?? read;
    const extraction = archived?.extraction ?? extract(article);
    const count = kept.get(read.id) ?? countKept(linesOf(read), []);
    const explanations = options.explain ? explainQuotes(article, extraction.sentences) : null;
    const removals = [...(removed.get(read.id) ?? []), ...asRemovals(archived?.templateLines ?? [])];
    if (options.json) {
      const plain = inspectionToJson(file, article, extraction, count);
      const whole = explanations ? { ...plain, ...explainedJson(plain, explanations, removals) } : plain;
      terminal.out(JSON.stringify(whole));
      continue;
    }
    terminal.out([`${file}`, ...printInspection(article, extraction, count)].join('\n'));
    if (explanations)
      terminal.out(
        [
          ...printRemovals(removals),
          ...printExplanations(article, explanations),
          ...printDropped(article, explainDropped(article, extraction.sentences)),
        ].join('\n'),
      );
    terminal.out('');
  }
  for (const { reason } of problems) terminal.err(`${file}: ${reason}`);
  return articles.length;
}
