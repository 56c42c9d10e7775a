import { UserError } from '../../user-error.ts';
import type { Format } from './format.ts';

/** Throws a `UserError` for a file of more bytes than its format may have: it would not fit into memory. */
export function refuseLarge({ name, mostBytes }: Format, bytes: number): void {
  if (bytes <= mostBytes) return;
  const [has, may] = [bytes, mostBytes].map((size) => Math.ceil(size / 1e6));
  throw new UserError(`The file has ${has} MB; a ${name} file may have ${may} MB: split it.`);
}
