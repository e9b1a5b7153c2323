import { DataFactory, Writer, type Quad_Object } from 'n3';
import type { Network } from '../model/network.js';
import { rdfResources } from './rdf.js';
import { prefixes, type RdfValue, type Resource, type Term } from './rdf-vocabulary.js';

const { literal, namedNode, quad } = DataFactory;

/** The graph as RDF in Turtle. */
export function* writeTurtle(graph: Network): Generator<string> {
  const written: string[] = [];
  const output = {
    write: (chunk: string, _encoding: string, done?: () => void) => void (written.push(chunk), done?.()),
    end: () => undefined,
  };
  const writer = new Writer(output, { prefixes, end: false });
  for (const resource of rdfResources(graph)) {
    writer.addQuads(quadsOf(resource));
    yield* written.splice(0);
  }
  writer.end();
  yield* written;
}

function quadsOf({ iri, classes, statements }: Resource) {
  const subject = namedNode(iri);
  const typed = classes.map((name) => quad(subject, namedNode(expand('rdf:type')), namedNode(expand(name))));
  const said = statements.map(({ predicate, value }) => {
    return quad(subject, namedNode(typeof predicate === 'string' ? expand(predicate) : predicate.iri), object(value));
  });
  return [...typed, ...said];
}

function object(value: RdfValue): Quad_Object {
  if (value.type === 'iri') return namedNode(value.iri);
  if (value.type === 'term') return namedNode(expand(value.term));
  return value.datatype === null ? literal(value.text) : literal(value.text, namedNode(expand(value.datatype)));
}

function expand(term: Term): string {
  const colon = term.indexOf(':');
  return prefixes[term.slice(0, colon) as keyof typeof prefixes] + term.slice(colon + 1);
}
