import type { Command } from 'commander';
import { actorTypes } from '../model/actor.js';
import { metrics } from '../query/top.js';
import type { ActorType, Metric, Ranked } from '../index.js';
import { addAnswerOptions, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { choiceOption } from './choice-option.js';
import { addFilterOptions, filterOf } from './filter-options.js';

interface Options extends AnswerOptions {
  readonly metric: Metric;
  readonly actorType?: ActorType;
}

/** `whowhom top`: the actors that score highest. */
export function addTop(program: Command): void {
  const command = program
    .command('top')
    .description('rank the actors of a graph')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .addOption(
      choiceOption('--metric <metric>', 'degree, in, out count relations; weighted sums stories', metrics).default(
        'degree',
      ),
    )
    .addOption(choiceOption('--actor-type <type>', 'only actors of this type', actorTypes));
  addAnswerOptions(addFilterOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  whowhom top graphs/seed.json --limit 10
  whowhom top graphs/seed.json --metric pagerank --actor-type person --group diplomacy`,
    )
    .action(async (path: string, options: Options) => {
      const { openGraph } = await import('../api/open-graph.js');
      const graph = openGraph<string>(path);
      const { actorType: type, metric } = options;
      const ranked = graph.top(metric, { limit: Infinity, type, filter: filterOf(options) });
      await writeAnswers(graph, ranked, topView, options);
    });
}

const topView: AnswerView<Ranked> = {
  columns: [
    { head: 'actor', value: ({ actor }) => actor.name },
    { head: 'type', value: ({ actor }) => actor.type },
    { head: 'score', value: ({ score }) => score },
    { head: 'mentions', value: ({ actor }) => actor.mentions },
    { head: 'id', value: ({ actor }) => actor.id },
  ],
  evidence: () => [],
};
