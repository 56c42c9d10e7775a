import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ConfigError } from '../user-error.ts';
import { checkCorpora, type FileProblem, type OwnFolder } from './check-corpora.ts';
import { type CorporaSettings, corporaFile } from './corpora-settings.ts';

/** Larger is no list of corpora: a thousand of them take some 200 kB. */
const MAX_BYTES = 4_000_000;

/** Reads the corpora out of a file. Throws a ConfigError that names every mistake with its line and key. */
export async function readCorpora(file: string, others: readonly OwnFolder[] = []): Promise<CorporaSettings> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new ConfigError(
      `${file} (CORPORA) cannot be read: ${error instanceof Error ? error.message : String(error)}. docs/corpora.md shows what stands in it.`,
    );
  }
  if (bytes.length > MAX_BYTES) {
    throw new ConfigError(
      `${file} (CORPORA) has ${bytes.length} bytes: that is more than any list of corpora.`,
    );
  }
  return parseCorpora(new TextDecoder().decode(bytes), file, others);
}

/** The same of the file's text; folders in it are meant from the folder that `file` is in. */
export function parseCorpora(text: string, file: string, others: readonly OwnFolder[] = []): CorporaSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, intAsBigInt: true, stringKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const at = broken.linePos?.[0].line ?? 1;
    const what = broken.message.replace(/ at line \d+, column \d+:[\s\S]*/, '');
    throw refusal(file, [`line ${at}${keyAround(document, at, lines)}: ${what}`]);
  }
  const read = corporaFile.safeParse(contentOf(document, file));
  const tell = ({ at, what }: FileProblem) => `line ${lineOf(document, at, lines)}, ${keyOf(at)} ${what}`;
  if (!read.success)
    throw refusal(file, read.error.issues.flatMap((one) => problemsOf(one, document)).map(tell));
  const root = path.dirname(path.resolve(file));
  const folders = read.data.corpora.map(({ folder }) => path.resolve(root, folder));
  const problems = checkCorpora(read.data, folders, others);
  if (problems.length > 0) throw refusal(file, problems.map(tell));
  const { corpora, default: standard = null, 'open-at-once': openAtOnce } = read.data;
  return {
    corpora: corpora.map((one, at) => ({ ...one, folder: folders[at] ?? root })),
    standard,
    openAtOnce,
  };
}

/** So many mistakes are told at once. */
const MAX_TOLD = 20;

function refusal(file: string, problems: readonly string[]): ConfigError {
  const told = [...new Set(problems)].slice(0, MAX_TOLD);
  const more = problems.length - told.length;
  return new ConfigError(
    `${file} (CORPORA) has mistakes:\n${told.map((problem) => `  - ${problem}`).join('\n')}\n` +
      `${more > 0 ? `  - and ${more} more\n` : ''}docs/corpora.md shows what stands in it.`,
  );
}

function contentOf(document: Document.Parsed<ParsedNode>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that unfold to more than a file may hold.
    throw refusal(file, [error instanceof Error ? error.message : String(error)]);
  }
}

/** A key that is not known is told where it stands, and not where its corpus begins. */
function problemsOf(issue: z.core.$ZodIssue, document: Document.Parsed<ParsedNode>): FileProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    const isMissing = issue.path.length > 0 && !document.hasIn(issue.path);
    return [{ at: issue.path, what: isMissing ? `is missing: it ${issue.message}` : issue.message }];
  }
  const keys = issue.path.length === 0 ? corporaFile.keyof().options : CORPUS_KEYS;
  return issue.keys.map((key) => ({
    at: [...issue.path, key],
    what: `is not known here; known are ${keys.join(', ')}`,
  }));
}

const CORPUS_KEYS = corporaFile.shape.corpora.element.keyof().options;

/** `corpora[1].folder`. */
function keyOf(at: readonly PropertyKey[]): string {
  const parts = at.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'the file';
}

/** The line of what is wrong, or of what it would stand in. */
function lineOf(
  document: Document.Parsed<ParsedNode>,
  at: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let depth = at.length; depth > 0; depth--) {
    const offset = offsetOf(document, at.slice(0, depth));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document.Parsed<ParsedNode>, at: readonly PropertyKey[]): number | null {
  const [parent, key] = [document.getIn(at.slice(0, -1), true), at.at(-1)];
  const pair = isMap(parent) ? parent.items.find((one) => isScalar(one.key) && one.key.value === key) : null;
  if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? null;
  const node = document.getIn(at, true);
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;
}

/** The last key that begins in or before a line, and where: what is broken there mostly belongs to it. */
function keyAround(document: Document.Parsed<ParsedNode>, line: number, lines: LineCounter): string {
  let last = '';
  let begin = line;
  const walk = (node: unknown, at: readonly PropertyKey[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const first = isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line : line + 1;
        if (!isScalar(key) || first > line) continue;
        begin = first;
        last = keyOf([...at, String(key.value)]);
        walk(value, [...at, String(key.value)]);
      }
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      for (const [index, item] of node.items.entries()) walk(item, [...at, index]);
    }
  };
  walk(document.contents, []);
  const where = begin < line ? ` (which begins in line ${begin})` : '';
  return last === '' ? '' : `, ${last}${where}`;
}
