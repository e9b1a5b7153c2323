import type { Command } from 'commander';
import type { ActorNode, GraphDiff, Relation } from '../index.js';
import { addAnswerOptions, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { stateOf } from './relation-view.js';

/** One difference between two graphs. */
interface Difference {
  readonly change: 'added' | 'removed' | 'changed' | 'merged' | 'split';
  readonly of: 'actor' | 'relation';
  readonly before: Side;
  readonly after: Side;
  /** The properties that differ. */
  readonly fields: readonly string[];
}

type Side = ActorNode | Relation<string> | readonly ActorNode[] | null;

/** `whowhom diff`: what has changed from one graph to another. */
export function addDiff(program: Command): void {
  const command = program
    .command('diff')
    .description('show what has changed from one graph to another')
    .argument('<before>', 'a graph file that build wrote (NAME.json)')
    .argument('<after>', 'another');
  addAnswerOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  whowhom diff graphs/may.json graphs/june.json
  whowhom diff graphs/may.json graphs/june.json --format ndjson`,
    )
    .action(async (before: string, after: string, options: AnswerOptions) => {
      const { openGraph } = await import('../api/open-graph.js');
      const later = openGraph<string>(after);
      const differences = differencesOf(openGraph<string>(before).diff(later));
      await writeAnswers(later, differences, differenceView, options);
    });
}

function differencesOf({ actors, relations }: GraphDiff<string>): readonly Difference[] {
  const one = (of: Difference['of'], change: Difference['change'], before: Side, after: Side): Difference => {
    return { change, of, before, after, fields: [] };
  };
  return [
    ...relations.added.map((after) => one('relation', 'added', null, after)),
    ...relations.removed.map((before) => one('relation', 'removed', before, null)),
    ...relations.changed.map((change): Difference => ({ change: 'changed', of: 'relation', ...change })),
    ...actors.added.map((after) => one('actor', 'added', null, after)),
    ...actors.removed.map((before) => one('actor', 'removed', before, null)),
    ...actors.merged.map(({ from, into }) => one('actor', 'merged', from, into)),
    ...actors.split.map(({ from, into }) => one('actor', 'split', from, into)),
    ...actors.changed.map((change): Difference => ({ change: 'changed', of: 'actor', ...change })),
  ];
}

const differenceView: AnswerView<Difference> = {
  columns: [
    { head: 'change', value: ({ change }) => change },
    { head: 'of', value: ({ of }) => of },
    { head: 'what', value: ({ before, after }) => nameOf(before ?? after) },
    { head: 'now', value: ({ before, after, change }) => laterNameOf(change, before, after) },
    { head: 'fields', value: ({ fields }) => fields.join(', ') },
  ],
  evidence: ({ after }) => (after !== null && 'evidence' in after ? after.evidence.slice(0, 1) : []),
};

function laterNameOf(change: Difference['change'], before: Side, after: Side): string {
  const isRenamed = nameOf(before) !== nameOf(after);
  return change === 'merged' || change === 'split' || (change === 'changed' && isRenamed) ? nameOf(after) : '';
}

function nameOf(side: Side): string {
  if (side === null) return '';
  if (isList(side)) return side.map(({ name }) => name).join(', ');
  if (!('evidence' in side)) return side.name;
  const state = stateOf(side);
  return `${side.source.name} ${side.label} ${side.target.name}${state === '' ? '' : ` (${state})`}`;
}

function isList(side: NonNullable<Side>): side is readonly ActorNode[] {
  return Array.isArray(side);
}
