import type { Network } from '../model/network.js';
import { rdfResources } from './rdf.js';
import { prefixes, type RdfValue, type Resource } from './rdf-vocabulary.js';

/** The graph as RDF in JSON-LD, the same statements as in Turtle, one resource a line. */
export function* writeJsonld(graph: Network): Generator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`;
  let separator = '\n';
  for (const resource of rdfResources(graph)) {
    yield separator + JSON.stringify(node(resource));
    separator = ',\n';
  }
  yield ']}\n';
}

function node({ iri, classes, statements }: Resource): object {
  const values = new Map<string, object[]>();
  for (const { predicate, value } of statements) {
    const name = typeof predicate === 'string' ? predicate : predicate.iri;
    values.set(name, [...(values.get(name) ?? []), jsonValue(value)]);
  }
  return { '@id': iri, '@type': classes, ...Object.fromEntries(values) };
}

function jsonValue(value: RdfValue): object {
  if (value.type === 'iri') return { '@id': value.iri };
  if (value.type === 'term') return { '@id': value.term };
  return value.datatype === null ? { '@value': value.text } : { '@value': value.text, '@type': value.datatype };
}
