import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const ownFolder = /^(?:node_modules|dist|coverage|graphs|\.git|\.cache)(?:\/|$)|\.generated\./;

/** What git tracks; without git (a downloaded archive), every file but those that are built or installed. */
function list(): readonly string[] {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
    const args = ['-c', 'safe.directory=*', 'ls-files', '-z'];
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).split('\0');
  } catch {
    const folders = readdirSync(root).filter((name) => !ownFolder.test(name));
    return folders.flatMap((name) => (statSync(join(root, name)).isFile() ? name : filesIn(name)));
  }
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries.map((name) => `${folder}/${name}`);
}

const tracked = list().filter(
  (path) =>
    path !== '' && !ownFolder.test(path) && existsSync(join(root, path)) && lstatSync(join(root, path)).isFile(),
);
const texts = tracked.filter((path) => !/\.(?:png|jpe?g|gif|webp|ico|woff2?|gz|zip)$/.test(path));

/** A home folder, and the folder that this very checkout is in. */
const homes = /(?:^|[\s"'`(=:[])(?:\/(?:home|Users|root)\/[\w.-]+|file:\/\/\/[a-z]|[A-Z]:\\{1,2}Users\\)/m;
const namesMachine = (text: string): boolean =>
  homes.test(text) || [' ', '"', "'", '`', '(', '=', '\n'].some((mark) => text.includes(`${mark}${root}/`));

const manifests = { 'package.json': read('package.json'), 'package-lock.json': read('package-lock.json') };
const { dependencies } = JSON.parse(manifests['package.json']) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('the house', () => {
  it('sees the tracked files', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each([
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'CHANGELOG.md',
    'README.md',
    'docs/decisions.md',
    'docs/how-it-works.md',
    'docs/lexicons.md',
  ])('has %s, and something in it', (path) => {
    expect(read(path).length).toBeGreaterThan(400);
  });

  it('is licensed as package.json says', () => {
    expect(JSON.parse(manifests['package.json'])).toHaveProperty('license', 'MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 the whowhom authors\n/);
  });

  it('has the version of package.json in the changelog', () => {
    const { version } = JSON.parse(manifests['package.json']) as { readonly version: string };
    expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
  });

  it('locks no download addresses', () => {
    expect(manifests['package-lock.json']).not.toMatch(/"resolved"\s*:\s*"(?!node_modules\/|packages\/)/);
  });

  it('names no folder of the machine it was written on', () => {
    const found = texts.filter((path) => path !== 'test/specs/house.test.ts' && namesMachine(read(path)));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(dependencies))('gives notice of %s under the licence it has', (name) => {
    const { license, licenses } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
      readonly license?: string;
      readonly licenses?: readonly { readonly type: string }[];
    };
    const said = license ?? licenses?.map(({ type }) => type).join(', ') ?? 'none';
    expect(read('THIRD-PARTY-NOTICES.md')).toContain(`| \`${name}\` | ${said} |`);
  });

  it('gives notice of every package that the viewer bundles', () => {
    const sources = tracked.filter((path) => /^viewer\/.*\.tsx?$/.test(path) && !path.endsWith('vite.config.ts'));
    const packages = sources.flatMap((path) =>
      [...read(path).matchAll(/^(?:import|export)(?! type)[^;]*? from '((?:@[\w.-]+\/)?[\w-][\w.-]*)/gm)].map(
        (match) => match[1] ?? '',
      ),
    );
    const bundled = read('THIRD-PARTY-NOTICES.md').split('## Bundled in the viewer')[1] ?? '';
    const missing = [...new Set(packages)].filter(
      (name) => name !== 'node' && !/^vite/.test(name) && !bundled.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('keeps every source file within 400 lines', () => {
    const sources = tracked.filter((path) => /^(?:src|viewer)\/.*\.tsx?$/.test(path) && !path.includes('.generated.'));
    const long = sources.filter((path) => read(path).split('\n').length - 1 > 400);
    expect(sources.length).toBeGreaterThan(50);
    expect(long).toEqual([]);
  });

  it('links from its documents only to files that it has', () => {
    const documents = tracked.filter((path) => /^(?:[A-Z-]+|docs\/[^/]+)\.md$/.test(path));
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => join(path, '..', match[1] ?? ''))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
