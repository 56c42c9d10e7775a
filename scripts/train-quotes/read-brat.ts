import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/model.ts';

/** One attribution as the annotators marked it. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a folder with `text/ID.txt` and `attributions/ID.ann` (brat stand-off), in the order of the ids. */
export function readBrat(folder: string): GoldArticle[] {
  return readdirSync(path.join(folder, 'text'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.txt'.length);
      const text = readFileSync(path.join(folder, 'text', name), 'utf8');
      const marks = readFileSync(path.join(folder, 'attributions', `${id}.ann`), 'utf8');
      return { id, text, attributions: parseMarks(marks) };
    });
}

function parseMarks(marks: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of marks.split(/\r?\n/)) {
    const [id = '', value = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, parseOffsets(value));
    if (id.startsWith('E')) events.push(value);
  }
  return events.map((event) => {
    const found: Record<string, Span[]> = { source: [], cue: [], content: [] };
    for (const part of event.trim().split(/\s+/)) {
      const [role = '', id = ''] = part.split(':');
      found[role.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(id) ?? []));
    }
    const sorted = (role: string) => (found[role] ?? []).sort((a, b) => a.start - b.start);
    return { source: sorted('source'), cue: sorted('cue'), content: sorted('content') };
  });
}

/** `Label 3 9;12 20` */
function parseOffsets(value: string): Span[] {
  return value
    .slice(value.indexOf(' ') + 1)
    .split(';')
    .map((pair) => {
      const [start = 0, end = 0] = pair.trim().split(/\s+/).map(Number);
      return { start, end };
    });
}
