// Writes the names of the relation types as TypeScript types, so that a misspelt one does not compile.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'grammar', 'relations');

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const inverses = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')).inverse ?? null);

function union(names) {
  return [...new Set(names)]
    .sort()
    .map((name) => `\n  | '${name}'`)
    .join('');
}

const text = `// Written by scripts/build-relation-types.mjs from grammar/relations: change those and run it again.

/** The id of a relation type that comes with the project. */
export type RelationTypeName =${union(files.map((file) => file.slice(0, -'.yaml'.length)))};

/** How such a relation reads from its target's side. */
export type InverseName =${union(inverses.filter((name) => name !== null))};
`;

const target = join(root, 'src', 'model', 'relation-type-names.generated.ts');
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/model/relation-type-names.generated.ts is out of date: run node scripts/build-relation-types.mjs',
    );
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
