import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { answersToCsv, answersToMarkdown } from '../export/answers.js';
import type { AnswerColumn, Graph, Relation } from '../index.js';
import { choiceOption } from './choice-option.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { formatTable } from './table.js';
import { writeOut } from './write-out.js';
import { writePaged } from './write-paged.js';

const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md'] as const;

export interface AnswerOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly limit?: number;
  readonly offset: number;
}

type Evidence = Relation<string>['evidence'][number];

/** How answers of one kind are shown. */
export interface AnswerView<T> {
  readonly columns: readonly AnswerColumn<T>[];
  readonly evidence: (item: T) => readonly Evidence[];
  /** How a person reads an answer, where a row of the columns is not it. */
  readonly text?: (item: T) => string;
}

/** How many answers a table has if nobody says; other formats have all. */
const TABLE_LIMIT = 50;

/** The options by which a command's answers are written. */
export function addAnswerOptions(command: Command): Command {
  return command
    .addOption(
      choiceOption('--format <format>', 'how to write the answers; md has the sentences in footnotes', FORMATS).default(
        'table',
      ),
    )
    .option('--json', 'short for --format json')
    .option('--limit <n>', `how many answers at most (default: ${TABLE_LIMIT} in a table, else all)`, parseCount)
    .option('--offset <n>', 'how many answers to pass over', parseCount, 0);
}

export function parseCount(value: string): number {
  const count = Number(value);
  if (/^\d{1,9}$/.test(value)) return count;
  throw new InvalidArgumentError(`"${value}" is no whole number.`);
}

/** Writes answers, and says on standard error if there are none, or more. */
export async function writeAnswers<T>(
  graph: Graph<string>,
  answers: Iterable<T>,
  view: AnswerView<T>,
  options: AnswerOptions,
): Promise<void> {
  const format = options.json ? 'json' : options.format;
  const { offset, limit = format === 'table' ? TABLE_LIMIT : Infinity } = options;
  const { items, hasMore } = page(answers, offset, limit);
  if (format === 'table') await writeTable(items, view);
  else if (format === 'csv') for (const line of answersToCsv(items, view.columns)) await writeOut(line);
  else if (format === 'md') {
    const documents = new Map(Object.entries(graph.attributes.sources));
    for (const line of answersToMarkdown(items, view.columns, view.evidence, documents)) await writeOut(line);
  } else if (format === 'ndjson') for (const item of items) await writeOut(`${JSON.stringify(item)}\n`);
  else await writeJson(items);
  if (hasMore) process.stderr.write('there are more: --limit and --offset show them\n');
  else if (items.length === 0) process.stderr.write('nothing fits\n');
}

function page<T>(answers: Iterable<T>, offset: number, limit: number): { items: readonly T[]; hasMore: boolean } {
  const items: T[] = [];
  let seen = 0;
  for (const answer of answers) {
    if (items.length === limit) return { items, hasMore: true };
    if (seen >= offset) items.push(answer);
    seen++;
  }
  return { items, hasMore: false };
}

async function writeJson(items: readonly unknown[]): Promise<void> {
  await writeOut('[');
  for (const [at, item] of items.entries()) await writeOut(`${at === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`);
  await writeOut(items.length === 0 ? ']\n' : '\n]\n');
}

async function writeTable<T>(items: readonly T[], { columns, evidence, text }: AnswerView<T>): Promise<void> {
  if (items.length === 0) return;
  const below = (item: T): readonly string[] => evidence(item).slice(0, 1).map(quote);
  if (text) await writePaged(items.map((item) => `${text(item)}\n`).join(''));
  else await writePaged(formatTable(items, columns, below));
}

/** A sentence and where it stands, below the answer that it is evidence of. */
export function quote({ sentence, publisher, doc, date }: Evidence): string {
  const where = [publisher ?? doc, date].flatMap((part) => part ?? []).join(', ');
  return `    “${plainText(sentence.text)}” ${paint.dim(`— ${plainText(where)}`)}`;
}
