import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serializeGraph } from '../export/json.js';
import type { Network } from '../model/network.js';
import { correctionsPath, loadCorrections } from './corrections-file.js';
import { viewerPagePath } from './html-file.js';
import { graphName, openNetwork } from './open-graph.js';
import { answerCorrections } from './serve-corrections.js';
import { ServeError } from './serve-error.js';

export interface ViewerServer {
  /** Where the viewer is: `http://127.0.0.1:PORT/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Any free port if left out. */
  readonly port?: number;
  /** Lets the page read and write `NAME.corrections.yaml`. */
  readonly edit?: boolean;
}

interface Served {
  readonly file: string;
  readonly type: string;
  /** What is sent in place of the file. */
  readonly text?: string;
}

/** Hosts that a request may name: others come from a page that rebinds its name to this machine. */
const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Serves the viewer and one graph on the loopback interface: the page at `/`, the graph at `/graph.json`, its records beside it. Nothing
 * else is served, and other hosts' requests are refused. Throws a GraphFileError for a file that is no graph, a CorrectionsError for
 * corrections that cannot be understood, and a ServeError if the viewer is not built or the port is taken.
 */
export async function serveViewer(graphPath: string, options: ServeOptions = {}): Promise<ViewerServer> {
  const network = openNetwork(graphPath);
  const corrections = options.edit ? correctionsPath(graphPath) : null;
  if (corrections !== null) await loadCorrections(corrections);
  const files = filesOf(graphPath, network);
  const server = createServer((request, response) => answer(request, response, files, corrections));
  await listen(server, options.port ?? 0);
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => close(server) };
}

function filesOf(graphPath: string, network: Network): ReadonlyMap<string, Served> {
  const [page, name] = [viewerPagePath(), graphName(graphPath)];
  return new Map<string, Served>([
    ['/', { file: page, type: 'text/html; charset=utf-8' }],
    ['/index.html', { file: page, type: 'text/html; charset=utf-8' }],
    ['/graph.json', graphOf(graphPath, network)],
    ['/documents.ndjson', { file: `${name}.documents.ndjson`, type: 'application/x-ndjson; charset=utf-8' }],
    ['/relations.ndjson', { file: `${name}.relations.ndjson`, type: 'application/x-ndjson; charset=utf-8' }],
  ]);
}

/** The page reads JSON alone. */
function graphOf(file: string, network: Network): Served {
  const type = 'application/json; charset=utf-8';
  return file.endsWith('.json') ? { file, type } : { file, type, text: [...serializeGraph(network)].join('') };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Served>,
  corrections: string | null,
): void {
  if (!HOSTS.test(request.headers.host ?? ''))
    return refuse(response, 403, 'This server answers only to its own machine.');
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/corrections' && corrections !== null) return answerCorrections(request, response, corrections);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
  const served = files.get(path);
  if (!served || !existsSync(served.file)) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, {
    'content-type': served.type,
    'cache-control': 'no-store',
    'content-security-policy': `frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(corrections !== null && { 'x-editable': 'yes' }),
  });
  if (request.method === 'HEAD') response.end();
  else if (served.text !== undefined) response.end(served.text);
  else
    createReadStream(served.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(port, error))).listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portError(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') return new ServeError(`port ${port} is taken; choose another one, or none`);
  if (error.code === 'EACCES') return new ServeError(`you may not listen on port ${port}; choose one above 1023`);
  return error;
}
