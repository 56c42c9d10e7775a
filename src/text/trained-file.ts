import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a file of trained or derived values says about itself, and the values. docs/trained-files.md lists all of them. */
export interface TrainedFile<Content> {
  readonly decides: string;
  /** The public data that it was made of. */
  readonly madeOf: string;
  readonly command: string;
  /** The day, as "2026-11-29". */
  readonly made: string;
  readonly content: Content;
}

/**
 * Reads a file of trained or derived values and makes of its content what the code works with. Where `build` throws, because names or
 * sizes are other ones than the code's, the error names the file and the command that makes it anew.
 *
 * @example
 * readTrainedFile(new URL('./antonyms.json', import.meta.url), ({ lines }: { lines: string[] }) => toMap(lines));
 */
export function readTrainedFile<Content, Built>(file: URL, build: (content: Content) => Built): Built {
  const { command, content }: TrainedFile<Content> = JSON.parse(readFileSync(file, 'utf8'));
  try {
    return build(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path.basename(file.pathname)}: ${reason}. Make it anew: ${command}`, { cause: error });
  }
}
