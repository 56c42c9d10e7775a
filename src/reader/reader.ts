import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { PageRequest } from '../answering/requests.ts';
import type { Log } from '../log.ts';
import type { MetricsPage } from '../metrics.ts';
import type { Span } from '../model.ts';
import type { Locale } from '../words/locales.ts';
import { type Say, sayIn } from '../words/say.ts';
import { checkArchive, type Health, type HealthReport, watchHealth } from './health.ts';
import { noticePage, type ReaderPage } from './layout.ts';

type Served = Pick<ArchiveHost, 'ask' | 'status'>;

export interface ReaderOptions {
  readonly archive: Served;
  /** Of several corpora those that have pages, below `/corpora/NAME/`; then there are none of `archive`. */
  readonly corpora?: ReadonlyMap<string, Served> | undefined;
  readonly log: Pick<Log, 'error'>;
  /** Names under which requests may come (`bot.example`, `127.0.0.1`), without ports; null lets every name in. */
  readonly hosts: readonly string[] | null;
  /** False leaves nothing but `/healthz`, `/readyz` and `/metrics`. */
  readonly articles: boolean;
  /** What `/healthz` and `/readyz` tell; of the archive alone where left out. */
  readonly health?: Health;
  /** What `/metrics` shows; null or left out where there is no such page. */
  readonly metrics?: MetricsPage | null;
  /** What else is posted here: Discord's commands, at `path`; null or left out: nothing. */
  readonly posted?: { readonly path: string; receive(request: Request): Promise<Response> } | null;
  /** The language of the pages; English where left out. */
  readonly locale?: Locale;
}

/** More than any command that people can write. */
const MAX_POSTED_BYTES = 1_000_000;

/** Nothing is loaded from anywhere else, and nothing runs. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ['data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The reader's pages: `/`, `/articles`, `/articles/:id?from=START&to=END#pN`; and for machines `/healthz`, `/readyz`, `/metrics`. */
export function createReader(options: ReaderOptions): Hono {
  const { archive, corpora, log, hosts, articles, metrics = null, posted = null } = options;
  const { health = watchHealth({ archive: checkArchive(archive.status) }) } = options;
  const say = sayIn(options.locale);
  const app = new Hono();
  const css = readFileSync(new URL('./reader.css', import.meta.url), 'utf8');
  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    if (hosts !== null && !hosts.includes(hostOf(context))) {
      return context.text('This address is not served here.', 421);
    }
    await next();
    context.header('X-Robots-Tag', 'noindex, nofollow');
    context.header('Cache-Control', 'no-cache');
    return undefined;
  });
  addHealth(app, archive, health);
  if (metrics) {
    app.get('/metrics', async (context) =>
      context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
    );
  }
  if (posted) {
    app.post(posted.path, bodyLimit({ maxSize: MAX_POSTED_BYTES }), (context) =>
      posted.receive(context.req.raw),
    );
  }
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n'));
  if (articles && !corpora) addPages(app, '', { archiveOf: () => archive, css, say });
  if (articles && corpora) {
    const archiveOf = (context: Context) => corpora.get(context.req.param('corpus') ?? '');
    addPages(app, '/corpora/:corpus', { archiveOf, css, say });
  }
  app.notFound((context) =>
    context.html(
      noticePage(rootFrom(context), { title: say('reader.notFound'), text: say('reader.noPage') }, say),
      404,
    ),
  );
  app.onError((error, context) => {
    const id = randomUUID().slice(0, 8);
    log.error({ id, err: error }, 'A page of the reader failed');
    return context.html(
      noticePage(
        rootFrom(context),
        { title: say('reader.failed'), text: say('reader.failedWhy', { id }) },
        say,
      ),
      500,
    );
  });
  return app;
}

/** `/healthz` is 200 while questions can be answered, `/readyz` once they could; both say in JSON what is not well. */
function addHealth(app: Hono, archive: Pick<Served, 'status'>, health: Health): void {
  const show = (context: Context, isFine: (status: HealthReport['status']) => boolean) => {
    const report = health.report();
    return context.json({ ...report, ...archive.status() }, isFine(report.status) ? 200 : 503);
  };
  app.get('/healthz', (context) => show(context, (status) => status === 'ok'));
  app.get('/readyz', (context) => show(context, (status) => status !== 'starting'));
}

interface PageGround {
  /** What the pages of an address are made from; undefined where it has none. */
  archiveOf(context: Context): Served | undefined;
  readonly css: string;
  readonly say: Say;
}

/** `under`: where the pages stand; empty for the root. */
function addPages(app: Hono, under: string, { archiveOf, css, say }: PageGround): void {
  const missing = { title: say('reader.notFound'), text: say('reader.noArticle') };
  const show = async (context: Context, request: PageRequest): Promise<Response> => {
    const archive = archiveOf(context);
    if (!archive) return context.notFound();
    const html = await archive.ask('page', { ...request, locale: say.locale });
    if (html !== null) return context.html(html);
    if (archive.status() !== null) return context.html(noticePage('../', missing, say), 404);
    context.header('Retry-After', '5');
    return context.html(
      noticePage(rootFrom(context), { title: say('reader.notReady'), text: say('reader.notReadyWhy') }, say),
      503,
    );
  };
  app.get(`${under}/reader.css`, (context) =>
    context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get(`${under}/`, (context) => show(context, { page: 'home' }));
  app.get(`${under}/articles`, (context) => {
    const { words = '', outlet = '', from = '', to = '', page } = context.req.query();
    const filter = { words, outlet, from, to, page: Math.max(1, Number(page) || 1) };
    return show(context, { page: 'articles', filter });
  });
  app.get(`${under}/articles/:id`, (context) =>
    show(context, { page: 'article', id: context.req.param('id') ?? '', cited: citedSpan(context) }),
  );
}

/** The words that a link cites, from its query; null where it cites none. */
function citedSpan(context: Context): Span | null {
  const [start, end] = [Number(context.req.query('from') ?? ''), Number(context.req.query('to') ?? '')];
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end
    ? { start, end }
    : null;
}

function rootFrom(context: Context): ReaderPage['root'] {
  return context.req.path.replace(/^\/corpora\/[^/]+(?=\/)/, '').split('/').length > 2 ? '../' : '';
}

function hostOf(context: Context): string {
  const address = `http://${context.req.header('host') ?? ''}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
