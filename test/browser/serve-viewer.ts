import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = `${root}dist/viewer/index.html`;

/** The built viewer; built first if it is not there. */
export async function viewerPage(): Promise<string> {
  if (!existsSync(page)) await build({ configFile: `${root}viewer/vite.config.ts`, logLevel: 'error' });
  return readFileSync(page, 'utf8');
}

export interface ServedViewer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves the viewer on loopback with files beside it, by their names. */
export async function serveViewer(files: Readonly<Record<string, string>>): Promise<ServedViewer> {
  const html = await viewerPage();
  const server = createServer(({ url = '' }, response) => {
    const path = url.split('?')[0] ?? '';
    const body = path === '/' ? html : files[path.slice(1)];
    response.setHeader('content-type', path === '/' ? 'text/html; charset=utf-8' : 'application/json');
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
