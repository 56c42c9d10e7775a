import { UserError } from '../../user-error.ts';

/**
 * The bytes of a stream, `most` at most, whatever sizes were declared. Throws a `UserError` where there are more. A stream that
 * breaks off is an error, unless `broken` is given: then it is called, and what came before is the result.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  broken?: (error: unknown) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most) throw new UserError(`It unpacks to more than ${Math.floor(most / 1e6)} MB.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UserError || !broken) throw error;
    broken(error);
  }
  return Buffer.concat(chunks);
}
