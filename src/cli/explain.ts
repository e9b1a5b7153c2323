import type { Command } from 'commander';
import type { Explanation } from '../index.js';
import { parseDay } from './as-of.js';
import { paint } from './paint.js';
import { parseOwnLexicon } from './own-lexicon.js';

type Sequence = Explanation['sequences'][number];

interface Options {
  readonly asOf?: string | null;
  readonly lexicon?: string | null;
}

/** `whowhom explain`: every step of reading a sentence. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show how a sentence is read: tokens, mentions, chunks, parse, relations')
    .argument('<sentence>', 'a sentence, or several, in quotes')
    .option('--as-of <date>', 'the day that relative dates count from', parseDay)
    .option('--lexicon <folder>', 'own relation types, actors and words beside the shipped ones', parseOwnLexicon)
    .addHelpText('after', '\nExample:\n  whowhom explain "Norway gave Chad 40 trucks on Monday." --as-of 2025-07-21')
    .action(async (text: string, { asOf = null, lexicon = null }: Options) => {
      const [{ explainSentence }, { openLexicon }] = await Promise.all([
        import('../api/explain.js'),
        import('../api/lexicon.js'),
      ]);
      if (text.trim() === '') throw new RangeError('there is no sentence to explain; give one in quotes');
      for (const step of explainSentence(text, await openLexicon(lexicon), asOf))
        process.stdout.write(`${format(step)}\n`);
    });
}

function format({ sentence, mentions, chunks, sequences, states, relations }: Explanation): string {
  const words = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return [
    paint.bold('tokens'),
    `  ${sentence.tokens.map(({ text, tag }) => `${text}${paint.dim(`/${tag}`)}`).join(' ')}`,
    paint.bold('mentions'),
    ...mentions.map(
      ({ text, form, type, candidates }) => `  ${paint.cyan(text)} ${form} ${type} ${candidates.join(' ')}`,
    ),
    paint.bold('chunks'),
    `  ${chunks.map(({ type, from, to }) => `${paint.dim(type)}[${words(from, to)}]`).join(' ')}`,
    `${paint.bold('parse')} ${paint.dim(`${states} states`)}`,
    ...sequences.flatMap((sequence) => formatSequence(sequence, 1, words)),
    paint.bold('relations'),
    ...(relations.length === 0 ? ['  none'] : []),
    ...relations.map(
      (r) =>
        `  ${paint.cyan(r.source.name)} ${paint.yellow(r.relation)} ${paint.cyan(r.target.name)} ${r.status} ${r.polarity} ${paint.dim(r.rule)}`,
    ),
    '',
  ].join('\n');
}

function formatSequence(
  sequence: Sequence,
  depth: number,
  words: (from: number, to: number) => string,
): readonly string[] {
  const pad = '  '.repeat(depth);
  return sequence.flatMap((node): readonly string[] => {
    if (node.type === 'word') return [`${pad}${node.kind} ${words(node.from, node.to)}`];
    if (node.type === 'noun') return [`${pad}${node.prep ?? node.mark} [${words(node.group.from, node.group.to)}]`];
    const head = `${pad}${paint.green(node.link)} ${node.verb.lemma}${node.verb.passive ? ' (passive)' : ''}`;
    const subject = formatSequence(node.subject, depth + 2, words).map((line) => line.replace(/^ {2}/, '  '));
    return [
      head,
      ...(subject.length > 0 ? [`${pad}  subject`, ...subject] : []),
      ...formatSequence(node.posts, depth + 1, words),
    ];
  });
}
