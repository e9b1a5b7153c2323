import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { CorrectionsError } from '../files/read-corrections.js';
import { OutputError } from '../files/output-error.js';
import { loadCorrections, saveCorrections } from './corrections-file.js';

/** Far more than a person corrects. */
const mostBytes = 5_000_000;

/**
 * GET gives the corrections as JSON with their version as `etag`, PUT takes the whole file as YAML with the version it
 * was made from as `if-match`. Only the page itself may do that: a page of another origin either names its own, or says
 * none and cannot set the header.
 */
export function answerCorrections(request: IncomingMessage, response: ServerResponse, path: string): void {
  void respond(request, response, path).catch((error: unknown) => {
    if (error instanceof CorrectionsError) return reply(response, 400, error.message);
    if (error instanceof OutputError) return reply(response, 500, error.message);
    response.destroy();
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const { host, origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return reply(response, 403, 'Only this page may ask.');
  if (request.method === 'GET') return send(response, path);
  if (request.method !== 'PUT') return reply(response, 405, 'Only GET and PUT.');
  const before = /^"([0-9a-f]+)"$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (before === undefined) return reply(response, 428, 'Say which version you have changed (if-match).');
  if (!(Number(request.headers['content-length']) <= mostBytes))
    return reply(response, 413, 'These are too many corrections for one file.');
  const text = await bodyOf(request);
  const version = await saveCorrections(path, text, before);
  if (version === null) return reply(response, 412, `${basename(path)} was changed meanwhile; open the page again.`);
  response.writeHead(204, { etag: `"${version}"` }).end();
}

async function send(response: ServerResponse, path: string): Promise<void> {
  const { corrections, version } = await loadCorrections(path);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(200, { ...headers, 'x-content-type-options': 'nosniff', etag: `"${version}"` });
  response.end(JSON.stringify({ file: basename(path), corrections }));
}

/** Node takes no more of a body than its content-length says. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function reply(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
