import { once } from 'node:events';

/** Writes to standard output and waits where its reader is slower. A reader that has gone ends the program quietly. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`whowhom: standard output cannot be written: ${error.message}\n`);
  process.exit(2);
});
