import type { Command } from 'commander';
import { loadLexicon, readCorpus, serializeMention } from '../index.js';
import type { CorpusItem } from '../index.js';
import { parseDay } from './as-of.js';
import { formatDiagnostic } from './report.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly asOf?: string;
  readonly mentions?: boolean;
}

/** `whowhom extract`: relation or mention records to standard output. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('write the relations of texts to standard output, one JSON record a line')
    .argument('<path...>', 'files (.txt .md .html .jsonl), folders, globs, or - for standard input')
    .option('--as-of <date>', 'the day that relative dates count from, where a text has none', parseDay)
    .option('--mentions', 'write every mention of an actor instead')
    .addHelpText(
      'after',
      '\nExamples:\n  whowhom extract news/*.txt > relations.ndjson\n  cat page.txt | whowhom extract - --as-of 2025-07-21',
    )
    .action(async (paths: string[], options: Options) => {
      for await (const item of readCorpus(paths, loadLexicon(), { asOf: options.asOf ?? null }))
        await writeItem(item, options);
    });
}

async function writeItem(item: CorpusItem, options: Options): Promise<void> {
  if (item.type === 'trouble') {
    process.stderr.write(`${formatDiagnostic(item.diagnostic)}\n`);
    if (item.diagnostic.severity === 'error') process.exitCode = 1;
    return;
  }
  const { document, result } = item;
  if (!options.mentions) {
    for (const relation of result.relations) await writeOut(`${serializeMention(relation).replace(/\n$/, '')}\n`);
    return;
  }
  for (const { text, start, end, type, form, candidates } of result.mentions.flat()) {
    await writeOut(
      `${JSON.stringify({ doc: document.id, text, start, end, type, form, id: candidates[0] ?? null })}\n`,
    );
  }
}
