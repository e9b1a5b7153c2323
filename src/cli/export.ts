import type { Command } from 'commander';
import { formats } from '../export/formats.js';
import type { ExportFile, FormatId } from '../index.js';
import { choiceOption } from './choice-option.js';
import { interruptible } from './interruptible.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly format: FormatId | 'html';
  readonly output?: string;
  readonly gexfVersion: '1.2' | '1.3';
  readonly texts: boolean;
}

/** `whowhom export`: a graph in another format. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write a graph in a format that other tools open')
    .argument('<graph>', 'a graph file that build wrote (NAME.json)')
    .addOption(
      choiceOption('-f, --format <format>', 'the format', [
        ...formats.map(({ id }) => id),
        'html',
      ]).makeOptionMandatory(),
    )
    .option('-o, --output <name>', 'where to write, with or without the ending; standard output if left out')
    .addOption(
      choiceOption('--gexf-version <version>', '1.3 for Gephi, 1.2 for older readers', ['1.2', '1.3']).default('1.3'),
    )
    .option('--no-texts', 'html: without the texts of the documents; the sentences that are evidence stay')
    .addHelpText(
      'after',
      '\nExamples:\n  whowhom export graphs/seed.json --format gexf > seed.gexf\n  whowhom export graphs/seed.json --format csv -o tables/seed\n  whowhom export graphs/seed.json --format html -o seed      one file for any browser',
    )
    .action(async (path: string, options: Options) => {
      const { writeAllWhole } = await import('../index.js');
      const files = await filesOf(path, options);
      const { output } = options;
      const contents = files.map(({ suffix, chunks }) => ({ path: pathOf(output ?? '', suffix), content: chunks }));
      if (output !== undefined) await interruptible((signal) => writeAllWhole(contents, { signal }));
      else for (const { chunks } of files) for (const piece of chunks) await writeOut(piece);
    });
}

async function filesOf(path: string, { format, gexfVersion, texts }: Options): Promise<readonly ExportFile[]> {
  const { openNetwork, writeHtmlFile } = await import('../index.js');
  if (format === 'html') return [{ suffix: '.html', chunks: [writeHtmlFile(path, { texts })] }];
  return formats.find(({ id }) => id === format)?.files(openNetwork(path), { gexfVersion }) ?? [];
}

function pathOf(output: string, suffix: string): string {
  return output.endsWith(suffix) ? output : `${output}${suffix}`;
}
