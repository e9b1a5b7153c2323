import type { Command } from 'commander';
import { actorTypes } from '../model/actor.js';
import type { ActorIdentity, ActorNode, ActorType, Graph, IdentityReason } from '../index.js';
import { addAnswerOptions, quote, writeAnswers } from './answers.js';
import type { AnswerOptions, AnswerView } from './answers.js';
import { choiceOption } from './choice-option.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { alikeWords, reasonWords } from './reason-words.js';

interface Options extends AnswerOptions {
  readonly actorType?: ActorType;
  readonly generic: boolean;
}

type Listed = ActorNode & Pick<ActorIdentity, 'reasons'>;

/** How many look-alikes a person is shown. */
const MOST_ALIKE = 8;

/** `whowhom actors`: who is in a graph, by which names, and why these are one. */
export function addActors(program: Command): void {
  const command = program
    .command('actors')
    .description('show who is who: names, why they are one actor, and who could be confused with whom')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .argument('[name]', 'an actor by name or id; all if left out, the most mentioned first')
    .addOption(choiceOption('--actor-type <type>', 'only actors of this type', actorTypes))
    .option('--no-generic', 'leave out those that say nothing in particular, such as the West');
  addAnswerOptions(command)
    .addHelpText(
      'after',
      `
A name stands for one actor because a list has it, because a text uses it so, because it is another spelling, or because a person
said so (docs/actors.md). What is wrong is put right with \`whowhom review\` or in the viewer.

Examples:
  whowhom actors graphs/seed.json --actor-type person --limit 20
  whowhom actors graphs/seed.json "United Kingdom"
  whowhom actors graphs/seed.json Putin --format json`,
    )
    .action(writeActors);
}

async function writeActors(path: string, name: string | undefined, options: Options): Promise<void> {
  const { openGraph } = await import('../api/open-graph.js');
  const graph = openGraph<string>(path);
  const { actorType: type, generic } = options;
  if (name !== undefined) {
    const asked = bearersOf(graph, name).map((id) => graph.identity(id));
    return writeAnswers(graph, asked, identityView, options);
  }
  const network = graph.toGraphology();
  const all = graph.actors({ type, ...(generic ? {} : { generic }) }).map((actor): Listed => {
    return { ...actor, reasons: network.getNodeAttribute(actor.id, 'reasons') ?? [] };
  });
  return writeAnswers(graph, all, { columns, evidence: () => [] }, options);
}

/** All actors of the name, for it may be that of several; the query says what was likely meant if it is nobody's. */
function bearersOf(graph: Graph<string>, name: string): readonly string[] {
  const sure = graph.resolve(name, { limit: 20 }).filter(({ score }) => score === 1);
  return sure.length > 1 ? sure.map(({ actor }) => actor.id) : [graph.actor(name).id];
}

const columns: AnswerView<Listed>['columns'] = [
  { head: 'actor', value: ({ name }) => name },
  { head: 'type', value: ({ type }) => type },
  { head: 'mentions', value: ({ mentions }) => mentions },
  { head: 'documents', value: ({ documents }) => documents },
  { head: 'other names', value: ({ aliases }) => aliases.join('; ') },
  { head: 'id', value: ({ id }) => id },
];

const identityView: AnswerView<ActorIdentity> = {
  columns: columns.map(({ head, value }) => ({ head, value: ({ actor, reasons }) => value({ ...actor, reasons }) })),
  evidence: ({ uses }) => uses.slice(0, 3).map(({ evidence }) => evidence),
  text: (identity) => describe(identity).join('\n'),
};

function describe({ actor, reasons, uses, alike }: ActorIdentity): readonly string[] {
  const counted = `${actor.mentions} mentions in ${actor.documents} documents`;
  return [
    `${paint.bold(plainText(actor.name))}  ${actor.type}  ${paint.dim(plainText(actor.id))}`,
    `  ${counted}${actor.generic ? '; names nobody in particular' : ''}`,
    ...section('names, and why they are one', reasons.map(said)),
    ...section(
      'as texts write it',
      uses.slice(0, 5).flatMap(({ text, times, evidence }) => [`${plainText(text)} (${times})`, quote(evidence)]),
    ),
    ...section(
      'could be confused with',
      alike
        .slice(0, MOST_ALIKE)
        .map((one) => `${plainText(one.actor.name)}  ${paint.dim(plainText(one.actor.id))}  ${alikeWords(one)}`),
    ),
    '',
  ];
}

const said = (reason: IdentityReason): string => `${plainText(reason.name)}: ${reasonWords(reason)}`;

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${head}`, ...lines.map((line) => `    ${line}`)];
