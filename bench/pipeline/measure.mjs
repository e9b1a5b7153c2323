// What `npm run bench` measures; run.mjs starts it in a thread.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { bundleTexts } from '../../dist/files/bundle-texts.js';
import { openTexts } from '../../dist/files/open-texts.js';
import { readRaw } from '../../dist/files/read-raw.js';
import { loadLexicon } from '../../dist/lexicon/load-lexicon.js';
import { explainDocument, readDocument, readDocuments } from '../../dist/pipeline.js';
import { findRegions } from '../../dist/text/regions.js';
import { splitPage } from '../../dist/text/split-page.js';
import { growthCases, measureParse } from './growth.mjs';
import { printReport } from './report.mjs';
import { middle } from './run-apart.mjs';
import { measureStages } from './stages.mjs';

const { values: options, positionals } = readArguments();
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const paths = positionals.length > 0 ? positionals : [join(root, 'seeds', 'texts')];

/** Milliseconds of the processor, which other programs do not slow as they do the clock. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** How many tokens each task reads before it is measured. */
const WARMING = 1_500_000;
const TURNS = 7;
const mean = (numbers) => numbers.reduce((total, own) => total + own, 0) / numbers.length;
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const knowledge = loadLexicon();
/** Documents in bundles, as `extract` reads them. */
const bundles = [];
for await (const raws of bundleTexts(openTexts(paths))) {
  const items = (await Promise.all(raws.map(readRaw))).flat().filter(({ type }) => type !== 'trouble');
  bundles.push(items.flatMap(({ document }) => splitPage(document, knowledge.boilerplate, { asOf: null })));
}
const documents = bundles.flat();
const loaded = process.resourceUsage().maxRSS;

const tokens = documents
  .flatMap((document) => readDocument(document, knowledge).sentences)
  .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
if (tokens === 0) throw new RangeError(`there is no sentence to read in ${paths.join(', ')}`);
const texts = documents.flatMap((document) =>
  findRegions(document, knowledge.boilerplate)
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => document.text.slice(start, end)),
);

const medians = await measure([
  { name: 'wink-nlp', run: () => texts.forEach((text) => wink.readDoc(text)) },
  { name: 'all', run: () => bundles.forEach((own) => readDocuments(own, knowledge)) },
]);
const byStage = measureStages(bundles, knowledge, Number(options.time));
// only now, as much that is kept is more for the collector to look through
const sentences = documents.flatMap((document) =>
  explainDocument(document, knowledge, null).map((read) => ({ ...read, document })),
);
const report = reportOf(medians, byStage);
if (options.json) console.log(JSON.stringify(report, null, 2));
else printReport(report);

function readArguments() {
  const flags = { json: { type: 'boolean', default: false }, time: { type: 'string', default: '4000' } };
  try {
    const parsed = parseArgs({ allowPositionals: true, options: { ...flags, help: { type: 'boolean' } } });
    if (!parsed.values.help) return parsed;
    console.log('npm run bench [-- PATH... (default: seeds/texts)] [--json] [--time MILLISECONDS (default: 4000)]');
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}; npm run bench -- --help says what there is`);
    process.exit(2);
  }
}

/**
 * The median of each task, all of them warmed up: V8 goes on compiling what it has found to be hot until about a million tokens are read. They
 * take turns, for the machine may be faster at one time than at another.
 */
async function measure(tasks) {
  for (const { run } of tasks) for (let read = 0; read < WARMING; read += tokens) run();
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const bench = new Bench({ now, time: Number(options.time) / TURNS, warmup: false, iterations: 3, throws: true });
    for (const { name, run } of tasks) bench.add(name, () => void run());
    await bench.run();
    turns.push(bench.tasks.map(({ result }) => result.latency.p50));
  }
  return new Map(tasks.map(({ name }, i) => [name, middle(turns.map((own) => own[i]))]));
}

function reportOf(time, stages) {
  const [all, bare] = [time.get('all'), time.get('wink-nlp')];
  const sum = [...stages.values()].reduce((total, own) => total + own, 0);
  const perSecond = (count) => Math.round((count / all) * 1000);
  const stageOf = (name, share) => ({ name, milliseconds: share * all, share, ratioToWink: (share * all) / bare });
  return {
    documents: documents.length,
    sentences: sentences.length,
    tokens,
    milliseconds: { all, wink: bare },
    ratioToWink: all / bare,
    sentencesPerSecond: perSecond(sentences.length),
    tokensPerSecond: perSecond(tokens),
    stages: [...stages].map(([name, own]) => stageOf(name, own / sum)),
    sentence: sentenceTimes(),
    statesPerSentence: mean(sentences.map(({ states }) => states)),
    chunksPerSentence: mean(sentences.map(({ chunks }) => chunks.length)),
    growth: growth(),
    memory: { loadedMegabytes: loaded / 1024, peakMegabytes: process.resourceUsage().maxRSS / 1024 },
  };
}

/** A text as the body of a document of its own. */
function documentOf(text) {
  const span = { start: 0, end: text.length };
  const blank = { title: null, date: null, publisher: null, url: null, diagnostics: [] };
  return { id: 'text', file: '-', text, span, ...blank, regions: [{ kind: 'body', ...span }] };
}

/** Milliseconds from text to records of each sentence as a document of its own: the median of five. */
function sentenceTimes() {
  const all = sentences.map(({ sentence, document }) => {
    const own = documentOf(document.text.slice(sentence.start, sentence.end));
    const runs = Array.from({ length: 5 }, () => {
      const start = now();
      readDocument(own, knowledge);
      return now() - start;
    });
    return runs.sort((a, b) => a - b)[2];
  });
  all.sort((a, b) => a - b);
  return { p50: at(all, 0.5), p99: at(all, 0.99), max: at(all, 1) };
}

function growth() {
  const readChunks = (text) => explainDocument(documentOf(text), knowledge, null).flatMap(({ chunks }) => chunks);
  return growthCases(
    readChunks,
    sentences.flatMap(({ chunks }) => chunks),
  ).map(({ name, parts }) => ({
    name,
    lengths: parts.map((rows) => measureParse(rows, now)),
  }));
}
