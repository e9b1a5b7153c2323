import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { MergeProposal, Review } from '../api/review.js';
import { actorTypes } from '../model/actor.js';
import type { ActorType } from '../model/actor.js';
import { parseCount, quote } from './answers.js';
import { choiceOption } from './choice-option.js';
import { parseOwnLexicon } from './own-lexicon.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';
import { alikeWords } from './reason-words.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly corrections?: string;
  readonly format: 'ask' | 'json';
  readonly minScore?: number;
  readonly limit?: number;
  readonly actorType?: ActorType;
  readonly lexicon?: string;
  readonly actors?: string;
}

type Answer = 'yes' | 'no' | 'skip' | 'undo' | 'quit';
const ANSWERS: readonly Answer[] = ['yes', 'no', 'skip', 'undo', 'quit'];
const PROMPT = '  [y]es, one · [n]o, two · [s]kip · [u]ndo · [q]uit > ';

/** `whowhom review`: asks which actors are one, and keeps the answers. */
export function addReview(program: Command): void {
  program
    .command('review')
    .description('go through actors that may be one, and keep the answers in NAME.corrections.yaml')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .option('--corrections <file>', 'where the answers go (default: NAME.corrections.yaml)')
    .option(
      '--lexicon <folder>',
      'the own relation types, actors and words that the graph was built with',
      parseOwnLexicon,
    )
    .option('--actors <file>', 'the own actors that it was built with: no two of the list are asked about')
    .option('--min-score <share>', 'how likely two must be one to be asked about, from 0 to 1 (default: 0.4)', Number)
    .option('--limit <n>', 'how many questions at most', parseCount)
    .addOption(choiceOption('--actor-type <type>', 'only actors of this type', actorTypes))
    .addOption(choiceOption('--format <format>', 'ask, or write the questions as JSON', ['ask', 'json']).default('ask'))
    .addHelpText(
      'after',
      `
The questions that would mend most come first. Each answer is saved as it is given, so that one can stop at any time: yes merges the
two, no keeps them apart in every build to come. Answers are read from standard input, one a line. The next build goes by them.

Examples:
  whowhom review graphs/seed.json
  whowhom review graphs/seed.json --actor-type person --limit 20
  whowhom review graphs/seed.json --format json > questions.json
  printf 'y\\nn\\nq\\n' | whowhom review graphs/seed.json --corrections mine.yaml`,
    )
    .action(review);
}

async function review(path: string, options: Options): Promise<void> {
  const { minScore, limit = Infinity, format } = options;
  if (minScore !== undefined && !(minScore >= 0 && minScore <= 1))
    throw new RangeError('--min-score takes a number from 0 to 1');
  const { corrections, lexicon, actors, actorType: type } = options;
  const { Review } = await import('../api/review.js');
  const session = await Review.open(path, { corrections, minScore, type, lexicon, actors });
  if (format === 'json') {
    await writeOut(`${JSON.stringify(session.open.slice(0, limit), null, 1)}\n`);
    return;
  }
  if (session.open.length === 0) process.stderr.write('nothing to ask\n');
  else await ask(session, limit);
}

/** Asks until there are no more questions, enough were answered, or nobody answers any more. */
async function ask(session: Review, limit: number): Promise<void> {
  const counts = { yes: 0, no: 0, skip: 0 };
  const given: (keyof typeof counts)[] = [];
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  for (let [next] = session.open; next && given.length < limit; [next] = session.open) {
    await writeOut(
      `${question(next, given.length + 1, Math.min(limit, given.length + session.open.length))}\n${PROMPT}`,
    );
    const answer = await nextAnswer(answers);
    if (answer === 'quit') break;
    if (answer === 'undo') {
      const last = given.pop();
      if (last === undefined) await writeOut('  nothing to undo\n');
      else counts[last] -= 1;
      await session.undo();
      continue;
    }
    await session.answer(answer === 'skip' ? null : answer === 'yes');
    counts[answer] += 1;
    given.push(answer);
  }
  lines.close();
  const { yes, no, skip } = counts;
  await writeOut(`\n${yes} merged, ${no} kept apart, ${skip} skipped`);
  await writeOut(yes + no > 0 ? `; saved in ${session.file}: build again to see it\n` : '\n');
}

/** Quits where the answers end; what is no answer is asked for again. */
async function nextAnswer(answers: AsyncIterator<string>): Promise<Answer> {
  for (;;) {
    const { value, done } = await answers.next();
    if (done === true) return 'quit';
    const word = value.trim().toLowerCase();
    const answer = word === '' ? undefined : ANSWERS.find((one) => one.startsWith(word));
    if (!process.stdin.isTTY) await writeOut(`${answer ?? plainText(word)}\n`);
    if (answer !== undefined) return answer;
    await writeOut(PROMPT);
  }
}

function question({ actors: [keep, other], evidence, ...alike }: MergeProposal, at: number, of: number): string {
  const said = (actor: typeof keep): string =>
    `${paint.bold(plainText(actor.name))} ${paint.dim(`(${plainText(actor.id)}, ${actor.mentions} mentions)`)}`;
  const lines = [keep, other].flatMap((actor, i) => [`  ${said(actor)}`, ...(evidence[i] ?? []).map(quote)]);
  const ask = `${at} of ${of}  Is ${plainText(other.name)} the same as ${plainText(keep.name)}?`;
  return ['', `${ask} ${paint.dim(alikeWords(alike))}`, ...lines].join('\n');
}
