import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ExampleCheck, FailedExample } from '../index.js';
import { isOwnLexicon } from './own-lexicon.js';

/** `whowhom check`: reads grammar/ and seeds/ and lists every mistake with file and line. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('read grammar/ and seeds/ and list every mistake with its place and remedy')
    .argument(
      '[folder]',
      'a folder with own relations/, actors/ or lexicon/ beside the shipped ones, or with a whole grammar/ and seeds/',
    )
    .option(
      '--examples',
      'read the examples and near misses of the shipped relation types too; those of own ones are always read',
    )
    .addHelpText(
      'after',
      `
Examples:
  whowhom check
  whowhom check --examples
  whowhom check my-rules/`,
    )
    .action(check);
}

async function check(folder: string | undefined, { examples }: { readonly examples?: boolean }): Promise<void> {
  const { checkExamples, LexiconError, loadLexicon, packageRoot } = await import('../index.js');
  try {
    const knowledge = loadLexicon(...foldersOf(folder, packageRoot));
    const { frames, actors } = knowledge;
    process.stdout.write(`no mistakes in ${frames.definitions.length} relation types and ${actors.size} actors\n`);
    const own = folder !== undefined && isOwnLexicon(folder) ? join(folder, 'relations') : null;
    if (examples || own !== null) report(checkExamples(knowledge, examples ? '' : own));
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Of a whole lexicon, or of the shipped one with the user's own. */
function foldersOf(folder: string | undefined, root: string): readonly [root: string, own: string | null] {
  if (folder === undefined || isOwnLexicon(folder)) return [root, folder ?? null];
  const missing = ['grammar', 'seeds'].filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0) return [folder, null];
  throw new RangeError(
    `${folder} has no ${missing.join(' and no ')}, nor relations/, actors/ or lexicon/ of its own; give the folder that holds them`,
  );
}

function report({ failed, checked }: ExampleCheck): void {
  for (const one of failed) process.stderr.write(`${formatFailed(one)}\n`);
  process.stdout.write(`${failed.length} of ${checked} examples and near misses are read otherwise\n`);
  if (failed.length > 0) process.exitCode = 1;
}

function formatFailed({ file, text, expected, found }: FailedExample): string {
  const got = found.length === 0 ? 'nothing' : found.join('; ');
  const wanted = expected === null ? 'nothing, for it is a near miss' : expected;
  return `${file}: “${text}” should give ${wanted}, and gives ${got}`;
}
