import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';

let folder: TemporaryFolder;

/** A program of one line, launched as the real one is. */
beforeEach(async () => {
  folder = await makeFolder();
  await folder.put('package.json', '{ "type": "module" }');
  await folder.put('package-lock.json', '{}');
  await folder.put('commands/ask.ts', '');
  await folder.put('src/main.ts', "console.log(process.env['VERBATIM_BUILD'] ? 'joined' : 'translated');\n");
  await folder.put('src/archive-worker.ts', '');
  await cp(import.meta.dirname, folder.place('src/launch'), { recursive: true });
  await mkdir(folder.place('node_modules'));
  for (const name of ['tsx', 'esbuild'])
    await symlink(path.resolve('node_modules', name), folder.place(`node_modules/${name}`), 'junction');
});
afterEach(() => folder.remove());

async function run(program: 'start' | 'build', ...options: string[]) {
  const child = spawn(process.execPath, [...options, folder.place(`src/launch/${program}.mjs`)]);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      text += data;
    });
  const [status] = await once(child, 'close');
  return { status, text: text.trim() };
}

const builds = () => readdir(folder.place('node_modules/.cache/verbatim'));
/** Waits until so many are there, and no draft. */
const untilJoined = (count: number) =>
  expect
    .poll(builds, { timeout: 30_000 })
    .toEqual(Array.from({ length: count }, () => expect.stringMatching(/^[0-9a-f]{16}$/)));

it('runs as it is at first, and joined once it was joined, until the source is another', async () => {
  expect(await run('start')).toEqual({ status: 0, text: 'translated' });
  await untilJoined(1);
  expect(await run('start')).toEqual({ status: 0, text: 'joined' });
  await folder.put('commands/ask.ts', '// changed');
  expect(await run('start')).toEqual({ status: 0, text: 'translated' });
  await untilJoined(2);
}, 60_000);

it('goes on where no process may change its priority, as under the service unit', async () => {
  await folder.put(
    'deny.mjs',
    `import os from 'node:os';
    import { syncBuiltinESMExports } from 'node:module';
    os.setPriority = () => { throw new Error('EPERM'); };
    syncBuiltinESMExports();`,
  );
  const deny = ['--import', pathToFileURL(folder.place('deny.mjs')).href];
  expect(await run('start', ...deny)).toEqual({ status: 0, text: 'translated' });
  expect(await run('build', ...deny)).toEqual({ status: 0, text: '' });
  await untilJoined(1);
}, 60_000);

it('says where the program could not be joined', async () => {
  await folder.put('src/main.ts', 'setTimeout(() => {}, 20_000);\n');
  await folder.put('src/archive-worker.ts', 'this is no source\n');
  const child = spawn(process.execPath, [folder.place('src/launch/start.mjs')]);
  const [told] = await once(child.stderr, 'data');
  child.kill();
  expect(String(told)).toContain('the program could not be joined');
  expect(String(told)).toContain('build.mjs says why');
}, 60_000);

it('keeps the program that runs still, and drafts that are being written; older ones go', async () => {
  for (const [at, name] of ['a.1.draft', '0000000000000001', '0000000000000002'].entries()) {
    await folder.put(`node_modules/.cache/verbatim/${name}/main.mjs`, '');
    await utimes(folder.place(`node_modules/.cache/verbatim/${name}`), at, at);
  }
  await folder.put('node_modules/.cache/verbatim/b.2.draft/main.mjs', '');
  await run('build');
  const kept = await builds();
  expect(kept).toHaveLength(3);
  expect(kept).toEqual(expect.arrayContaining(['0000000000000002', 'b.2.draft']));
}, 60_000);
