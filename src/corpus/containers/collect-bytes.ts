import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

/** The bytes of a stream, whatever sizes were declared. Throws a `UserError` where there are more than `most`. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw new UserError(message('file.unpacks', { n: Math.floor(most / 1e6) }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
