import { chmod, readFile } from 'node:fs/promises';
import { writeWhole } from '../intake/corpus-files.ts';
import { UserError } from '../user-error.ts';

/** Puts settings into a file of `NAME=value` lines: what is set there already is replaced in its place, all else stays. Only its owner may read it then. */
export async function writeSettings(
  file: string,
  settings: Readonly<Record<string, string>>,
  template: string,
): Promise<void> {
  const before = await readFile(file, 'utf8')
    .catch(() => readFile(template, 'utf8'))
    .catch(() => '');
  const lines = before.split('\n');
  for (const [name, value] of Object.entries(settings)) {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`));
    const line = `${name}=${quoted(value)}`;
    if (at >= 0) lines[at] = line;
    else lines.splice(lines.at(-1) === '' ? -1 : lines.length, 0, line);
  }
  await writeWhole(file, new TextEncoder().encode(lines.join('\n')), { mode: OWNER_ONLY });
  await chmod(file, OWNER_ONLY);
}

const OWNER_ONLY = 0o600;

/** A value as dotenv reads it back: in single quotes as it is, in double ones where nothing in it means something else there. */
function quoted(value: string): string {
  if (/^[\w./:@%+,~-]*$/.test(value)) return value;
  if (!/['\r\n]/.test(value)) return `'${value}'`;
  if (!/["\\$\r\n]/.test(value)) return `"${value}"`;
  throw new UserError(`${value} has signs in it that .env can’t hold together: please choose another.`);
}
