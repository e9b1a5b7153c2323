import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

interface Options {
  readonly port?: number;
  readonly open: boolean;
  readonly edit?: boolean;
}

/** `whowhom view`: the viewer on this machine only. */
export function addView(program: Command): void {
  program
    .command('view')
    .description('look at a graph in the browser; only this machine can reach it')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .option('-p, --port <port>', 'the port to listen on; any free one if left out', parsePort)
    .option('--no-open', 'print the address and open no browser')
    .option('--edit', 'save what is put right there to NAME.corrections.yaml')
    .addHelpText('after', '\nExamples:\n  whowhom view graphs/seed.json\n  whowhom view graphs/seed.json --edit')
    .action((path: string, options: Options) => view(path, options));
}

/** Serves until the program is interrupted. A browser is opened only where a person sits at a terminal. */
export async function view(path: string, { port, open, edit }: Options): Promise<void> {
  const { serveViewer } = await import('../api/serve-viewer.js');
  const { address } = await serveViewer(path, { port: port ?? 0, edit: edit ?? false });
  process.stdout.write(`the viewer is at ${address} (Ctrl-C ends it)\n`);
  if (open && process.stdout.isTTY) openBrowser(address);
}

function openBrowser(address: string): void {
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError(`"${value}" is no port; take a whole number up to 65535.`);
  return port;
}
