import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { World } from '../world/world.ts';
import { isFromHere, securityHeaders } from './guard.ts';

const folder = fileURLToPath(new URL('../page/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Picture types that a browser may draw; every other file is offered for saving. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Serves the page, with the token that lets it reset and act as the administrator, and the files on messages. */
export async function pageSite(world: World, token: string, port: number): Promise<Hono> {
  const assets = new Map<string, { text: string; type: string }>();
  for (const name of await readdir(folder)) {
    const type = types[extname(name)];
    if (type) assets.set(`/${name}`, { text: await readFile(join(folder, name), 'utf8'), type });
  }
  const headers = securityHeaders(port);
  const site = new Hono();
  site.use(async (c, next) => {
    const from = { host: c.req.header('host'), origin: c.req.header('origin') };
    if (!isFromHere(from, port)) return c.text('This page is for this computer alone.', 403);
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return undefined;
  });
  site.get('/', (c) => c.html(assets.get('/index.html')?.text.replace('{{token}}', token) ?? ''));
  site.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.text('This content is no longer available.', 404);
    const shown = pictures.includes(file.type);
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': shown ? file.type : 'application/octet-stream',
      ...(!shown && { 'content-disposition': `attachment; filename="${file.name}"` }),
    });
  });
  site.get('/:name', (c) => {
    const asset = assets.get(c.req.path);
    return asset ? c.body(asset.text, 200, { 'content-type': asset.type }) : c.text('Not found', 404);
  });
  return site;
}
