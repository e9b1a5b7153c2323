import { MultiDirectedGraph } from 'graphology';

/** Numbers from 0 to 1 that are the same at every run. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TYPES = ['supplies', 'funds', 'meets', 'criticizes', 'visits', 'owns', 'leads', 'attacks'];
const STATUSES = ['actual', 'actual', 'actual', 'planned', 'possible'];

/**
 * A graph whose actors' numbers of relations follow a power law, the first few of them hubs of about `hub` relations each, with two
 * pieces of evidence a relation.
 */
export function generateNetwork({ nodes, edges, hubs, hub, seed = 1 }) {
  const random = randomNumbers(seed);
  const network = new MultiDirectedGraph({ allowSelfLoops: false });
  network.replaceAttributes(graphAttributes(edges));
  const keys = Array.from({ length: nodes }, (_, number) => `organization:actor-${String(number).padStart(7, '0')}`);
  for (const [number, key] of keys.entries()) network.addNode(key, nodeAttributes(number));
  const rest = () => Math.floor(nodes * random() ** 2.5);
  for (let number = 0; number < edges; number++) {
    const source = number < hubs * hub ? Math.floor(number / hub) : rest();
    let target = Math.floor(nodes * random());
    if (target === source) target = (target + 1) % nodes;
    const [from, to] = random() < 0.5 ? [source, target] : [target, source];
    network.addEdgeWithKey(number.toString(16).padStart(16, '0'), keys[from], keys[to], edgeAttributes(number, random));
  }
  return network;
}

function graphAttributes(relationMentions) {
  const relationTypes = TYPES.map((id) => ({
    ...{
      id,
      label: id,
      reads: `{source} ${id} {target}`,
      group: 'all',
      symmetric: id === 'meets',
      inverse: `${id} of`,
    },
    ...{ plover: null, cameo: null, ftm: null },
  }));
  const counts = { documents: 0, sentences: 0, relationMentions };
  return { schema: '1.0', generator: 'bench', name: 'bench', ...counts, relationTypes, sources: {} };
}

function nodeAttributes(number) {
  const attributes = { label: `Actor ${number}`, type: 'organization', aliases: [], generic: false };
  return { ...attributes, mentions: 1, documents: 1, x: number % 1000, y: Math.floor(number / 1000) };
}

function edgeAttributes(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [relation, status] = [pick(TYPES), pick(STATUSES)];
  const support = 1 + Math.floor(3 * random() ** 4);
  return {
    ...{ relation, lemma: null, status, polarity: random() < 0.95 ? 'affirmed' : 'negated' },
    ...{ mentions: 2, documents: 2, support, confidence: 0.9, since: null, until: null, publishers: ['Bench'] },
    evidence: [evidence(number, 'a'), evidence(number, 'b')],
  };
}

function evidence(number, part) {
  const text = `Actor one of sentence ${number} does as it is said to Actor two.`;
  const span = (start, end) => ({ text: text.slice(start, end), start, end });
  return {
    ...{ id: `${number}${part}`, doc: `d${number % 5000}`, date: '2025-03-01', publisher: 'Bench' },
    ...{ source: span(0, 9), target: span(45, 54), predicate: { text: 'does', lemma: 'do', start: 30, end: 34 } },
    ...{ theme: null, money: null, time: null, place: null, by: null },
    sentence: { region: 'body', start: 0, end: text.length, text },
    ...{ rule: 'bench/do:active', confidence: 0.9 },
  };
}
