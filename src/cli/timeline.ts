import type { Command } from 'commander';
import { buckets } from '../query/timeline.js';
import type { Bucket, Relation, TimelineEntry } from '../index.js';
import { addAnswerOptions, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { choiceOption } from './choice-option.js';
import { addFilterOptions, filterOf } from './filter-options.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { stateOf } from './relation-view.js';

interface Options extends AnswerOptions {
  readonly bucket: Bucket;
}

/** `whowhom timeline`: relations in the order of time. */
export function addTimeline(program: Command): void {
  const command = program
    .command('timeline')
    .description('show relations in the order of time')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .addOption(choiceOption('--bucket <bucket>', 'what time is divided into', buckets).default('month'));
  addAnswerOptions(addFilterOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  whowhom timeline graphs/seed.json --actor Iran --bucket day
  whowhom timeline graphs/seed.json --group conflict --bucket year --format csv`,
    )
    .action(async (path: string, options: Options) => {
      const { openGraph } = await import('../api/open-graph.js');
      const graph = openGraph<string>(path);
      const entries = graph.timeline({ bucket: options.bucket, filter: filterOf(options) });
      await writeAnswers(graph, entries, timelineView, options);
    });
}

const timelineView: AnswerView<TimelineEntry<string>> = {
  columns: [
    { head: 'time', value: ({ bucket }) => bucket },
    { head: 'relations', value: ({ relations }) => relations.length },
    { head: 'evidence', value: ({ evidence }) => evidence },
    { head: 'said', value: ({ relations }) => relations.map(said).join('; ') },
  ],
  evidence: ({ relations }) => relations.flatMap(({ evidence }) => evidence.slice(0, 1)),
  text: ({ bucket, relations }) =>
    [paint.bold(bucket), ...relations.map((relation) => `    ${plainText(said(relation))}`)].join('\n'),
};

function said(relation: Relation<string>): string {
  const state = stateOf(relation);
  return `${relation.source.name} ${relation.label} ${relation.target.name}${state === '' ? '' : ` (${state})`}`;
}
