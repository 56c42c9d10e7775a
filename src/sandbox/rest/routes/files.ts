import { Hono } from 'hono';
import type { Backend, RequestVariables } from '../backend.ts';

/** The files that hang on messages, as Discord's CDN serves them. */
export function fileRoutes({ world }: Backend): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>();
  routes.get('/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file || file.name !== c.req.param('name'))
      return c.text('This content is no longer available.', 404);
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
}
