import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Format } from './format.ts';

/** Throws a `UserError` for a file of more bytes than its format may have: it would not fit into memory. */
export function refuseLarge({ name, mostBytes }: Format, bytes: number): void {
  if (bytes <= mostBytes) return;
  const [has, may] = [Math.ceil(bytes / 1e6), Math.ceil(mostBytes / 1e6)];
  throw new UserError(message('file.size', { has, may, format: name }));
}
