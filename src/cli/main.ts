#!/usr/bin/env node
import { Command } from 'commander';
import { GraphFileError, LexiconError, OutputError, packageVersion, QueryError } from '../index.js';
import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addQuery } from './query.js';
import { addView } from './view.js';

const program = new Command('whowhom')
  .description('Reads news and draws who did what to whom; every relation shows the sentence it was read from.')
  .version(packageVersion)
  .showHelpAfterError('(add --help for what the command takes)');

for (const add of [addBuild, addExtract, addExplain, addQuery, addExport, addView, addCheck]) add(program);

program.addHelpText(
  'after',
  `
Exit codes: 0 done · 1 done, but something was skipped or found wrong (stderr says what) · 2 could not be done

Examples:
  whowhom build articles/ -o graphs/may     a graph of a folder of articles
  whowhom extract article.txt               its relations, one JSON record a line
  whowhom explain "Norway gave Chad trucks." how a sentence is read`,
);

try {
  await program.parseAsync();
} catch (error) {
  const known =
    error instanceof LexiconError ||
    error instanceof OutputError ||
    error instanceof GraphFileError ||
    error instanceof QueryError ||
    error instanceof RangeError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`whowhom: ${known || !(error instanceof Error) ? message : (error.stack ?? message)}\n`);
  process.exitCode = 2;
}
