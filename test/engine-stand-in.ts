import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { asList, asRecord } from '../src/archive/engine/layout.ts';
import type { SelfSigned } from './self-signed.ts';

/** A stand-in for OpenSearch on 127.0.0.1: it knows the few requests that are used, and nothing else. */
export interface EngineStandIn {
  readonly address: string;
  /** All requests so far, as `POST /_msearch`. */
  readonly requests: readonly string[];
  /** Gives something else than the stand-in's answer, for as long as it is set; undefined for its own. */
  trouble: ((request: StandInRequest) => StandInResponse | 'silence' | undefined) | null;
  /** The documents of an index by their ids; of the one that an alias leads to. */
  documents(name: string): ReadonlyMap<string, Source>;
  indices(): readonly string[];
  /** Deletes a document behind everybody's back. */
  lose(name: string, id: string): void;
  close(): Promise<void>;
}

export interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface StandInResponse {
  readonly status: number;
  readonly body: unknown;
}

type Source = Readonly<Record<string, unknown>>;

interface Index {
  readonly settings: Source;
  readonly documents: Map<string, { readonly source: Source; readonly number: number }>;
  /** What searches see: the documents at the last refresh. */
  found: readonly (readonly [id: string, source: Source])[];
}

/** Starts one; over https where it is given a certificate. */
export async function startEngineStandIn(secured?: SelfSigned): Promise<EngineStandIn> {
  const indices = new Map<string, Index>();
  const aliases = new Map<string, string>();
  const requests: string[] = [];
  const state: Pick<EngineStandIn, 'trouble'> = { trouble: null };
  const silent = new Set<{ destroy(): void }>();
  const listen: RequestListener = async (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const asked = {
      method: request.method ?? '',
      path: decodeURIComponent(path),
      body: await bodyOf(request),
      headers: request.headers,
    };
    requests.push(`${asked.method} ${asked.path}`);
    const told = state.trouble?.(asked) ?? answer({ indices, aliases }, asked, new URLSearchParams(query));
    if (told === 'silence') return void silent.add(response);
    response.writeHead(told.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(told.body));
  };
  const server = secured
    ? createSecureServer({ key: secured.key, cert: secured.certificate }, listen)
    : createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const indexOf = (name: string) => indices.get(aliases.get(name) ?? name);
  return {
    address: `${secured ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    get trouble() {
      return state.trouble;
    },
    set trouble(trouble) {
      state.trouble = trouble;
    },
    documents: (name) =>
      new Map([...(indexOf(name)?.documents ?? [])].map(([id, { source }]) => [id, source])),
    indices: () => [...indices.keys()],
    lose: (name, id) => void indexOf(name)?.documents.delete(id),
    close: async () => {
      for (const response of silent) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Stored {
  readonly indices: Map<string, Index>;
  readonly aliases: Map<string, string>;
}

const OK = { status: 200, body: { acknowledged: true } };
const NONE = { status: 404, body: { error: { type: 'index_not_found_exception', reason: 'no such index' } } };
let numbers = 0;

function answer(
  stored: Stored,
  { method, path, body }: StandInRequest,
  query: URLSearchParams,
): StandInResponse {
  const [, first = '', second = '', id = ''] = path.split('/');
  if (path === '/')
    return { status: 200, body: { version: { distribution: 'opensearch', number: '2.19.6' } } };
  if (path === '/_aliases') return moveAliases(stored, JSON.parse(body));
  if (path === '/_msearch') return searchMany(stored, body);
  if (second === '') return onIndex(stored, method, first, body);
  const index = stored.indices.get(stored.aliases.get(first) ?? first);
  if (second === '_doc' && method === 'PUT')
    return putDocument(stored, { name: first, id, source: JSON.parse(body) }, query);
  if (!index) return NONE;
  if (second === '_doc' && method === 'DELETE')
    return index.documents.delete(id) ? OK : { status: 404, body: { result: 'not_found' } };
  if (second === '_doc') {
    const found = index.documents.get(id);
    const told = found && { _source: found.source, _seq_no: found.number, _primary_term: 1, found: true };
    return { status: found ? 200 : 404, body: told ?? { found: false } };
  }
  if (second === '_mget') {
    const ids = asList(asRecord(JSON.parse(body))['ids']).map(String);
    const docs = ids.map((one) => ({
      _id: one,
      found: index.documents.has(one),
      _source: index.documents.get(one)?.source,
    }));
    return { status: 200, body: { docs } };
  }
  if (second === '_refresh') {
    index.found = [...index.documents].map(([key, { source }]) => [key, source]);
    return OK;
  }
  if (second === '_bulk') return writeMany(index, body);
  if (second === '_search') return { status: 200, body: search(index, JSON.parse(body)) };
  return {
    status: 400,
    body: { error: { type: 'unknown', reason: `the stand-in does not know ${method} ${path}` } },
  };
}

function onIndex({ indices, aliases }: Stored, method: string, names: string, body: string): StandInResponse {
  if (method === 'PUT') {
    indices.set(names, { settings: JSON.parse(body), documents: new Map(), found: [] });
    return OK;
  }
  if (method === 'DELETE') {
    for (const [alias, index] of aliases) if (index === names) aliases.delete(alias);
    return indices.delete(names) ? OK : NONE;
  }
  const asked = names.split(',');
  const isAsked = (name: string) =>
    asked.some(
      (one) =>
        one === name || aliases.get(one) === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))),
    );
  const found = [...indices]
    .filter(([name]) => isAsked(name))
    .map(([name, { settings }]) => {
      const own = [...aliases].filter(([, index]) => index === name).map(([alias]) => [alias, {}]);
      return [name, { aliases: Object.fromEntries(own), mappings: settings['mappings'] }];
    });
  return { status: 200, body: Object.fromEntries(found) };
}

function moveAliases({ aliases }: Stored, body: unknown): StandInResponse {
  for (const action of asList(asRecord(body)['actions']).map(asRecord)) {
    const { index, alias } = asRecord(action['add'] ?? action['remove']);
    if (action['add']) aliases.set(String(alias), String(index));
    else if (aliases.get(String(alias)) === index) aliases.delete(String(alias));
  }
  return OK;
}

function putDocument(
  { indices }: Stored,
  { name, id, source }: { readonly name: string; readonly id: string; readonly source: Source },
  query: URLSearchParams,
): StandInResponse {
  const index = indices.get(name) ?? { settings: {}, documents: new Map(), found: [] };
  indices.set(name, index);
  const known = index.documents.get(id);
  const expected = query.get('if_seq_no');
  const isConflict =
    query.get('op_type') === 'create' ? known : expected !== null && known?.number !== Number(expected);
  if (isConflict) return { status: 409, body: { error: { type: 'version_conflict_engine_exception' } } };
  index.documents.set(id, { source, number: numbers++ });
  return { status: 201, body: { result: 'created' } };
}

function writeMany({ documents }: Index, body: string): StandInResponse {
  const lines = body
    .split('\n')
    .filter(Boolean)
    .map((line): Source => JSON.parse(line));
  for (let at = 0; at < lines.length; at++) {
    const { index, delete: gone } = asRecord(lines[at]);
    if (gone) documents.delete(String(asRecord(gone)['_id']));
    else documents.set(String(asRecord(index)['_id']), { source: asRecord(lines[++at]), number: numbers++ });
  }
  return { status: 200, body: { errors: false, items: [] } };
}

function searchMany({ indices, aliases }: Stored, body: string): StandInResponse {
  const lines = body
    .split('\n')
    .filter(Boolean)
    .map((line): Source => JSON.parse(line));
  const responses: unknown[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const name = String(asRecord(lines[at])['index']);
    const index = indices.get(aliases.get(name) ?? name);
    responses.push(index ? search(index, asRecord(lines[at + 1])) : { ...NONE.body, status: 404 });
  }
  return { status: 200, body: { responses } };
}

function search({ found }: Index, { query, size, sort }: Source): object {
  const hits = found
    .map(([id, source]) => ({
      _id: id,
      _source: source,
      score: scoreOf(query, source),
      sort: [source['article'], source['n']],
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => (sort ? (a._id < b._id ? -1 : 1) : b.score - a.score));
  return { hits: { hits: hits.slice(0, Number(size)) }, _shards: { total: 1, failed: 0 } };
}

/** 0 where a document does not match; 1 and more where it does. */
function scoreOf(query: unknown, source: Source): number {
  const { bool, term, terms, range } = asRecord(query);
  if (term !== undefined) return scoreOfTerm(asRecord(term), source);
  if (terms !== undefined)
    return Object.entries(asRecord(terms)).every(([field, values]) => asList(values).includes(source[field]))
      ? 1
      : 0;
  if (range !== undefined)
    return Object.entries(asRecord(range)).every(([field, bounds]) => {
      const { gte = '', lte = '\u{10ffff}' } = asRecord(bounds);
      const value = source[field];
      return typeof value === 'string' && value >= String(gte) && value <= String(lte);
    })
      ? 1
      : 0;
  const { should = [], filter = [] } = asRecord(bool);
  if (asList(filter).some((one) => scoreOf(one, source) === 0)) return 0;
  const scores = asList(should).map((one) => scoreOf(one, source));
  return scores.length === 0 ? 1 : scores.reduce((sum, one) => sum + one, 0);
}

function scoreOfTerm(term: Source, source: Source): number {
  const [[field, sought] = ['', '']] = Object.entries(term);
  const { value, boost = 1 } = typeof sought === 'string' ? { value: sought } : asRecord(sought);
  const count = String(source[field] ?? '')
    .split(' ')
    .filter((word) => word === value).length;
  return count === 0 ? 0 : (Number(boost) * count) / (count + 1);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
