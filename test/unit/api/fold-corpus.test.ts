import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Corpus } from '../../../src/api/corpus.js';
import { foldCorpus } from '../../../src/api/fold-corpus.js';
import { Pause } from '../../../src/api/pause.js';
import { writeGexfItems } from '../../../src/export/gexf.js';
import { serializeItems } from '../../../src/export/json.js';
import { itemsOf } from '../../../src/export/sorted.js';
import { MemorySpool } from '../../../src/files/spool.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { canonicalMention } from '../../../src/graph/canonical-mention.js';
import { toEvidence } from '../../../src/graph/evidence.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import type { ActorType } from '../../../src/model/actor.js';
import type { PlacedCorrection } from '../../../src/model/correction.js';
import type { GraphItems } from '../../../src/model/graph-data.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { RelationEnd, RelationMention } from '../../../src/model/relation-mention.js';
import { mention, relationTypes } from '../fixtures/graph.js';

/** Names of one and of several, spellings of one name, parts of a fuller one, acronyms, and countries that place people. */
const names: readonly (readonly [ActorType, string])[] = [
  ['person', 'Ingrid Voss'],
  ['person', 'Voss'],
  ['person', 'Jonas Kell'],
  ['person', 'Olha Zabolotsky'],
  ['person', 'Olha Zabolotskiy'],
  ['organization', 'Northern Harbour Council'],
  ['organization', 'NHC'],
  ['organization', 'Salt Fair'],
  ['country', 'Norway'],
  ['country', 'Chad'],
];
const ids: Readonly<Record<string, string>> = { Norway: 'country:nor', Chad: 'country:tcd' };

interface Said {
  readonly who: number;
  readonly whom: number;
  readonly relation: string;
  readonly status: RelationMention['status'];
  readonly confidence: number;
  readonly year: number;
}

const said = fc.record<Said>({
  who: fc.nat({ max: names.length - 1 }),
  whom: fc.nat({ max: names.length - 1 }),
  relation: fc.constantFrom('holds_position_at', 'meets', 'funds'),
  status: fc.constantFrom('actual', 'planned'),
  confidence: fc.constantFrom(0.7, 0.9),
  year: fc.constantFrom(2023, 2024),
});
const texts = fc.array(fc.array(said, { maxLength: 7 }), { minLength: 1, maxLength: 7 });

function end(which: number, start: number): RelationEnd {
  const [type, name] = names[which] ?? ['group', 'all'];
  const id = ids[name] ?? `${type}:${name.toLowerCase().replaceAll(' ', '-')}`;
  return { id: id as RelationEnd['id'], name, type, mention: { text: name, start, end: start + name.length } };
}

function relation(doc: string, one: Said, at: number): RelationMention {
  const made = mention({ doc, relation: one.relation, source: 'norway', target: 'chad', text: 'They do.' }, at * 100);
  const [day, { status, confidence }] = [`${one.year}-05-01`, one];
  return {
    ...{ ...made, status, confidence, evidence: `${doc}-${at >> 1}-${one.relation}` },
    ...{ source: end(one.who, at * 100 + 4), target: end(one.whom, at * 100 + 40) },
    time: { start: day, end: day, precision: 'day', text: day },
  };
}

let knowledge: Knowledge;
beforeAll(() => {
  const shipped = loadLexicon();
  // Of those listed, no more than the texts name: who is who is settled for each corpus anew.
  const actors = Object.values(ids).flatMap((id) => shipped.actors.get(id as RelationEnd['id']) ?? []);
  knowledge = { ...shipped, actors: new Map(actors.map((actor) => [actor.id, actor])) };
});

async function corpusOf(
  docs: readonly (readonly [string, readonly Said[]])[],
  corrections: readonly PlacedCorrection[],
) {
  const [spool, pause] = [new MemorySpool(), new Pause(undefined)];
  const corpus = new Corpus(spool, knowledge);
  for (const [id, list] of docs) {
    const document = { id, file: `${id}.txt`, title: null, date: null, publisher: `The ${id} Post`, url: null };
    const relations = list.map((one, at) => relation(id, one, at));
    corpus.add({ document, start: 0, text: id.slice(0, 1), relations, sentences: 9, sketch: null });
  }
  const settlement = await corpus.settle(corrections, pause);
  const types = [...relationTypes, ...knowledge.frames.definitions.filter(({ id }) => id === 'holds_position_at')];
  const symmetric = new Set(types.filter((type) => type.symmetric).map(({ id }) => id));
  const fetch = (keptAt: number, doc: string) => {
    const kept = corpus.mentionAt(keptAt, doc);
    return toEvidence(canonicalMention(kept, symmetric.has(kept.relation)), corpus.record(doc));
  };
  const lore = { actors: knowledge.actors, settled: settlement.actors, fetch };
  return { corpus, spool, pause, named: { name: 'g', generator: 'test', relationTypes: types, open: false, ...lore } };
}

const written = (items: GraphItems): string => [...serializeItems(items), ...writeGexfItems(items, {})].join('');

describe('a corpus that is folded for some actors at a time', () => {
  it('gives the graph of one accumulator, whatever the order of documents and however many at a time', async () => {
    const corrections = fc.constantFrom<readonly PlacedCorrection[]>(
      [],
      [{ line: 1, correction: { type: 'merge', actors: ['person:jonas-kell', 'person:voss'] } as never }],
      [{ line: 1, correction: { type: 'drop', actor: 'organization:salt-fair' } as never }],
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 30 }), corrections, async (lists, most, corrected) => {
        const docs = lists.map((list, at) => [`d${at}`, list] as const);
        const { corpus, named } = await corpusOf(docs, corrected);
        const accumulator = new GraphAccumulator(named);
        for (const { mentions, record, sentences } of corpus.said()) accumulator.add(mentions, record, sentences);
        const whole = written(itemsOf(buildGraph(accumulator, named)));
        const again = await corpusOf([...docs].reverse(), corrected);
        const settings = { ...again.named, pause: again.pause, asked: new Set<string>(), onStep: () => undefined };
        const folded = await foldCorpus(again.corpus, again.spool, settings, most);
        expect(written(folded.items)).toBe(whole);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
