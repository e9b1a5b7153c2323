import type { Command } from 'commander';
import pc from 'picocolors';
import { explainSentence, loadLexicon } from '../index.js';
import type { Explanation } from '../index.js';
import { parseDay } from './as-of.js';

type Sequence = Explanation['sequences'][number];

/** `whowhom explain`: every step of reading a sentence. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show how a sentence is read: tokens, mentions, chunks, parse, relations')
    .argument('<sentence>', 'a sentence, or several, in quotes')
    .option('--as-of <date>', 'the day that relative dates count from', parseDay)
    .addHelpText('after', '\nExample:\n  whowhom explain "Norway gave Chad 40 trucks on Monday." --as-of 2025-07-21')
    .action((text: string, options: { readonly asOf?: string }) => {
      for (const step of explainSentence(text, loadLexicon(), options.asOf ?? null))
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
    pc.bold('tokens'),
    `  ${sentence.tokens.map(({ text, tag }) => `${text}${pc.dim(`/${tag}`)}`).join(' ')}`,
    pc.bold('mentions'),
    ...mentions.map(({ text, form, type, candidates }) => `  ${pc.cyan(text)} ${form} ${type} ${candidates.join(' ')}`),
    pc.bold('chunks'),
    `  ${chunks.map(({ type, from, to }) => `${pc.dim(type)}[${words(from, to)}]`).join(' ')}`,
    `${pc.bold('parse')} ${pc.dim(`${states} states`)}`,
    ...sequences.flatMap((sequence) => formatSequence(sequence, 1, words)),
    pc.bold('relations'),
    ...(relations.length === 0 ? ['  none'] : []),
    ...relations.map(
      (r) =>
        `  ${pc.cyan(r.source.name)} ${pc.yellow(r.relation)} ${pc.cyan(r.target.name)} ${r.status} ${r.polarity} ${pc.dim(r.rule)}`,
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
    const head = `${pad}${pc.green(node.link)} ${node.verb.lemma}${node.verb.passive ? ' (passive)' : ''}`;
    const subject = formatSequence(node.subject, depth + 2, words).map((line) => line.replace(/^ {2}/, '  '));
    return [
      head,
      ...(subject.length > 0 ? [`${pad}  subject`, ...subject] : []),
      ...formatSequence(node.posts, depth + 1, words),
    ];
  });
}
