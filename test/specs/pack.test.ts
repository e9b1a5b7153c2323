import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from './run-cli.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'whowhom-pack-')));
const user = join(folder, 'user');
const installed = join(user, 'node_modules', 'whowhom');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (cwd: string, ...args: readonly string[]) =>
  spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd, encoding: 'utf8' });

/** Links the packages that an installation without development has from this checkout. */
function linkDependencies(): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
  };
  const wanted = Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev);
  // A package within another comes with that one.
  for (const path of wanted.filter((path) => path.lastIndexOf('node_modules/') === 0)) {
    if (!existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    symlinkSync(join(root, path), join(installed, path));
  }
}

/**
 * Installs the package as `npm install whowhom` would in an empty folder, but without a network: packed and unpacked by npm and tar, its
 * dependencies (and no development ones) taken by their lock from npm's cache, or where that has been emptied, linked from this checkout.
 */
function install(): readonly string[] {
  const packed = npm(root, 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files } = { filename: '', files: [] }] = JSON.parse(packed.stdout) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  mkdirSync(dirname(installed), { recursive: true });
  renameSync(join(folder, 'package'), installed);
  cpSync(join(root, 'package-lock.json'), join(installed, 'package-lock.json'));
  if (npm(installed, 'ci', '--omit=dev').status !== 0) {
    rmSync(join(installed, 'node_modules'), { recursive: true, force: true });
    linkDependencies();
  }
  rmSync(join(installed, 'package-lock.json'));
  writeFileSync(join(user, 'package.json'), '{"name": "user", "type": "module", "private": true}');
  npm(user, 'rebuild');
  return files.map(({ path }) => path);
}

const files = install();
const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { cwd: user, encoding: 'utf8', env: { ...process.env, NODE_PATH: '' } });

describe('the package', () => {
  it.each([
    'dist/command/main.js',
    'dist/index.d.ts',
    'dist/query/match-grammar.generated.js',
    'dist/viewer/index.html',
    'grammar/clause.ne',
    'grammar/relations/supplies.yaml',
    'grammar/lexicon/titles.yaml',
    'seeds/actors/countries.yaml',
    'README.md',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
  ])('has %s', (path) => {
    expect(files).toContain(path);
  });

  it('has no tests, sources or graphs', () => {
    expect(files.filter((path) => /^(?:src|test|viewer|bench|graphs|scripts|docs\/api)\//.test(path))).toEqual([]);
  });

  it('has no code that no source stands behind', () => {
    const compiled = files.filter((path) => /^dist\/(?!viewer\/|command\/)/.test(path));
    const sources = (path: string) => ['.ts', '.js'].map((end) => path.replace(/(?:\.d\.ts|\.js)$/, end));
    const hasSource = (path: string) =>
      sources(path).some((one) => existsSync(join(root, one.replace('dist/', 'src/'))));
    expect(compiled.filter((path) => !hasSource(path))).toEqual([]);
  });

  it('builds a graph where it is installed, by npx', () => {
    writeFileSync(join(user, 'news.txt'), 'Norway supplied Chad with 40 trucks.\n');
    const built = run('npx', '--no-install', 'whowhom', 'build', 'news.txt', '-o', 'graphs/news');
    expect({ status: built.status, err: built.stderr }).toEqual({ status: 0, err: '' });
    expect(readdirSync(join(user, 'graphs'))).toHaveLength(4);
    const asked = run('npx', '--no-install', 'whowhom', 'query', 'graphs/news.json');
    expect(asked.stdout).toContain('“Norway supplied Chad with 40 trucks.”');
  });

  it('is imported by its three names there', () => {
    const script = `
      import { openGraph } from 'whowhom';
      import { Graph } from 'whowhom/query';
      import { formats } from 'whowhom/export';
      const graph = openGraph('graphs/news.json');
      console.log(graph instanceof Graph, graph.relations({ source: 'Norway' }).count(), formats.length > 10);`;
    const { stdout, stderr } = run(process.execPath, '--input-type=module', '--eval', script);
    expect({ stdout, stderr }).toEqual({ stdout: 'true 1 true\n', stderr: '' });
  });

  it('serves the viewer that it brings', async () => {
    const script = `
      import { serveViewer } from 'whowhom';
      const { address, close } = await serveViewer('graphs/news.json');
      console.log((await (await fetch(address)).text()).includes('<html'));
      await close();`;
    expect(run(process.execPath, '--input-type=module', '--eval', script).stdout).toBe('true\n');
  });
});
