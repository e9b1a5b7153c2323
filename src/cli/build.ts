import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { parseCount } from './answers.js';
import { parseDay } from './as-of.js';
import { interruptible } from './interruptible.js';
import { ProgressLine } from './progress.js';
import { formatDiagnostic } from './report.js';
import { ownActors } from './own-actors.js';
import { formatSummary } from './summary.js';
import { jobsOption } from './jobs.js';
import { parseOwnLexicon } from './own-lexicon.js';

interface Options {
  readonly output: string;
  readonly asOf?: string | null;
  readonly maxBytes?: number;
  readonly open?: boolean;
  readonly lexicon?: string;
  readonly actors?: string;
  readonly only?: boolean;
  readonly jobs?: number | 'auto';
  /** False for `--no-corrections`. */
  readonly corrections?: string | false;
}

/** `whowhom build`: the graph and its records, written together. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('build a graph of texts: NAME.json, NAME.gexf, NAME.relations.ndjson, NAME.documents.ndjson')
    .argument('<path...>', 'files (.txt .md .html .jsonl), folders, globs, or - for standard input')
    .option('-o, --output <name>', 'where to write, without an ending', 'graphs/graph')
    .option('--as-of <date>', 'the day that relative dates count from, where a text has none', parseDay)
    .option('--max-bytes <n>', 'how large a text may be (default: 10000000)', parseCount)
    .option('--open', 'ties that no relation type covers become edges too, named by their verb')
    .option('--lexicon <folder>', 'own relation types, actors and words beside the shipped ones', parseOwnLexicon)
    .option('--actors <file>', 'own actors, CSV or YAML: name, type, aliases')
    .option('--only', 'only relations that touch an actor of --actors')
    .addOption(jobsOption())
    .option('--corrections <file>', 'what was put right (default: NAME.corrections.yaml, if it is there)')
    .option('--no-corrections', 'build as if nothing had been put right')
    .addHelpText(
      'after',
      `
Corrections (docs/corrections.md) merge, split, rename, retype or drop actors and reject or confirm statements. The viewer and
\`whowhom review\` write them beside the graph; every build goes by them, and says which no longer match anything.

Examples:
  whowhom build seeds/texts -o graphs/seed
  whowhom build news/ -o graphs/news --corrections checked.yaml
  whowhom build news/ -o graphs/yards --actors yards.csv --only
  whowhom build "articles/**/*.html" -o graphs/may --as-of 2025-05-31
  zcat news.jsonl.gz | whowhom build - -o graphs/news`,
    )
    .action(build);
}

/** The path that the files' names begin with. */
function outputOf(given: string): string {
  const output = given.replace(/\.json$/, '');
  if (/(?:^|[\\/])$/.test(output))
    throw new RangeError(`-o "${given}" names a folder; give the name of the graph in it too, such as ${output}graph`);
  return output;
}

/** Where the corrections are: in the file given, which must be there, or beside the graph, if there is one. */
async function correctionsOf({ corrections }: Options, output: string): Promise<string | null> {
  if (corrections === false) return null;
  if (corrections !== undefined) return corrections;
  const { correctionsPath } = await import('../api/corrections-file.js');
  const beside = correctionsPath(output);
  return existsSync(beside) ? beside : null;
}

async function build(paths: string[], options: Options): Promise<void> {
  const { buildFiles } = await import('../api/build.js');
  const started = performance.now();
  // Collects garbage sooner than V8 does of itself: half the memory, for a tenth more time.
  setFlagsFromString('--heap-growing-percent=40');
  const output = outputOf(options.output);
  const progress = new ProgressLine();
  const { asOf = null, maxBytes, open = false, lexicon = null, jobs } = options;
  const own = ownActors(options);
  const corrections = await correctionsOf(options, output);
  const given = { asOf, maxBytes, open, lexicon, corrections, jobs, ...own };
  const settings = { name: basename(output), ...given, onProgress: progress.show };
  const built = await interruptible(
    (signal) => buildFiles(paths, output, { ...settings, signal }).finally(() => progress.clear()),
    'interrupted: nothing was written or changed; give the same command again, and it begins anew',
  );
  for (const diagnostic of built.diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (built.files.length === 0) throw new RangeError('nothing could be read, so nothing is written');
  process.stdout.write(formatSummary(built, performance.now() - started));
  if (built.diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
