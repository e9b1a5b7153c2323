import type { Command } from 'commander';
import { loadLexicon } from '../index.js';

/** `whowhom check`: reads grammar/ and seeds/ and lists every mistake with file and line. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('read grammar/ and seeds/ and list every mistake with its place and remedy')
    .argument('[folder]', 'a folder with grammar/ and seeds/; the package’s own if left out')
    .addHelpText('after', '\nExample:\n  whowhom check')
    .action((folder: string | undefined) => {
      const { frames, actors } = loadLexicon(folder);
      process.stdout.write(`no mistakes in ${frames.definitions.length} relation types and ${actors.size} actors\n`);
    });
}
