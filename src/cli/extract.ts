import type { Command } from 'commander';
import type { Diagnostic } from '../index.js';
import { parseCount } from './answers.js';
import { parseDay } from './as-of.js';
import { ProgressLine } from './progress.js';
import { formatDiagnostic } from './report.js';
import { writeOut } from './write-out.js';
import { ownActors } from './own-actors.js';
import { jobsOption } from './jobs.js';
import { parseOwnLexicon } from './own-lexicon.js';

interface Options {
  readonly asOf?: string | null;
  readonly maxBytes?: number;
  readonly mentions?: boolean;
  readonly open?: boolean;
  readonly lexicon?: string;
  readonly actors?: string;
  readonly only?: boolean;
  readonly jobs?: number | 'auto';
}

/** `whowhom extract`: relation or mention records to standard output. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('write the relations of texts to standard output, one JSON record a line')
    .argument('<path...>', 'files (.txt .md .html .jsonl), folders, globs, or - for standard input')
    .option('--as-of <date>', 'the day that relative dates count from, where a text has none', parseDay)
    .option('--open', 'ties that no relation type covers too, as relations of type open')
    .option('--mentions', 'write every mention of an actor instead')
    .option('--max-bytes <n>', 'how large a text may be (default: 10000000)', parseCount)
    .option('--lexicon <folder>', 'own relation types, actors and words beside the shipped ones', parseOwnLexicon)
    .option('--actors <file>', 'own actors, CSV or YAML: name, type, aliases')
    .option('--only', 'only relations that touch an actor of --actors')
    .addOption(jobsOption())
    .addHelpText(
      'after',
      `
Examples:
  whowhom extract news/*.txt > relations.ndjson
  whowhom extract news/ --actors watchlist.csv --only > watched.ndjson
  whowhom extract news/ --mentions > mentions.ndjson
  cat page.txt | whowhom extract - --as-of 2025-07-21`,
    )
    .action(write);
}

async function write(paths: string[], options: Options): Promise<void> {
  const { extractLines } = await import('../api/extract.js');
  const { asOf = null, maxBytes, mentions, open = false, lexicon = null, jobs } = options;
  // Records that scroll past show how far things are.
  const progress = process.stdout.isTTY ? null : new ProgressLine();
  const onDiagnostic = (diagnostic: Diagnostic): void => {
    progress?.clear();
    process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    if (diagnostic.severity === 'error') process.exitCode = 1;
  };
  const own = ownActors(options);
  const settings = {
    asOf,
    maxBytes,
    open,
    lexicon,
    ...own,
    jobs,
    onDiagnostic,
    ...(progress && { onProgress: progress.show }),
  };
  const wanted = mentions ? 'mentionLines' : 'relationLines';
  for await (const lines of extractLines(paths, wanted, settings)) await writeOut(lines);
  progress?.clear();
}
