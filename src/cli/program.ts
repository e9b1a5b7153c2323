import { Command } from 'commander';
import { packageVersion } from '../api/version.js';

/** In the order in which help lists them. Each brings its options alone, and what it does only when it is run. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  build: async () => (await import('./build.js')).addBuild,
  extract: async () => (await import('./extract.js')).addExtract,
  explain: async () => (await import('./explain.js')).addExplain,
  query: async () => (await import('./query.js')).addQuery,
  paths: async () => (await import('./paths.js')).addPaths,
  top: async () => (await import('./top.js')).addTop,
  timeline: async () => (await import('./timeline.js')).addTimeline,
  diff: async () => (await import('./diff.js')).addDiff,
  export: async () => (await import('./export.js')).addExport,
  actors: async () => (await import('./actors.js')).addActors,
  review: async () => (await import('./review.js')).addReview,
  view: async () => (await import('./view.js')).addView,
  gaps: async () => (await import('./gaps.js')).addGaps,
  check: async () => (await import('./check.js')).addCheck,
};

/**
 * The command that the first argument names, else all of them, with their arguments, options and help. Misuse throws a CommanderError
 * after it was said on standard error.
 */
export async function makeProgram([name = '']: readonly string[]): Promise<Command> {
  const program = new Command('whowhom')
    .description('Reads news and draws who did what to whom; every relation shows the sentence it was read from.')
    .version(packageVersion)
    .showHelpAfterError('(add --help for what the command takes)')
    .exitOverride();

  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  for (const load of named ? [named] : Object.values(COMMANDS)) (await load())(program);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);

  program.addHelpText(
    'after',
    `
Exit codes: 0 done · 1 done, but something was skipped or found wrong (stderr says what) · 2 could not be done

Examples:
  whowhom build articles/ -o graphs/may     a graph of a folder of articles
  whowhom extract article.txt               its relations, one JSON record a line
  whowhom explain "Norway gave Chad trucks." how a sentence is read
  whowhom query graphs/may.json --type supplies`,
  );
  return program;
}
