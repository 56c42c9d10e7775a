import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../src/cli/program.ts';

/**
 * The README's examples are what the program really prints: each stands in a block below a comment with its command line,
 * `<!-- prints: ask "…" -->`. `npm run examples` writes them anew; a test holds that they are up to date.
 */
const EXAMPLE = /(<!-- prints: (.+?) -->\n```text\n)([\s\S]*?)(```\n)/g;

/** A document with every example replaced by what its command line prints over the shipped corpus. */
export async function withExamples(document: string): Promise<string> {
  let written = '';
  let at = 0;
  for (const match of document.matchAll(EXAMPLE)) {
    const [whole, head = '', line = '', , foot = ''] = match;
    written += document.slice(at, match.index) + head + (await printed(line)) + foot;
    at = match.index + whole.length;
  }
  return written + document.slice(at);
}

async function printed(line: string): Promise<string> {
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const lines: string[] = [];
  const errors: string[] = [];
  const terminal = {
    out: (text: string) => lines.push(text),
    err: (text: string) => errors.push(text),
    styled: false,
  };
  const status = await run([...argv, '--corpus', 'corpus'], terminal);
  if (status !== 0 || errors.length > 0)
    throw new Error(`${line} ended with ${status}: ${errors.join('\n')}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', await withExamples(readme));
}
