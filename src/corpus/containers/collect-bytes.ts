import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

const MIN_HELD_BYTES = 64 * 1024;

/**
 * The bytes of a stream, whatever sizes were declared. `expected`: as many as it says, so that they are put in place as they come;
 * where it lies, the place grows. Throws a `UserError` where there are more than `most`.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  expected = 0,
): Promise<Uint8Array> {
  let held: Buffer = Buffer.allocUnsafeSlow(Math.min(Math.max(expected, MIN_HELD_BYTES), most));
  let length = 0;
  for await (const chunk of stream) {
    const end = length + chunk.length;
    if (end > most) throw new UserError(message('file.unpacks', { n: Math.floor(most / 1e6) }));
    if (end > held.length) held = grown(held, length, Math.min(most, Math.max(end, held.length * 2)));
    held.set(chunk, length);
    length = end;
  }
  return held.subarray(0, length);
}

function grown(held: Buffer, length: number, size: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(size);
  held.copy(larger, 0, 0, length);
  return larger;
}
