import { relationSentence } from '../common/relation-sentence.js';
import type { DocumentRecord, Evidence, RelationTypeInfo } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { date, decimal, integer, link, resource, term, text, webAddress, type Values } from './rdf-resource.js';
import { actorClasses, iri, type Resource, type Term } from './rdf-vocabulary.js';
import { sortedEdges, sortedNodes, type ExportEdge, type ExportNode } from './sorted.js';
import { typeIndex, type TypeIndex } from './type-index.js';

/**
 * The graph as RDF resources. A relation is a reified statement with status, polarity and the evidence it was derived from; what
 * is affirmed and actual is also said outright, as one triple between the actors.
 */
export function* rdfResources(graph: Network): Generator<Resource> {
  const types = typeIndex(graph);
  for (const type of types.values()) yield typeResource(type);
  for (const document of Object.values(graph.getAttribute('sources'))) yield documentResource(document);
  const edges = sortedEdges(graph);
  const bySource = edgesBySource(edges);
  for (const node of sortedNodes(graph)) yield actorResource(node, bySource.get(node.key) ?? []);
  for (const edge of edges) {
    yield relationResource(graph, edge, types);
    for (const evidence of edge.attributes.evidence) yield evidenceResource(edge, evidence);
  }
}

function typeResource({ id, label, group, symmetric, inverse }: RelationTypeInfo): Resource {
  const classes: readonly Term[] = symmetric ? ['rdf:Property', 'owl:SymmetricProperty'] : ['rdf:Property'];
  return resource(iri('type', id), classes, [
    ['rdfs:label', text(label)],
    ['ww:group', text(group)],
    ['ww:inverseLabel', text(inverse)],
  ]);
}

function documentResource({ id, title, date: published, publisher, url, story, file }: DocumentRecord): Resource {
  return resource(
    iri('document', id),
    ['schema:NewsArticle', 'prov:Entity'],
    [
      ['schema:headline', text(title)],
      ['schema:datePublished', date(published)],
      ['schema:publisher', text(publisher)],
      ['schema:url', webAddress(url)],
      ['ww:file', text(file)],
      ['ww:story', link(iri('document', story))],
    ],
  );
}

function edgesBySource(edges: readonly ExportEdge[]): ReadonlyMap<string, readonly ExportEdge[]> {
  const bySource = new Map<string, ExportEdge[]>();
  for (const edge of edges) {
    const known = bySource.get(edge.source);
    if (known === undefined) bySource.set(edge.source, [edge]);
    else known.push(edge);
  }
  return bySource;
}

function actorResource({ key, attributes }: ExportNode, edges: readonly ExportEdge[]): Resource {
  const facts = edges.filter(({ attributes: { status, polarity } }) => status === 'actual' && polarity === 'affirmed');
  return resource(
    iri('actor', key),
    [actorClasses[attributes.type], 'prov:Agent'],
    [
      ['rdfs:label', text(attributes.label)],
      ['skos:altLabel', ...attributes.aliases.map(text)],
      ['ww:mentions', integer(attributes.mentions)],
      ['ww:documents', integer(attributes.documents)],
      ...facts.map((edge): Values => [{ iri: relationIri(edge) }, link(iri('actor', edge.target))]),
    ],
  );
}

function relationIri({ attributes: { relation, lemma } }: ExportEdge): string {
  return iri('type', lemma === null ? relation : `${relation}:${lemma}`);
}

function relationResource(graph: Network, edge: ExportEdge, types: TypeIndex): Resource {
  const { key, source, target, attributes } = edge;
  const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'label'));
  const said = relationSentence(attributes, types.get(attributes.relation), from ?? source, to ?? target);
  return resource(
    iri('relation', key),
    ['rdf:Statement', 'prov:Entity'],
    [
      ['rdf:subject', link(iri('actor', source))],
      ['rdf:predicate', link(relationIri(edge))],
      ['rdf:object', link(iri('actor', target))],
      ['rdfs:label', text(said)],
      ['ww:status', text(attributes.status)],
      ['ww:polarity', text(attributes.polarity)],
      ['ww:support', integer(attributes.support)],
      ['ww:mentions', integer(attributes.mentions)],
      ['ww:confidence', decimal(attributes.confidence)],
      ['ww:since', date(attributes.since)],
      ['ww:until', date(attributes.until)],
      ['prov:wasDerivedFrom', ...attributes.evidence.map(({ id }) => link(iri('evidence', `${key}-${id}`)))],
    ],
  );
}

function evidenceResource({ key }: ExportEdge, evidence: Evidence): Resource {
  const { id, doc, sentence, predicate, rule, confidence, by, time } = evidence;
  return resource(
    iri('evidence', `${key}-${id}`),
    ['prov:Entity'],
    [
      ['prov:wasQuotedFrom', link(iri('document', doc))],
      ['prov:value', text(sentence.text)],
      ['ww:start', integer(sentence.start)],
      ['ww:end', integer(sentence.end)],
      ['ww:region', term(`ww:${sentence.region}`)],
      ['ww:predicate', text(predicate.text)],
      ['ww:rule', text(rule)],
      ['ww:confidence', decimal(confidence)],
      ['prov:wasAttributedTo', by === null ? null : link(iri('actor', by.id))],
      ['ww:since', date(time?.start ?? null)],
      ['ww:until', date(time?.end ?? null)],
    ],
  );
}
