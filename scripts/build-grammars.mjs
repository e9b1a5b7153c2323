// Compiles every grammar/*.ne into the folder of the one module that loads it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nearley from 'nearley';
import compile from 'nearley/lib/compile.js';
import generate from 'nearley/lib/generate.js';
import bootstrap from 'nearley/lib/nearley-language-bootstrapped.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = { clause: 'syntax', time: 'text/times', match: 'query' };

for (const file of readdirSync(join(root, 'grammar')).sort()) {
  if (!file.endsWith('.ne')) continue;
  const name = file.slice(0, -3);
  const folder = folders[name];
  if (!folder) throw new Error(`grammar/${file}: no folder in src/ loads it; name one in scripts/build-grammars.mjs`);
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(bootstrap));
  parser.feed(readFileSync(join(root, 'grammar', file), 'utf8'));
  const compiled = compile(parser.results[0], { file: join(root, 'grammar', file) });
  const target = join(root, 'src', folder, `${name}-grammar.generated.js`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, generate(compiled, 'grammar'));
}
