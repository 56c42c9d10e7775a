import { Hono } from 'hono';
import { ApiError, refuse } from '../rules/api-error.ts';
import type { Backend, RequestRecord, RequestVariables } from './backend.ts';
import { readBody } from './request-body.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { fileRoutes } from './routes/files.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { spoilAnswer } from './spoil-answer.ts';

/** Ways that carry their own token in the path. */
const withoutBotToken = /^\/(interactions|webhooks|gateway$)/;

/** Discord's REST API, version 10, as far as a bot of this kind uses it, and the files that hang on messages. */
export function restApi(backend: Backend): Hono<RequestVariables> {
  const api = new Hono<RequestVariables>();
  api.use(async (c, next) => {
    const path = c.req.path.replace('/api/v10', '');
    const record = newRecord(backend, c.req.method, path);
    const started = performance.now();
    c.set('record', record);
    const handle = async (): Promise<void> => {
      if (!withoutBotToken.test(path) && c.req.header('authorization') !== `Bot ${backend.token}`) {
        throw refuse('unauthorized');
      }
      const { json, files } = await readBody(c.req.raw);
      Object.assign(record, { body: json, files: [...files.values()].map(({ name }) => name) });
      c.set('json', json);
      c.set('files', files);
      await next();
    };
    const fault = backend.faults.take(record.method, path);
    await (fault ? spoilAnswer(c, fault, handle) : handle());
    record.status = c.res.status;
    record.milliseconds = performance.now() - started;
  });
  api.onError((error, c) => refuseRequest(backend, c.get('record'), error));
  api.route('/', applicationRoutes(backend));
  api.route('/', commandRoutes(backend));
  api.route('/', guildRoutes(backend));
  api.route('/', channelRoutes(backend));
  api.route('/', messageRoutes(backend));
  api.route('/', interactionRoutes(backend));
  api.route('/', webhookRoutes(backend));

  const app = new Hono<RequestVariables>();
  // A page of another site in the same browser that had its name point here would carry that name.
  app.use(async (c, next) => {
    const own = new URL(backend.address());
    const known = [own.host, `localhost:${own.port}`];
    if (!known.includes(c.req.header('host') ?? '')) return c.text('This is for this computer alone.', 403);
    await next();
    return undefined;
  });
  app.route('/attachments', fileRoutes(backend));
  app.route('/api/v10', api);
  app.notFound((c) => {
    backend.world.violate('not in the stand-in', `${c.req.method} ${c.req.path}`);
    return c.json(refuse('not found').toBody(), 404);
  });
  return app;
}

function newRecord(backend: Backend, method: string, path: string): RequestRecord {
  const record: RequestRecord = {
    method,
    path,
    body: null,
    files: [],
    at: backend.world.clock.now(),
    status: 0,
    error: null,
    milliseconds: 0,
    messageId: null,
  };
  backend.requests.push(record);
  return record;
}

function refuseRequest(backend: Backend, record: RequestRecord, error: unknown): Response {
  const refusal = error instanceof ApiError ? error : refuse('internal error');
  const body = error instanceof ApiError ? refusal.toBody() : { ...refusal.toBody(), cause: String(error) };
  record.status = refusal.status;
  record.error = body;
  backend.world.violate(refusal.message, `${record.method} ${record.path} ${JSON.stringify(body)}`);
  return Response.json(body, { status: refusal.status });
}
