// Removes from dist/ what no source stands behind any more: a package would bring it along.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Folders that their own bundlers empty. */
const BUNDLES = ['viewer', 'command'];

/** The sources, one of which a compiled file comes from. */
const sourcesOf = (file) => {
  const name = join(root, 'src', file.replace(/(?:\.d\.ts|\.js)$/, ''));
  return [`${name}.ts`, `${name}.js`];
};

const entries = existsSync(dist) ? readdirSync(dist, { recursive: true, withFileTypes: true }) : [];
for (const entry of entries) {
  const file = relative(dist, join(entry.parentPath, entry.name));
  if (entry.isDirectory() || BUNDLES.includes(file.split(sep)[0])) continue;
  if (!sourcesOf(file).some((source) => existsSync(source))) rmSync(join(dist, file));
}
