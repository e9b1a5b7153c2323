import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = `${root}src/query/asked.ts`;

/** What the compiler says of a script beside the query library. */
function complaints(script: string): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, script, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const opening = "import { Graph } from './graph.js';\ndeclare const graph: Graph;\n";

describe('the types of the query library', () => {
  it('reject a misspelt relation type, status and actor type', () => {
    const [wrongType, wrongStatus, wrongActor, ...others] = complaints(`${opening}
      graph.relations({ type: 'suplies' });
      graph.relations({ status: 'planed' });
      graph.top('degree', { type: 'persn' });
      graph.relations({ type: ['supplies', 'is supplied by', 'open'] });
    `);
    expect(wrongType).toContain('suplies');
    expect(wrongStatus).toContain('planed');
    expect(wrongActor).toContain('persn');
    expect(others).toEqual([]);
  });

  it('take any relation type of a graph built with others', () => {
    expect(
      complaints(
        "import { Graph } from './graph.js';\ndeclare const graph: Graph<string>;\ngraph.relations({ type: 'lends_to' });",
      ),
    ).toEqual([]);
  });

  it('know the relation types of the grammar', () => {
    expect(() =>
      execFileSync(process.execPath, [`${root}scripts/build-relation-types.mjs`, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});
