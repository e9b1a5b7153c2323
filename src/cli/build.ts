import type { Command } from 'commander';
import { basename } from 'node:path';
import { buildGraph, writeBuilt } from '../index.js';
import { parseDay } from './as-of.js';
import { formatDiagnostic } from './report.js';
import { summarize } from './summary.js';

interface Options {
  readonly output: string;
  readonly asOf?: string;
}

/** `whowhom build`: the graph and its records, written together. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('build a graph of texts: NAME.json, NAME.gexf, NAME.relations.ndjson, NAME.documents.ndjson')
    .argument('<path...>', 'files (.txt .md .html .jsonl), folders, globs, or - for standard input')
    .option('-o, --output <name>', 'where to write, without an ending', 'graphs/graph')
    .option('--as-of <date>', 'the day that relative dates count from, where a text has none', parseDay)
    .addHelpText(
      'after',
      '\nExamples:\n  whowhom build seeds/texts -o graphs/seed\n  whowhom build "articles/**/*.html" -o graphs/may --as-of 2025-05-31',
    )
    .action(async (paths: string[], options: Options) => {
      const started = performance.now();
      const built = await buildGraph(paths, {
        name: basename(options.output),
        asOf: options.asOf ?? null,
        onProgress: showProgress,
      });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      for (const diagnostic of built.diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
      const files = await writeBuilt(built, options.output);
      process.stdout.write(summarize(built, files, performance.now() - started));
      if (built.diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

function showProgress(documents: number): void {
  if (process.stderr.isTTY && documents % 10 === 0) process.stderr.write(`\r${documents} documents read`);
}
