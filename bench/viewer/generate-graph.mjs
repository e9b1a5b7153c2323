/**
 * A made-up graph of a size, as a graph file: actors with preferential attachment, relations of all groups over ten
 * years, one piece of evidence each. The same for the same size.
 */
export function generateGraph(order, size) {
  const random = generator(order * 31 + size);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const types = ['person', 'organization', 'country', 'place', 'event', 'group'];
  const nodes = Array.from({ length: order }, (_, i) => node(i, types[i % 6], random));
  const ends = nodes.map((_, i) => i);
  const seen = new Set();
  const edges = [];
  while (edges.length < size) {
    const [source, target] = [pick(ends), Math.floor(random() * order)];
    const kind = pick(kinds);
    const key = `${source} ${kind.id} ${target}`;
    if (source === target || seen.has(key)) continue;
    seen.add(key);
    ends.push(target);
    edges.push(edge(edges.length, nodes[source], nodes[target], kind, random));
  }
  const sources = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`d${i}`, source(i)]));
  const attributes = {
    ...{ schema: '1.0', generator: 'bench', name: `bench ${order}`, documents: 200, sentences: size },
    ...{ relationMentions: size, relationTypes: kinds, sources },
  };
  return { attributes, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges };
}

const kinds = Array.from({ length: 24 }, (_, i) => ({
  ...{ id: `type_${i}`, label: `relation ${i}`, reads: `{source} does ${i} to {target}`, group: `group-${i % 8}` },
  ...{ symmetric: i % 6 === 0, inverse: null, plover: null, cameo: null, ftm: null },
}));

function node(i, type, random) {
  const angle = random() * 2 * Math.PI;
  const radius = 1000 * Math.sqrt(random());
  const attributes = {
    ...{
      label: `Actor ${i}`,
      type,
      aliases: [`A. ${i}`, `the ${i}th`],
      generic: i % 50 === 0,
      mentions: 1,
      documents: 1,
    },
    ...{ x: radius * Math.cos(angle), y: radius * Math.sin(angle) },
  };
  return { key: `${type}:actor-${i}`, attributes };
}

function source(i) {
  const date = `${2015 + (i % 10)}-0${1 + (i % 9)}-11`;
  return {
    id: `d${i}`,
    file: `d${i}.txt`,
    title: `Document ${i}`,
    date,
    publisher: `Paper ${i % 12}`,
    url: null,
    story: `d${i}`,
  };
}

function edge(i, from, to, kind, random) {
  const day = `${2015 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const doc = Math.floor(random() * 200);
  const statuses = ['actual', 'actual', 'actual', 'planned', 'pledged', 'threatened', 'requested', 'possible'];
  const [a, b] = [from.attributes.label, to.attributes.label];
  const text = `${a} has met ${b} in the course of ordinary affairs, both of them said on that day.`;
  const span = (words, start) => ({ text: words, start, end: start + words.length });
  const evidence = {
    ...{ id: `ev${i}`, doc: `d${doc}`, date: day, publisher: `Paper ${doc % 12}`, source: span(a, 0) },
    ...{ target: span(b, a.length + 9), predicate: { ...span('has met', a.length + 1), lemma: 'meet' }, theme: null },
    ...{ money: null, time: { start: day, end: day, precision: 'day', text: 'that day' }, place: null, by: null },
    ...{ sentence: { region: 'body', ...span(text, 0) }, rule: `${kind.id}/meet:active`, confidence: 0.8 },
  };
  const attributes = {
    ...{ relation: kind.id, lemma: null, status: statuses[i % 8], polarity: i % 17 === 0 ? 'negated' : 'affirmed' },
    ...{ mentions: 1, documents: 1, support: 1 + (i % 4), confidence: 0.6 + (i % 4) / 10, since: day, until: day },
    ...{ publishers: [`Paper ${doc % 12}`], evidence: [evidence] },
  };
  return { key: `e${i}`, source: from.key, target: to.key, attributes };
}

/** mulberry32 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
