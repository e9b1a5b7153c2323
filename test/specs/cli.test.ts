import { spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { serveViewer } from '../../src/api/serve-viewer.js';

const root = join(import.meta.dirname, '..', '..');
const graph = join(root, 'graphs', 'seed.json');

function run(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function fetchStatus(address: string, path: string, host?: string): Promise<number> {
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    get(new URL(path, address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}

describe('the command line', () => {
  it('answers a query with the sentence it was read from', () => {
    const { status, out } = run('query', graph, '--source', 'United Kingdom', '--type', 'supplies');
    expect(status).toBe(0);
    expect(out).toMatch(/United Kingdom supplies Ukraine[^\n]*\n {4}“[^”]+”/);
  });

  it('suggests what a misspelt type may mean', () => {
    const { status, err } = run('query', graph, '--type', 'suplies');
    expect(status).toBe(2);
    expect(err).toContain('did you mean `supplies`');
  });

  it('reports a path that is not there and says so with its exit code', () => {
    const { status, err } = run('extract', join(root, 'no-such-file.txt'));
    expect(status).toBe(1);
    expect(err).toMatch(/no-such-file\.txt: error: /);
  });

  it('refuses a file that is no graph with a sentence', () => {
    const { status, err } = run('query', join(root, 'package.json'));
    expect(status).toBe(2);
    expect(err).toMatch(/^whowhom: .+\n$/);
  });
});

describe('the viewer’s server', () => {
  it('serves the page and the graph to its own machine alone, and nothing else', async () => {
    const server = await serveViewer(graph);
    try {
      expect(await fetchStatus(server.address, '/')).toBe(200);
      expect(await fetchStatus(server.address, '/graph.json')).toBe(200);
      expect(await fetchStatus(server.address, '/../package.json')).toBe(404);
      expect(await fetchStatus(server.address, '/', 'evil.example')).toBe(403);
    } finally {
      await server.close();
    }
  });
});
