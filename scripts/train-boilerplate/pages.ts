import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** A web page with its true body. */
export interface GoldPage {
  readonly id: string;
  /** The name of the collection it comes from. */
  readonly set: string;
  readonly gold: string;
  /** Where the page is at hand as HTML. */
  readonly html: string | null;
  /** Where it is at hand as a dump of its visible lines. */
  readonly lines: readonly string[] | null;
}

/** All pages of a data folder: `extraction/SET/` (`gold.json.gz`, `html/ID.html.gz`), with the dumps of `textdump/*.jsonl.gz` (`id`, `lines`). */
export function readGoldPages(folder: string): GoldPage[] {
  const pages = new Map<string, GoldPage>();
  const extraction = path.join(folder, 'extraction');
  for (const set of fs.readdirSync(extraction, { withFileTypes: true })) {
    if (!set.isDirectory()) continue;
    const gold: Record<string, { articleBody: string }> = JSON.parse(
      unpack(path.join(extraction, set.name, 'gold.json.gz')),
    );
    for (const [id, { articleBody }] of Object.entries(gold)) {
      const html = unpack(path.join(extraction, set.name, 'html', `${id}.html.gz`));
      pages.set(id, { id, set: set.name, gold: articleBody, html, lines: null });
    }
  }
  const dumps = path.join(folder, 'textdump');
  for (const name of fs.readdirSync(dumps).filter((name) => name.endsWith('.jsonl.gz'))) {
    for (const row of unpack(path.join(dumps, name)).split('\n').filter(Boolean)) {
      const { id, lines }: { id: string; lines: string[] } = JSON.parse(row);
      const page = pages.get(id);
      if (page) pages.set(id, { ...page, lines });
    }
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The seed that the weights in use were trained with. */
export const SEED = '7';

/** Which half of the pages is learnt from. */
export function inTrainingHalf(id: string, seed: string): boolean {
  return (createHash('sha256').update(`${seed} ${id}`).digest()[0] ?? 0) < 128;
}

function unpack(file: string): string {
  return zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
}
