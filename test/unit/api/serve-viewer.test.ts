import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveViewer, type ViewerServer } from '../../../src/api/serve-viewer.js';
import { writeGexf } from '../../../src/export/gexf.js';
import { serializeGraph } from '../../../src/export/json.js';
import { packageRoot } from '../../../src/lexicon/package-root.js';
import { parseGraph } from '../../../src/query/parse-graph.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { harbour } from '../viewer/harbour.js';

/** The server reads a graph as strictly as all else does. */
const text = harbour.graph.replace('javascript:alert(1)', 'https://northline.example/7');
let folder: string;
let graph: string;
let server: ViewerServer | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
  graph = join(folder, 'harbour.json');
  writeFileSync(graph, text);
  writeFileSync(join(folder, 'harbour.documents.ndjson'), harbour.documents);
  writeFileSync(join(folder, 'secret.txt'), 'the secret');
});

afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with the path as it is written: a URL would clean it up. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  const { hostname, port } = new URL(server?.address ?? '');
  const { method = 'GET', headers = {}, body } = options;
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers },
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

// Without the viewer, which `npm run build` makes, there is nothing to serve.
const ifBuilt = existsSync(join(packageRoot, 'dist', 'viewer', 'index.html')) ? describe : describe.skip;

ifBuilt('the viewer’s server', () => {
  it('gives a GEXF file as the graph it holds, with the documents beside it', async () => {
    const file = join(folder, 'harbour.gexf');
    writeFileSync(file, [...writeGexf(parseGraph(text), {})].join(''));
    server = await serveViewer(file);
    const { body } = await ask('/graph.json');
    expect(JSON.parse(body)).toEqual(JSON.parse([...serializeGraph(parseGraph(text))].join('')));
    expect(readGraph(body).edges.length).toBe(readGraph(text).edges.length);
    expect((await ask('/documents.ndjson')).body).toBe(harbour.documents);
  });

  it('gives the page, the graph and its documents', async () => {
    server = await serveViewer(graph);
    expect((await ask('/')).body).toContain('<!doctype html>');
    expect((await ask('/graph.json?x=1')).body).toBe(text);
    expect((await ask('/documents.ndjson')).body).toBe(harbour.documents);
    expect((await ask('/relations.ndjson')).status).toBe(404);
    const { headers } = await ask('/', { method: 'HEAD' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.anything(),
    });
  });

  it.each([
    ['/../secret.txt'],
    ['/secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/..%2fsecret.txt'],
    ['//secret.txt'],
    ['/graph.json/../secret.txt'],
    ['/./graph.json'],
    ['/graph.json%00'],
    ['/\\..\\secret.txt'],
    ['http://127.0.0.1/secret.txt'],
    ['/__proto__'],
    ['/constructor'],
    ['/corrections'],
  ])('gives nothing for %s', async (path) => {
    server = await serveViewer(graph);
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, 'There is nothing here.\n']);
  });

  it.each([['evil.example'], ['evil.example:80'], ['127.0.0.1.evil.example'], ['localhost.evil.example']])(
    'refuses a request that names the host “%s”',
    async (host) => {
      server = await serveViewer(graph, { edit: true });
      expect((await ask('/graph.json', { headers: { host } })).status).toBe(403);
      expect((await ask('/corrections', { headers: { host } })).status).toBe(403);
    },
  );

  it('takes no other method', async () => {
    server = await serveViewer(graph);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask('/graph.json', { method })).status).toBe(405);
    }
  });

  it('can only be reached on the loopback interface', async () => {
    server = await serveViewer(graph);
    const { port } = new URL(server.address);
    const outside = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of outside) {
      const refused = new Promise((resolve) => {
        request({ hostname: address, port }, () => resolve(false))
          .on('error', () => resolve(true))
          .end();
      });
      expect(await refused).toBe(true);
    }
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('says when a port is taken', async () => {
    server = await serveViewer(graph);
    const port = Number(new URL(server.address).port);
    await expect(serveViewer(graph, { port })).rejects.toThrow(`port ${port} is taken`);
  });

  it('does not start for a file that is no graph', async () => {
    await expect(serveViewer(join(folder, 'secret.txt'))).rejects.toThrow(/graph/);
  });
});

ifBuilt('the viewer’s server, to edit', () => {
  const yaml = 'schema: "1.0"\ncorrections:\n  - drop: "group:officials"\n';
  const put = (body: string, headers: Record<string, string>) => ask('/corrections', { method: 'PUT', body, headers });
  const file = () => readFileSync(join(folder, 'harbour.corrections.yaml'), 'utf8');
  const sized = (body: string, etag = '') => ({ 'if-match': etag, 'content-length': String(Buffer.byteLength(body)) });

  it('saves corrections and gives them back', async () => {
    server = await serveViewer(graph, { edit: true });
    const before = await ask('/corrections');
    expect(JSON.parse(before.body)).toEqual({ file: 'harbour.corrections.yaml', corrections: [] });
    const saved = await put(yaml, sized(yaml, before.headers.etag));
    expect(saved.status).toBe(204);
    expect(file()).toBe(yaml);
    const after = await ask('/corrections');
    expect(JSON.parse(after.body)).toMatchObject({ corrections: [{ type: 'drop', actor: 'group:officials' }] });
    expect(after.headers.etag).toBe(saved.headers.etag);
  });

  it('writes over nothing that somebody else has changed', async () => {
    server = await serveViewer(graph, { edit: true });
    const { headers } = await ask('/corrections');
    writeFileSync(join(folder, 'harbour.corrections.yaml'), 'schema: "1.0"\ncorrections: []\n');
    expect((await put(yaml, sized(yaml, headers.etag))).status).toBe(412);
    expect((await put(yaml, { 'content-length': String(yaml.length) })).status).toBe(428);
    expect(file()).toContain('[]');
  });

  it('writes nothing that is no corrections file', async () => {
    server = await serveViewer(graph, { edit: true });
    const { headers } = await ask('/corrections');
    const { status, body } = await put('- delete: all', sized('- delete: all', headers.etag));
    expect([status, body]).toEqual([400, expect.stringContaining('harbour.corrections.yaml:1: ')]);
    expect((await put('', { 'if-match': headers.etag ?? '', 'content-length': '50000001' })).status).toBe(413);
    expect(file).toThrow();
  });

  it('takes nothing from a page of another origin', async () => {
    server = await serveViewer(graph, { edit: true });
    const { headers } = await ask('/corrections');
    const foreign = { ...sized(yaml, headers.etag), origin: 'http://evil.example' };
    expect((await put(yaml, foreign)).status).toBe(403);
    expect((await put(yaml, { ...foreign, origin: 'null' })).status).toBe(403);
    expect((await ask('/corrections', { method: 'DELETE' })).status).toBe(405);
  });

  it('does not start with corrections that cannot be understood', async () => {
    writeFileSync(join(folder, 'harbour.corrections.yaml'), 'corrections: {}');
    await expect(serveViewer(graph, { edit: true })).rejects.toThrow(/harbour\.corrections\.yaml:1: /);
    server = await serveViewer(graph);
    expect((await ask('/')).status).toBe(200);
  });
});
