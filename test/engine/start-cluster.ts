import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const JARS = fileURLToPath(new URL('../../node_modules/.cache/verbatim-engine/2.19.6', import.meta.url));
const run = promisify(execFile);

/** A cluster of OpenSearch on 127.0.0.1. */
export interface Cluster {
  /** The addresses of its nodes. */
  readonly nodes: readonly string[];
  /** Ends a node at once, as a power cut does. */
  kill(node: number): void;
  close(): Promise<void>;
}

/** Why no cluster can be started here; null where one can. What its nodes are made of is fetched from Maven Central the first time. */
export async function whyNoCluster(): Promise<string | null> {
  const java = await run('java', ['-version']).then(
    ({ stderr }) => /version "(\d+)/.exec(stderr)?.[1] ?? '',
    () => null,
  );
  if (java === null) return 'there is no Java here';
  if (Number(java) < 17) return `Java is ${java} here, and OpenSearch wants 17`;
  if (existsSync(JARS)) return null;
  const hasMaven = await run('mvn', ['-version']).then(
    () => true,
    () => false,
  );
  if (!hasMaven) return 'there is no Maven here to fetch OpenSearch with';
  return fetchJars().then(
    () => null,
    (error: unknown) =>
      `OpenSearch could not be fetched from Maven Central (${String(error).split('\n')[0]})`,
  );
}

/** Starts nodes of OpenSearch, each in a process of its own, after `whyNoCluster` has fetched what they are made of. */
export async function startCluster(count: number, heapMegabytes = 300): Promise<Cluster> {
  const home = await mkdtemp(path.join(tmpdir(), 'verbatim-engine-'));
  const names = Array.from({ length: count }, (_, i) => `node-${i}`);
  const [http, transport] = [await freePorts(count), await freePorts(count)];
  const seeds = transport.map((port) => `127.0.0.1:${port}`).join(',');
  const processes = names.map((name, i) =>
    startNode(heapMegabytes, [
      name,
      path.join(home, name),
      `${http[i]}`,
      `${transport[i]}`,
      seeds,
      names.join(','),
    ]),
  );
  const close = async (): Promise<void> => {
    await Promise.all(processes.map(endProcess));
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const nodes = http.map((port) => `http://127.0.0.1:${port}`);
  try {
    await waitUntilGreen(nodes[0] ?? '', count, processes);
  } catch (error) {
    await close();
    throw error;
  }
  return { nodes, kill: (node) => void processes[node]?.kill('SIGKILL'), close };
}

async function fetchJars(): Promise<void> {
  if (existsSync(JARS)) return;
  const draft = `${JARS}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await copyFile(path.join(HERE, 'pom.xml'), path.join(draft, 'pom.xml'));
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`], {
    cwd: draft,
  });
  await rename(draft, JARS);
}

function startNode(heapMegabytes: number, program: readonly string[]): ChildProcess {
  const heap = [`-Xms${heapMegabytes}m`, `-Xmx${heapMegabytes}m`];
  const options = [...heap, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', `${JARS}/*`];
  return spawn('java', [...options, path.join(HERE, 'EngineNode.java'), ...program], {
    stdio: ['ignore', 'ignore', process.env['VERBATIM_ENGINE_LOG'] ? 'inherit' : 'ignore'],
  });
}

/** A port that was just free is very likely free a moment later. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer().on('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  return Promise.all(
    servers.map(async (server) => {
      const address = server.address();
      await new Promise((resolve) => server.close(resolve));
      return typeof address === 'object' && address !== null ? address.port : 0;
    }),
  );
}

const MAX_START_MS = 180_000;

async function waitUntilGreen(
  node: string,
  count: number,
  processes: readonly ChildProcess[],
): Promise<void> {
  const until = performance.now() + MAX_START_MS;
  while (performance.now() < until) {
    const ended = processes.find(({ exitCode }) => exitCode !== null);
    if (ended) throw new Error(`a node of OpenSearch ended with ${ended.exitCode}`);
    const answer = await fetch(`${node}/_cluster/health?wait_for_nodes=${count}&timeout=1s`).catch(
      () => null,
    );
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('OpenSearch did not start in time');
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
