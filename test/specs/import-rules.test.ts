import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const stages = ['files', 'lexicon', 'text', 'syntax', 'relations', 'actors', 'graph', 'export', 'query'];

/** Which folders of src/ (or files in it) a folder may import from, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  common: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['model', 'common']])),
  'pipeline.ts': [...stages, 'model', 'common'],
  workers: ['pipeline.ts', 'lexicon', 'files', 'model', 'common'],
  api: ['pipeline.ts', 'workers', 'files', 'lexicon', 'text', 'graph', 'export', 'query', 'model', 'common'],
  'index.ts': ['api', 'pipeline.ts', 'files', 'lexicon', 'export', 'query', 'model'],
  cli: ['index.ts', 'api', 'export', 'query', 'model'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .flatMap((entry) => {
    const path = relative(join(root, 'src'), join(entry.parentPath, entry.name));
    const text = readFileSync(join(root, 'src', path), 'utf8');
    return [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => {
      const target = posix.join(dirname(path), (match[1] ?? '').replace(/\.js$/, '.ts'));
      return { file: path, from: path.split('/')[0] ?? path, to: target.split('/')[0] ?? target };
    });
  });

describe('the import rules', () => {
  it('see every folder of src', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('let data flow one way', () => {
    const broken = imports.filter(({ from, to }) => from !== to && !(allowed[from] ?? []).includes(to));
    expect(broken).toEqual([]);
  });

  it('keep each nearley grammar in one module', () => {
    const loaders = imports.filter(({ file }) => /generated/.test(file));
    expect(loaders).toEqual([]);
  });
});
