// Joins the program's source and the packages that it starts with into a few files, so that the next start need not translate hundreds of them.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUILDS, buildFolder, PROJECT } from './build-place.mjs';

/** Of these every start needs many files. All others stay as they are: several read files of their own. */
const JOINED = [
  'discord.js',
  '@discordjs/ws',
  'undici',
  'prom-client',
  'zod',
  'hono',
  '@hono/node-server',
  'ws',
];
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
    onResolve({ filter: /^\.\.\/sandbox\// }, ({ path: wanted, resolveDir }) =>
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

/** A draft as old as this was left by a process that was ended. */
const MAX_DRAFT_AGE_MS = 3_600_000;

/**
 * Which of the other folders no start and no running program needs: all but the newest one, since the program that runs while a new one is joined
 * loads some of its files only when they are wanted, and the drafts that are being written now.
 * @param {readonly string[]} names
 * @returns {Promise<readonly string[]>}
 */
async function findLeftovers(names) {
  const looked = await Promise.all(
    names.map(async (name) => {
      // Another start that joins the program takes its own draft away meanwhile.
      const { mtimeMs } = (await stat(path.join(BUILDS, name)).catch(() => null)) ?? {};
      return mtimeMs === undefined
        ? []
        : [{ name, age: Date.now() - mtimeMs, isDraft: name.endsWith('.draft') }];
    }),
  );
  const all = looked.flat();
  const [, ...builds] = all.filter(({ isDraft }) => !isDraft).sort((a, b) => a.age - b.age);
  const drafts = all.filter(({ isDraft, age }) => isDraft && age > MAX_DRAFT_AGE_MS);
  return [...builds, ...drafts].map(({ name }) => name);
}

try {
  // The program that had this begun is answering meanwhile. Not everybody may: the service unit in deploy/ forbids it.
  setPriority(constants.priority.PRIORITY_LOW);
} catch {}
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
  await rename(draft, folder).catch((error) => {
    // Else another start was quicker.
    if (!existsSync(folder)) throw error;
  });
  const others = (await readdir(BUILDS)).filter((name) => name !== path.basename(folder));
  const leftovers = await findLeftovers(others);
  await Promise.all(leftovers.map((name) => rm(path.join(BUILDS, name), { recursive: true, force: true })));
} finally {
  await rm(draft, { recursive: true, force: true });
}
