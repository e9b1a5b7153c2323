import type { ActorType } from '../model/actor.js';
import { wellFormed } from './well-formed.js';

/** Prefixes of the vocabularies used; `ww` is this project's own. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  ww: 'urn:whowhom:vocabulary:',
} as const;

/** A name with its prefix: `prov:Entity`. */
export type Term = `${keyof typeof prefixes}:${string}`;

export const actorClasses: Readonly<Record<ActorType, Term>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  country: 'schema:Country',
  place: 'schema:Place',
  event: 'schema:Event',
  group: 'ww:Group',
};

type Kind = 'actor' | 'relation' | 'type' | 'evidence' | 'document';

/** The address of a thing of the graph. */
export function iri(kind: Kind, id: string): string {
  const encoded = encodeURIComponent(wellFormed(id)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `urn:whowhom:${kind}:${encoded.replace(/%3A/g, ':')}`;
}

export type RdfValue =
  | { readonly type: 'iri'; readonly iri: string }
  | { readonly type: 'term'; readonly term: Term }
  | { readonly type: 'literal'; readonly text: string; readonly datatype: Term | null };

/** A thing and what is said of it. A predicate is a term, or the address of a relation type. */
export interface Resource {
  readonly iri: string;
  readonly classes: readonly Term[];
  readonly statements: readonly { readonly predicate: Term | { readonly iri: string }; readonly value: RdfValue }[];
}
