import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { FileReader } from './file-reader.ts';

/**
 * Has something done with each item, as many at a time as the reader reads files, and closes the reader in the end. Throws a UserError where the
 * signal comes between two items.
 */
export async function readEach<Item>(
  reader: FileReader,
  items: Iterable<Item>,
  signal: AbortSignal | undefined,
  read: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const readOn = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      if (signal?.aborted) throw new UserError(message('reindex.closingReading'));
      await read(next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: reader.width }, readOn));
  } finally {
    await reader.close();
  }
}
