import type { Command } from 'commander';
import type { CountedGap, Diagnostic } from '../index.js';
import { choiceOption } from './choice-option.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { ProgressLine } from './progress.js';
import { formatDiagnostic } from './report.js';
import { parseCount } from './answers.js';
import { parseOwnLexicon } from './own-lexicon.js';

interface Options {
  readonly kind?: CountedGap['kind'];
  readonly limit: number;
  readonly json?: boolean;
  readonly lexicon?: string | null;
}

/** `whowhom gaps`: what the rules have nothing for. */
export function addGaps(program: Command): void {
  program
    .command('gaps')
    .description('list verbs between actors that no relation type covers, and names nobody recognized, commonest first')
    .argument('<path...>', 'files (.txt .md .html .jsonl), folders, globs, or - for standard input')
    .addOption(choiceOption('--kind <kind>', 'only verbs or only names', ['verb', 'name']))
    .option('--limit <n>', 'how many to list', parseCount, 50)
    .option('--json', 'one JSON object a line')
    .option('--lexicon <folder>', 'own relation types, actors and words beside the shipped ones', parseOwnLexicon)
    .addHelpText(
      'after',
      `
Add a verb to a frame in grammar/relations, or a name to seeds/actors: docs/relation-types.md and docs/lexicons.md say how.

Examples:
  whowhom gaps articles/
  whowhom gaps articles/ --kind verb --limit 20`,
    )
    .action(list);
}

async function list(paths: string[], { kind, limit, json, lexicon = null }: Options): Promise<void> {
  const { findGaps } = await import('../api/find-gaps.js');
  const progress = new ProgressLine();
  const onDiagnostic = (diagnostic: Diagnostic): void => {
    progress.clear();
    process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    if (diagnostic.severity === 'error') process.exitCode = 1;
  };
  const gaps = await findGaps(paths, { lexicon, onDiagnostic, onProgress: progress.show }).finally(() =>
    progress.clear(),
  );
  const shown = gaps.filter((gap) => kind === undefined || gap.kind === kind).slice(0, limit);
  if (json) process.stdout.write(shown.map((gap) => `${JSON.stringify(gap)}\n`).join(''));
  else process.stdout.write(shown.length === 0 ? 'no gaps\n' : shown.map(format).join(''));
}

function format({ kind, text, count, sentence }: CountedGap): string {
  const sample = plainText(sentence.replace(/\s+/g, ' '));
  const cut = sample.length > 140 ? `${sample.slice(0, 139)}…` : sample;
  return `${String(count).padStart(5)}  ${kind}  ${paint.cyan(plainText(text))}\n       ${paint.dim(cut)}\n`;
}
