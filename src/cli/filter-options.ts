import type { Command } from 'commander';
import type { RelationFilter } from '../index.js';
import { parseCount } from './answers.js';

interface Options {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly actor?: readonly string[];
  readonly between?: readonly string[];
  readonly type?: readonly string[];
  readonly group?: readonly string[];
  readonly sourceType?: readonly string[];
  readonly targetType?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly on?: string;
  readonly status?: readonly string[];
  readonly polarity?: string;
  readonly minSupport?: number;
  readonly minConfidence?: number;
  readonly publisher?: readonly string[];
  readonly doc?: readonly string[];
  readonly text?: string;
  /** False for `--no-generic`. */
  readonly generic: boolean;
}

/** The options that say which relations count. */
export function addFilterOptions(command: Command): Command {
  const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command
    .option('--source <actor>', 'who does it, by name or id; several times for any of several', gather)
    .option('--target <actor>', 'who has it done to them', gather)
    .option('--actor <actor>', 'either end', gather)
    .option('--between <actors...>', 'two actors, in either direction')
    .option('--type <type>', 'a relation type, such as supplies, or as it reads from the other end', gather)
    .option('--group <group>', 'a group of relation types, such as diplomacy', gather)
    .option('--source-type <type>', 'the type of who does it, such as person', gather)
    .option('--target-type <type>', 'the type of who has it done to them', gather)
    .option('--no-generic', 'without actors that say nothing in particular, such as the West')
    .option('--since <date>', 'not over before this day, month or year')
    .option('--until <date>', 'not begun after this day, month or year')
    .option('--on <date>', 'at some time in this day, month or year')
    .option('--status <status>', 'actual and planned if left out; any for all', gather)
    .option('--polarity <polarity>', 'affirmed if left out; negated, or any')
    .option('--min-support <n>', 'told by so many independent stories', parseCount)
    .option('--min-confidence <share>', 'at least so sure, from 0 to 1', Number)
    .option('--publisher <name>', 'told by this publisher', gather)
    .option('--doc <id>', 'told in this document', gather)
    .option('--text <words>', 'with these words in a sentence');
}

/** The filter that options ask for; the library says what is wrong with names and words. */
export function filterOf(options: object): RelationFilter<string> {
  const { between, status, generic, ...rest } = options as Options;
  if (between && between.length !== 2)
    throw new RangeError(`--between takes two actors, not ${between.length}; give the graph before the options`);
  const { minConfidence } = rest;
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError('--min-confidence takes a number from 0 to 1');
  const [a = '', b = ''] = between ?? [];
  const asked: Readonly<Record<string, unknown>> = {
    ...rest,
    ...(between && { between: [a, b] }),
    ...(generic ? {} : { generic }),
    ...(status && { status: status.includes('any') ? 'any' : status }),
  };
  return Object.fromEntries(NAMES.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])));
}

const NAMES: readonly (keyof RelationFilter<string>)[] = [
  ...(['source', 'target', 'actor', 'between', 'type', 'group', 'sourceType', 'targetType'] as const),
  ...(['since', 'until', 'on', 'status', 'polarity', 'minSupport', 'minConfidence'] as const),
  ...(['publisher', 'doc', 'text', 'generic'] as const),
];
