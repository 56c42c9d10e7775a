// What `npm start` runs. The first start translates the source as it goes, and has it joined meanwhile; those after it run the joined program.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { findBuild } from './build-place.mjs';

// Collects garbage, in every thread, once what lives has grown by two fifths. V8 lets it grow to several times as much, which under a flood of questions is a third of the memory.
v8.setFlagsFromString('--heap-growing-percent=40');

const build = findBuild();
if (build === null) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../main.ts');
  joinForNextTime();
} else {
  // For the archive's thread, which starts with a file of its own.
  process.env['VERBATIM_BUILD'] = build;
  await import(pathToFileURL(path.join(build, 'main.mjs')).href);
}

/** In a process that goes on where this one is ended soon. Where it fails, as where nothing can be written beside the packages, each start goes on to be like the first. */
function joinForNextTime() {
  const program = fileURLToPath(new URL('./build.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: 'ignore', detached: true });
  const tell = () =>
    process.stderr.write(
      `The next start will take as long as this one: the program could not be joined. node ${program} says why.\n`,
    );
  child.on('error', tell);
  child.on('exit', (status) => status === 0 || tell());
  child.unref();
}
