import { readFileSync, writeFileSync } from 'node:fs';
import type { TrainedFile } from '../src/text/trained-file.ts';

/**
 * Writes the content (JSON, laid out for reading) of a trained or derived file. What it says about itself stays as it stands in `file`; its day
 * becomes today where the content is another one than before, so that the same data give the same bytes. `output` is where
 * it goes, `file` itself unless something else is named.
 */
export function writeTrainedFile(file: URL, content: string, output: URL | string = file): void {
  const before: TrainedFile<unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const isSame = JSON.stringify(before.content) === JSON.stringify(JSON.parse(content));
  const made = isSame ? before.made : new Date().toISOString().slice(0, 10);
  const head = (['decides', 'madeOf', 'command'] as const).map(
    (key) => `  "${key}": ${JSON.stringify(before[key])},\n`,
  );
  writeFileSync(output, `{\n${head.join('')}  "made": "${made}",\n  "content": ${content.trim()}\n}\n`);
}

/** The content of a trained or derived file. */
export function contentOfTrainedFile<Content>(file: URL | string): Content {
  const { content }: TrainedFile<Content> = JSON.parse(readFileSync(file, 'utf8'));
  return content;
}
