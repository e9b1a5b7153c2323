import type { Command } from 'commander';
import pc from 'picocolors';
import { Graph, openNetwork } from '../index.js';
import type { Relation } from '../index.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly source?: string;
  readonly target?: string;
  readonly type?: string;
  readonly between?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly json?: boolean;
  readonly limit: string;
}

/** `whowhom query`: relations of a graph, each with a sentence that states it. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('find relations in a graph, each with a sentence that states it')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .option('--source <actor>', 'who does it')
    .option('--target <actor>', 'who has it done to them')
    .option('--type <type>', 'the relation type, such as supplies')
    .option('--between <actors...>', 'two actors, in either direction')
    .option('--since <date>', 'not over before this day, month or year')
    .option('--until <date>', 'not begun after this day, month or year')
    .option('--limit <n>', 'how many at most', '50')
    .option('--json', 'one JSON record a line')
    .addHelpText(
      'after',
      '\nExamples:\n  whowhom query graphs/seed.json --source "United Kingdom" --type supplies\n  whowhom query graphs/seed.json --between Russia "North Korea" --json',
    )
    .action(async (path: string, options: Options) => {
      const found = relationsOf(path, options);
      for (const relation of found) await writeOut(options.json ? `${JSON.stringify(relation)}\n` : format(relation));
      if (found.length === 0) process.stderr.write('no relation fits\n');
    });
}

function relationsOf(
  path: string,
  { source, target, type, between, since, until, limit }: Options,
): readonly Relation<string>[] {
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1) throw new RangeError(`--limit takes a whole number above 0, not "${limit}"`);
  if (between && between.length !== 2) throw new RangeError(`--between takes two actors, not ${between.length}`);
  const [a = '', b = ''] = between ?? [];
  const filter = {
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    ...(type === undefined ? {} : { type }),
    ...(between === undefined ? {} : { between: [a, b] as const }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  return [...new Graph<string>(openNetwork(path)).relations(filter, { limit: most })];
}

function format(relation: Relation<string>): string {
  const { source, target, label, status, polarity, support, since, evidence } = relation;
  const marks = [
    ...(status === 'actual' ? [] : [status]),
    ...(polarity === 'affirmed' ? [] : [polarity]),
    ...(since === null ? [] : [since]),
  ];
  const head = `${pc.cyan(source.name)} ${pc.yellow(label)} ${pc.cyan(target.name)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  const best = evidence[0];
  const sentence = best
    ? `\n    “${best.sentence.text.replace(/\s+/g, ' ')}” ${pc.dim(`— ${[best.publisher ?? best.doc, best.date].filter(Boolean).join(', ')}`)}`
    : '';
  return `${head}  ${pc.dim(`${support} ${support === 1 ? 'story' : 'stories'}`)}${sentence}\n`;
}
