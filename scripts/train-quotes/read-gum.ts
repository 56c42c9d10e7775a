import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article of GUM, and where the verbs stand that its discourse annotation calls the source of an attribution. */
export interface GumArticle {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Offsets of the first letters of the words in clauses that attribute ("he said"), one range a clause. */
  readonly attributing: readonly { readonly start: number; readonly end: number }[];
}

/** Written and spoken kinds that resemble what newspapers print, with licences that let anybody use them. */
const GENRES = new Set(['news', 'interview', 'academic', 'bio', 'court', 'speech', 'textbook', 'voyage']);

/**
 * Reads GUM's files `dep/GUM_GENRE_NAME.conllu` (github.com/amir-zeldes/gum, annotations CC BY 4.0). A clause attributes whose discourse relation to
 * another is `attribution-…`; it goes on to the next clause's first word.
 */
export function readGum(folder: string): GumArticle[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('GUM_') && name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => {
      const genre = name.split('_')[1] ?? '';
      if (!GENRES.has(genre)) return [];
      return [{ id: name, genre, ...parse(readFileSync(path.join(folder, name), 'utf8')) }];
    });
}

function parse(conllu: string): Pick<GumArticle, 'text' | 'attributing'> {
  let text = '';
  let opens = false;
  let covered = -1;
  const clauses: { start: number; end: number; attributes: boolean }[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar')) opens = true;
    if (line.startsWith('# sent_id')) {
      if (text !== '') text = `${text.trimEnd()}${opens ? '\n\n' : ' '}`;
      opens = false;
      covered = -1;
    }
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t');
    if (misc === '' || !/^\d+(?:-\d+)?$/.test(id)) continue;
    const [from = 0, to = from] = id.split('-').map(Number);
    const relation = /(?:^|\|)Discourse=([a-z]+(?:-[a-z]+)*)/.exec(misc)?.[1];
    if (relation !== undefined)
      clauses.push({ start: text.length, end: text.length, attributes: relation.startsWith('attribution') });
    const isPart = from === to && from <= covered;
    if (!isPart) text += form + (/SpaceAfter=No/.test(misc) ? '' : ' ');
    if (from !== to) covered = to;
    const clause = clauses.at(-1);
    if (clause) clause.end = text.length;
  }
  return { text, attributing: clauses.filter(({ attributes }) => attributes) };
}
