import { spawnSync } from 'node:child_process';
import { writeOut } from './write-out.js';

/** Writes to standard output; on a terminal, what is longer than the screen goes through `$PAGER` or less, if there is one. */
export async function writePaged(text: string): Promise<void> {
  const { isTTY, rows = 24 } = process.stdout;
  if (isTTY && text.split('\n').length > rows && page(text)) return;
  await writeOut(text);
}

function page(text: string): boolean {
  const [command = 'less', ...args] = (process.env['PAGER'] || 'less -FRX').split(' ').filter(Boolean);
  const { error } = spawnSync(command, args, { input: text, stdio: ['pipe', 'inherit', 'inherit'] });
  return error === undefined;
}
