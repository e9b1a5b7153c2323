import type { Command } from 'commander';
import type { Direction, Path, PathMode } from '../index.js';
import { addAnswerOptions, parseCount, quote, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { choiceOption } from './choice-option.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { stateOf } from './relation-view.js';

interface Options extends AnswerOptions {
  readonly via?: readonly string[];
  readonly direction: Direction;
  readonly mode: PathMode;
  readonly maxHops: number;
  readonly maxPaths: number;
  readonly avoid?: readonly string[];
  /** False for `--no-generic`. */
  readonly generic: boolean;
}

/** `whowhom paths`: how two actors are tied, relation by relation. */
export function addPaths(program: Command): void {
  const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const command = program
    .command('paths')
    .description('find how two actors are tied to one another, relation by relation')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .argument('<from>', 'an actor, by name or id')
    .argument('<to>', 'another')
    .option('--via <type>', 'only over this relation type; several times for any of several', gather)
    .addOption(
      choiceOption('--direction <direction>', 'along relations, against them, or both', ['out', 'in', 'both']).default(
        'both',
      ),
    )
    .addOption(
      choiceOption('--mode <mode>', 'one shortest path, all that are as short, or all without a loop', [
        'shortest',
        'allShortest',
        'simple',
      ]).default('allShortest'),
    )
    .option('--max-hops <n>', 'the longest path wanted', parseCount, 4)
    .option('--max-paths <n>', 'how many paths at most', parseCount, 10)
    .option('--avoid <actor>', 'an actor that no path may lead through', gather)
    .option('--no-generic', 'without actors that say nothing in particular, such as the West');
  addAnswerOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  whowhom paths graphs/seed.json "North Korea" Ukraine
  whowhom paths graphs/seed.json Iran Israel --via supplies --via attacks --mode simple --max-hops 3`,
    )
    .action(async (path: string, from: string, to: string, options: Options) => {
      const { via: type, generic, direction, mode, maxHops, maxPaths, avoid } = options;
      const via = generic ? type : { type, generic };
      const { openGraph } = await import('../api/open-graph.js');
      const graph = openGraph<string>(path);
      const found = graph.paths(from, to, { via, direction, mode, maxHops, maxPaths, avoid });
      await writeAnswers(graph, found, pathView, options);
    });
}

const pathView: AnswerView<Path<string>> = {
  columns: [
    { head: 'hops', value: ({ hops }) => hops },
    { head: 'path', value: (path) => lineOf(path, (name) => name) },
  ],
  evidence: ({ relations }) => relations.flatMap(({ evidence }) => evidence.slice(0, 1)),
  text: (path) =>
    [
      lineOf(path, (name) => paint.cyan(plainText(name))),
      ...path.relations.flatMap(({ evidence }) => evidence.slice(0, 1).map(quote)),
    ].join('\n'),
};

/** "Norway -supplies-> Chad <-attacks- Mali": an arrow points as its relation does. */
function lineOf({ actors, relations }: Path<string>, name: (name: string) => string): string {
  return actors
    .map((actor, at) => {
      const relation = relations[at - 1];
      if (relation === undefined) return name(actor.name);
      const state = stateOf(relation);
      const label = state === '' ? relation.label : `${relation.label} (${state})`;
      const points = relation.target.id === actor.id;
      return `${points ? `-${label}->` : `<-${label}-`} ${name(actor.name)}`;
    })
    .join(' ');
}
