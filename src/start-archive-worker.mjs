// A worker thread starts without the program's TypeScript loader (Node 20 does not hand it on), so it brings its own, unless the program is joined (see launch/).
const build = process.env['VERBATIM_BUILD'];
if (build === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./archive-worker.ts');
} else {
  const [{ join }, { pathToFileURL }] = [await import('node:path'), await import('node:url')];
  await import(pathToFileURL(join(build, 'archive-worker.mjs')).href);
}
