import { createServer, type RequestListener, type Server } from 'node:http';

/** A server on this machine, for tests. */
export interface TestServer {
  readonly origin: string;
  /** The requests that came, as `METHOD path`. */
  readonly requests: { readonly line: string; readonly headers: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

export async function serve(listener: RequestListener): Promise<TestServer> {
  const requests: { line: string; headers: Record<string, unknown> }[] = [];
  const server: Server = createServer((request, response) => {
    requests.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
