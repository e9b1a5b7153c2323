import { Command } from 'commander';
import { packageVersion } from '../index.js';
import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addDiff } from './diff.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addGaps } from './gaps.js';
import { addPaths } from './paths.js';
import { addQuery } from './query.js';
import { addTimeline } from './timeline.js';
import { addTop } from './top.js';
import { addView } from './view.js';

/** The commands with their arguments, options and help. Misuse throws a CommanderError after it was said on standard error. */
export function makeProgram(): Command {
  const program = new Command('whowhom')
    .description('Reads news and draws who did what to whom; every relation shows the sentence it was read from.')
    .version(packageVersion)
    .showHelpAfterError('(add --help for what the command takes)')
    .exitOverride();

  const commands = [addBuild, addExtract, addExplain, addQuery, addPaths, addTop, addTimeline, addDiff, addExport];
  for (const add of [...commands, addView, addGaps, addCheck]) add(program);
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
