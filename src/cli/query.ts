import type { Command } from 'commander';
import { relationOrders } from '../query/relation-filter.js';
import type { ActorNode, Bound, Graph, ListOptions, MatchRow, Params, Relation } from '../index.js';
import { addAnswerOptions, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { choiceOption } from './choice-option.js';
import { addFilterOptions, filterOf } from './filter-options.js';
import { relationView } from './relation-view.js';

interface Options extends AnswerOptions {
  readonly match?: string;
  readonly param: Params;
  readonly orderBy?: NonNullable<ListOptions['orderBy']>;
}

/** `whowhom query`: relations of a graph, or what a pattern finds in it, each with a sentence that states it. */
export function addQuery(program: Command): void {
  const command = program
    .command('query')
    .description('find relations in a graph, each with a sentence that states it')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)');
  addFilterOptions(command)
    .option('--match <pattern>', 'what fits a pattern instead, such as (a:country)-[r:supplies]->(b)')
    .option('--param <name=value>', 'what $name stands for in the pattern', gatherParam, {})
    .addOption(
      choiceOption(
        '--order-by <property>',
        'from low to high, or with - in front from high to low',
        relationOrders.flatMap((order) => [order, `-${order}`]),
      ),
    );
  addAnswerOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  whowhom query graphs/seed.json --source "United Kingdom" --type supplies
  whowhom query graphs/seed.json --between Russia "North Korea" --json
  whowhom query graphs/seed.json --type "is supplied by" --since 2025-06 --format csv
  whowhom query graphs/seed.json --match "(a:country)-[r:supplies]->(b), (b)-[:fights]-(c)"`,
    )
    .action(async (path: string, options: Options) => {
      const { openGraph } = await import('../api/open-graph.js');
      const graph = openGraph<string>(path);
      if (options.match === undefined) await writeRelations(graph, options);
      else await writeMatches(graph, options.match, options);
    });
}

async function writeRelations(graph: Graph<string>, options: Options): Promise<void> {
  const { orderBy } = options;
  await writeAnswers(graph, graph.relations(filterOf(options), { orderBy }), relationView, options);
}

async function writeMatches(graph: Graph<string>, pattern: string, options: Options): Promise<void> {
  if (Object.keys(filterOf(options)).length > 0 || options.orderBy !== undefined)
    throw new RangeError('--match stands alone; write into the pattern what else is asked for');
  const rows = graph.match(pattern, options.param);
  const names = Object.keys(rows.first() ?? {});
  const view: AnswerView<MatchRow<string>> = {
    columns: names.map((head) => ({ head, value: (row) => shortOf(row[head]) })),
    evidence: (row) => names.flatMap((name) => relationsOf(row[name]).flatMap(({ evidence }) => evidence.slice(0, 1))),
  };
  await writeAnswers(graph, rows, view, options);
}

function shortOf(bound: Bound<string> | undefined): string {
  if (bound === undefined) return '';
  return isActor(bound)
    ? bound.name
    : relationsOf(bound)
        .map(({ label }) => label)
        .join(', ');
}

function relationsOf(bound: Bound<string> | undefined): readonly Relation<string>[] {
  if (bound === undefined || isActor(bound)) return [];
  return isChain(bound) ? bound : [bound];
}

function isChain(bound: Bound<string>): bound is readonly Relation<string>[] {
  return Array.isArray(bound);
}

function isActor(bound: Bound<string>): bound is ActorNode {
  return !isChain(bound) && 'aliases' in bound;
}

function gatherParam(value: string, before: Params): Params {
  const at = value.indexOf('=');
  if (at < 1) throw new RangeError(`--param takes name=value, not "${value}"`);
  const given = value.slice(at + 1);
  const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(given);
  return { ...before, [value.slice(0, at)]: isNumber ? Number(given) : given };
}
