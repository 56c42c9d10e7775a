// Joins the program's source and the packages that it starts with into a few files, so that the next start need not translate hundreds of them.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUILDS, buildFolder, PROJECT } from './build-place.mjs';

/** Of these every start needs many files. All others stay as they are: several read files of their own. */
const JOINED = ['discord.js', 'undici', 'prom-client', 'zod', 'hono', '@hono/node-server', 'ws'];
/** Packages use these where they are installed. */
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate'];

const NAME = /^(?:@[^/]+\/)?[^/]+/;

/**
 * What a package of `JOINED` needs is joined with it, in the version that belongs to it.
 * @type {import('esbuild').Plugin}
 */
const packages = {
  name: 'packages',
  setup: ({ onResolve }) => {
    // The sandbox need not be there, as it is not in an image for a server.
    onResolve({ filter: /^\.\/sandbox\// }, ({ path: wanted, resolveDir }) =>
      existsSync(path.join(resolveDir, wanted)) ? null : { path: wanted, external: true },
    );
    onResolve({ filter: /^[^./]/ }, ({ path: wanted, importer, kind }) => {
      if (kind === 'entry-point') return null;
      const name = NAME.exec(wanted)?.[0] ?? wanted;
      const isOfPackage = importer.includes(`${path.sep}node_modules${path.sep}`);
      // Node takes no JSON as a module without being told so.
      const isWanted = JOINED.includes(name) || wanted.endsWith('.json');
      const isJoined = isWanted || (isOfPackage && !OPTIONAL.includes(name));
      return isJoined ? null : { path: wanted, external: true };
    });
  },
};

/**
 * Files that lie beside the source are looked for where they are.
 * @type {import('esbuild').Plugin}
 */
const places = {
  name: 'places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return null;
      const source = await readFile(file, 'utf8');
      const place = JSON.stringify(pathToFileURL(file).href);
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

const folder = buildFolder();
const draft = `${folder}.${process.pid}.draft`;
await mkdir(BUILDS, { recursive: true });
try {
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ['src/main.ts', 'src/archive-worker.ts'],
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [packages, places],
    // Packages in the older form ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  await rename(draft, folder).catch(async (error) => {
    // Another start was quicker.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  });
  const kept = path.basename(folder);
  const others = (await readdir(BUILDS)).filter((name) => name !== kept);
  await Promise.all(others.map((name) => rm(path.join(BUILDS, name), { recursive: true, force: true })));
} finally {
  await rm(draft, { recursive: true, force: true });
}
