import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkExamples, LexiconError, loadLexicon } from '../index.js';
import type { ExampleCheck, FailedExample } from '../index.js';

/** `whowhom check`: reads grammar/ and seeds/ and lists every mistake with file and line. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('read grammar/ and seeds/ and list every mistake with its place and remedy')
    .argument('[folder]', 'a folder with grammar/ and seeds/; the package’s own if left out')
    .option('--examples', 'read the examples and near misses of the relation types too')
    .addHelpText(
      'after',
      `
Examples:
  whowhom check
  whowhom check my-rules/ --examples`,
    )
    .action(check);
}

function check(folder: string | undefined, { examples }: { readonly examples?: boolean }): void {
  const missing = ['grammar', 'seeds'].filter((name) => folder !== undefined && !existsSync(join(folder, name)));
  if (missing.length > 0) throw new RangeError(`${folder} has no ${missing.join(' and no ')}; give the folder of both`);
  try {
    const knowledge = loadLexicon(folder);
    const { frames, actors } = knowledge;
    process.stdout.write(`no mistakes in ${frames.definitions.length} relation types and ${actors.size} actors\n`);
    if (examples) report(checkExamples(knowledge));
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function report({ failed, checked }: ExampleCheck): void {
  for (const one of failed) process.stderr.write(`${formatFailed(one)}\n`);
  process.stdout.write(`${failed.length} of ${checked} examples and near misses are read otherwise\n`);
  if (failed.length > 0) process.exitCode = 1;
}

function formatFailed({ relation, text, expected, found }: FailedExample): string {
  const got = found.length === 0 ? 'nothing' : found.join('; ');
  const wanted = expected === null ? 'nothing, for it is a near miss' : expected;
  return `grammar/relations/${relation}.yaml: “${text}” should give ${wanted}, and gives ${got}`;
}
