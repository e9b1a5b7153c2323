// Counts how often each rule was right, and writes grammar/confidence.yaml. docs/confidence.md says what for.
//
//   node scripts/measure-confidence.mjs [--out FILE] GOLD TEXTS EXTRACTED [GOLD TEXTS EXTRACTED …]
//
// GOLD: JSON Lines, {doc, actors: {key: {type, names}}, relations: [{source, relation, target, polarity?, accept?, alt_source?,
// alt_target?, optional?}]}. TEXTS: the JSON Lines with {id, text}, or the folder of .txt files, that EXTRACTED was read from.
// EXTRACTED: what `whowhom extract` wrote of them (NDJSON).
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Types whose other direction is a type as well: what A supplies to B, B gets from A. */
const CONVERSES = new Map([
  ['supplies', 'buys_from'],
  ['buys_from', 'supplies'],
  ['visits', 'hosts'],
  ['hosts', 'visits'],
]);

const { out, corpora } = readArguments(process.argv.slice(2));
const symmetric = readSymmetricTypes(join(root, 'grammar', 'relations'));
const counts = new Map();
for (const corpus of corpora) countCorpus(corpus);
writeCounts();

function readArguments(args) {
  const at = args.indexOf('--out');
  const file = at < 0 ? join(root, 'grammar', 'confidence.yaml') : args[at + 1];
  const paths = at < 0 ? args : args.toSpliced(at, 2);
  if (!file || paths.length === 0 || paths.length % 3 !== 0) {
    console.error('usage: measure-confidence.mjs [--out FILE] GOLD TEXTS EXTRACTED [GOLD TEXTS EXTRACTED …]');
    process.exit(2);
  }
  const triples = Array.from({ length: paths.length / 3 }, (_, i) => paths.slice(i * 3, i * 3 + 3));
  return { out: file, corpora: triples.map(([gold, texts, extracted]) => ({ gold, texts, extracted })) };
}

function readSymmetricTypes(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Set(
    files
      .filter((name) => parse(readFileSync(join(folder, name), 'utf8')).symmetric)
      .map((name) => basename(name, '.yaml')),
  );
}

function readLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`${file}:${i + 1} is no JSON: ${error.message}`, { cause: error });
    }
  });
}

/** The text of a document by its id. */
function readTexts(path) {
  if (path.endsWith('.jsonl')) return new Map(readLines(path).map(({ id, text }) => [id, text]));
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return new Map(files.map((name) => [basename(name, '.txt'), readFileSync(join(path, name), 'utf8')]));
}

function countCorpus({ gold, texts, extracted }) {
  const documents = new Map(readLines(gold).map((document) => [document.doc, document]));
  const textById = readTexts(texts);
  const judged = new Set(
    [...documents.values()].flatMap(({ relations }) => relations.flatMap((g) => [g.relation, ...(g.accept ?? [])])),
  );
  const seen = new Set();
  for (const found of readLines(extracted)) {
    const id = documents.has(found.doc) ? found.doc : found.doc.split('#')[0];
    const document = documents.get(id);
    // A type that the gold never has was not annotated: nothing can be said of it.
    if (!document || !judged.has(found.relation)) continue;
    const key = [id, found.rule, found.source.id, found.relation, found.target.id, found.polarity].join('\u001f');
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict = isInPlace(found, textById.get(found.doc) ?? textById.get(id)) ? judge(found, document) : 'wrong';
    if (verdict !== 'arguable') count(found.rule, verdict);
  }
}

function count(rule, verdict) {
  const tally = counts.get(rule) ?? { right: 0, wrong: 0 };
  counts.set(rule, { ...tally, [verdict]: tally[verdict] + 1 });
}

/** Whether the text has what the record says it has where it says so. */
function isInPlace({ source, target, sentence }, text) {
  if (text === undefined) return false;
  return [source.mention, target.mention, sentence].every((span) => text.slice(span.start, span.end) === span.text);
}

function judge(found, document) {
  const ends = { source: actorsOf(found.source, document), target: actorsOf(found.target, document) };
  const matching = document.relations.filter((g) => matches(found, ends, g));
  if (matching.length === 0) return 'wrong';
  return matching.every((g) => g.optional) ? 'arguable' : 'right';
}

function matches({ relation, polarity }, { source, target }, g) {
  if ((polarity ?? 'affirmed') !== (g.polarity ?? 'affirmed')) return false;
  const types = [g.relation, ...(g.accept ?? [])];
  const sources = [g.source, g.alt_source ?? []].flat();
  const targets = [g.target, g.alt_target ?? []].flat();
  const joins = (a, b) => a.some((key) => sources.includes(key)) && b.some((key) => targets.includes(key));
  if (types.includes(relation) && (joins(source, target) || (symmetric.has(relation) && joins(target, source))))
    return true;
  return types.includes(CONVERSES.get(relation)) && joins(target, source);
}

/** The gold actors that an end may be: those its name fits, else those its mention fits; both, where both fit some. */
function actorsOf(end, { actors }) {
  const named = (name) =>
    Object.keys(actors).filter((key) => actors[key].names.some((other) => plain(other) === plain(name)));
  const byName = named(end.name);
  const byMention = named(end.mention.text);
  const both = byName.filter((key) => byMention.includes(key));
  return both.length > 0 ? both : byName.length > 0 ? byName : byMention;
}

/** A name without case, accents, marks, article and titles. */
function plain(name) {
  const bare = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[.,"“”‘’'()]/g, '')
    .replace(/[-–—\s]+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
  const untitled = bare.replace(
    /^(?:(?:mr|mrs|ms|dr|sir|president|prime minister|premier|minister|secretary|senator|general|judge|king|queen|pope|former) )+/,
    '',
  );
  return untitled === '' ? bare : untitled;
}

function writeCounts() {
  const rules = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = rules.reduce((sum, [, { right, wrong }]) => ({ right: sum.right + right, wrong: sum.wrong + wrong }), {
    right: 0,
    wrong: 0,
  });
  const lines = rules.map(
    ([rule, { right, wrong }]) => `${JSON.stringify(rule)}: { right: ${right}, wrong: ${wrong} }`,
  );
  const head =
    '# How often each rule was right against gold relations. Written by scripts/measure-confidence.mjs; docs/confidence.md says how.';
  writeFileSync(`${out}.new`, `${[head, ...lines].join('\n')}\n`);
  renameSync(`${out}.new`, out);
  printTypes(rules);
  console.log(`${rules.length} rules: ${total.right} right, ${total.wrong} wrong`);
}

function printTypes(rules) {
  const types = new Map();
  for (const [rule, { right, wrong }] of rules) {
    const type = rule.split('/')[0];
    const sum = types.get(type) ?? { right: 0, wrong: 0 };
    types.set(type, { right: sum.right + right, wrong: sum.wrong + wrong });
  }
  for (const [type, { right, wrong }] of types)
    console.log(`${type.padEnd(22)} right ${String(right).padStart(4)}  wrong ${String(wrong).padStart(4)}`);
}
