import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { extract } from '../src/extract/extract.ts';
import type { Article, Quote, Span } from '../src/model.ts';

/**
 * Prints how attributions fare that were labelled by hand in articles of outlets and fields apart from those of the other figures. The labels
 * (attribution-labels/labels.jsonl) are offsets and hashes; the texts are those of $EVAL:
 *
 *     npx tsx scripts/measure-attributions.ts $EVAL/data [--wrong]
 */
const RANGE = z.tuple([z.number(), z.number()]);
const LABEL = z.object({
  set: z.enum(['newsqa', 'wcxb', 'scrapinghub']),
  id: z.string(),
  /** Of the whole text. */
  sha1: z.string(),
  /** What was taken for somebody's words when the labels were made, in UTF-16 offsets. */
  content: z.array(RANGE),
  /** Whether it is somebody's. */
  attribution: z.boolean(),
  /** Where the text has the name of whoever speaks; null where it has none, absent where that is in doubt. */
  speaker: RANGE.nullish(),
  /** Whether these are all the words and no others. */
  bounds: z.boolean().optional(),
});
type Label = z.infer<typeof LABEL>;

/** What is found overlaps what was labelled in so much of both, or is the same. */
const SAME = 0.5;
const EXACT = 0.95;

const folder = process.argv[2];
const showsWrong = process.argv.includes('--wrong');
if (folder === undefined) throw new Error('Name the folder of the data: measure-attributions.ts $EVAL/data');
const unzipped = (...names: string[]): string =>
  gunzipSync(readFileSync(path.join(folder, ...names))).toString();
const lines = readFileSync(path.join(import.meta.dirname, 'attribution-labels/labels.jsonl'), 'utf8');
const labels = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => LABEL.parse(JSON.parse(line)));
const texts = readTexts();

const counts = { attributions: 0, kept: 0, others: 0, shown: 0, speakers: 0, named: 0, bounds: 0, whole: 0 };
const read = new Map<string, readonly Quote[]>();
for (const label of labels) {
  const key = `${label.set} ${label.id}`;
  const text = texts.get(key) ?? '';
  if (createHash('sha1').update(text).digest('hex') !== label.sha1)
    throw new Error(`${key} is not the text that was labelled`);
  const quotes = read.get(key) ?? extract(articleOf(key, text)).quotes;
  read.set(key, quotes);
  count(label, text, quotes);
}
const share = (part: number, all: number): string => `${(part / all).toFixed(3)} (${part} of ${all})`;
console.log(`${labels.length} labels in ${read.size} articles`);
console.log(`what is shown is somebody's words  ${share(counts.kept, counts.kept + counts.shown)}`);
console.log(`of true ones, still shown          ${share(counts.kept, counts.attributions)}`);
console.log(`right speaker, in full             ${share(counts.named, counts.speakers)}`);
console.log(`words neither cut nor with others  ${share(counts.whole, counts.bounds)}`);

function count(label: Label, text: string, quotes: readonly Quote[]): void {
  const wanted = label.content.map(([start, end]) => ({ start, end }));
  const ranked = quotes
    .map((quote) => ({ quote, likeness: likenessOf(text, quote.content, wanted) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  // Words that were cut when they were labelled, and are whole now, are the same attribution.
  const found =
    best && best.likeness >= SAME
      ? best
      : (ranked.find(({ quote }) => holds(text, quote.content, wanted)) ?? null);
  const tell = (fault: string): void => {
    const at = wanted[0]?.start ?? 0;
    const words = found?.quote.content.map(({ start, end }) => text.slice(start, end)).join(' | ') ?? '-';
    if (showsWrong)
      console.log(
        `${fault}: ${found?.quote.speaker ?? '-'}: ${words}\n   ${text.slice(Math.max(0, at - 300), (wanted.at(-1)?.end ?? at) + 160).replace(/\n/g, ' / ')}`,
      );
  };
  if (!label.attribution) {
    counts.others++;
    if (found) {
      counts.shown++;
      tell("nobody's words");
    }
    return;
  }
  counts.attributions++;
  if (!found) {
    tell('lost');
    return;
  }
  counts.kept++;
  const { speaker } = label;
  if (speaker !== undefined) {
    counts.speakers++;
    const name = speaker === null ? null : text.slice(...speaker);
    if (plain(found.quote.speaker) === plain(name)) counts.named++;
    else tell(`speaker, not ${name}`);
  }
  // Other words than those that were wrong may be wrong as well: they are not counted.
  const isSame = found.likeness >= EXACT;
  if (label.bounds === true || isSame) {
    counts.bounds++;
    if (label.bounds === true && isSame) counts.whole++;
    else tell('bounds');
  }
}

function plain(name: string | null): string | null {
  return name === null
    ? null
    : name.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'").replace(/^the /, '');
}

/** Whether nearly all letters of one list of spans stand in another. */
function holds(text: string, content: readonly Span[], wanted: readonly Span[]): boolean {
  const inside = wanted.flatMap(({ start, end }) =>
    content.flatMap((one) => {
      const [from, to] = [Math.max(start, one.start), Math.min(end, one.end)];
      return from < to ? [{ start: from, end: to }] : [];
    }),
  );
  return likenessOf(text, inside, wanted) >= EXACT;
}

/** How many letters two lists of spans share, of those that either has. */
function likenessOf(text: string, one: readonly Span[], other: readonly Span[]): number {
  const [a, b] = [one, other].map((spans) => {
    const places = new Set<number>();
    for (const { start, end } of spans)
      for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) places.add(at);
    return places;
  });
  if (!a || !b) return 0;
  const both = [...a].filter((at) => b.has(at)).length;
  return both / (a.size + b.size - both || 1);
}

function articleOf(id: string, text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]*\S/g)].map(({ 0: line, index }, i) => ({
    n: i + 1,
    start: index,
    end: index + line.length,
  }));
  return {
    id,
    text,
    paragraphs,
    title: null,
    outlet: null,
    url: null,
    language: 'en',
    published: null,
    updated: null,
    author: null,
    file: id,
  };
}

/** The texts of the news quizzes and of the pages, by set and id. */
function readTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const row = z.object({ id: z.string(), text: z.string() });
  for (const part of ['core', 'rest'])
    for (const line of unzipped('newsqa', `${part}.jsonl.gz`).split('\n').filter(Boolean)) {
      const { id, text } = row.parse(JSON.parse(line));
      found.set(`newsqa ${id}`, text);
    }
  const pages = z.record(z.string(), z.object({ articleBody: z.string().nullish() }));
  for (const set of ['wcxb', 'scrapinghub'])
    for (const [id, { articleBody }] of Object.entries(
      pages.parse(JSON.parse(unzipped('extraction', set, 'gold.json.gz'))),
    ))
      found.set(`${set} ${id}`, articleBody ?? '');
  return found;
}
