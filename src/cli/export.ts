import type { Command } from 'commander';
import { Option } from 'commander';
import { formats, openNetwork, writeAllWhole } from '../index.js';
import type { FormatId } from '../index.js';
import { interruptible } from './interruptible.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly format: FormatId;
  readonly output?: string;
  readonly gexfVersion: '1.2' | '1.3';
}

/** `whowhom export`: a graph in another format. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write a graph in a format that other tools open')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .addOption(
      new Option('-f, --format <format>', 'the format').choices(formats.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('-o, --output <name>', 'where to write, with or without the ending; standard output if left out')
    .addOption(
      new Option('--gexf-version <version>', '1.3 for Gephi, 1.2 for older readers')
        .choices(['1.2', '1.3'])
        .default('1.3'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  whowhom export graphs/seed.json --format gexf > seed.gexf\n  whowhom export graphs/seed.json --format csv -o tables/seed',
    )
    .action(async (path: string, options: Options) => {
      const format = formats.find(({ id }) => id === options.format);
      const files = format?.files(openNetwork(path), { gexfVersion: options.gexfVersion }) ?? [];
      const { output } = options;
      const contents = files.map(({ suffix, chunks }) => ({ path: pathOf(output ?? '', suffix), content: chunks }));
      if (output !== undefined) await interruptible((signal) => writeAllWhole(contents, { signal }));
      else for (const { chunks } of files) for (const piece of chunks) await writeOut(piece);
    });
}

function pathOf(output: string, suffix: string): string {
  return output.endsWith(suffix) ? output : `${output}${suffix}`;
}
