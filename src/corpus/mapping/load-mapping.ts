import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../user-error.ts';
import { type FieldMapping, MAPPING_FILE } from './field-mapping.ts';

/** The mapping in a folder, as far as it can be read: its mistakes are told once, with the file itself. */
export async function soundMapping(folder: string): Promise<FieldMapping | null> {
  try {
    return await loadMapping(folder);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The mapping in a folder; null where there is none. Throws a `UserError` that names its mistakes. */
export async function loadMapping(folder: string): Promise<FieldMapping | null> {
  const text = await readFile(path.join(folder, MAPPING_FILE), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw new UserError(`${MAPPING_FILE} cannot be read (${error.message}). Mend that, or take it away.`, {
        cause: error,
      });
    },
  );
  if (text === null) return null;
  const { readMapping } = await import('./read-mapping.ts');
  return readMapping(text);
}
