import type { RdfValue, Resource, Term } from './rdf-vocabulary.js';
import { wellFormed } from './well-formed.js';

/** Lists of values by predicate, null ones left out, as the statements of a resource. */
export function resource(iri: string, classes: readonly Term[], values: readonly Values[]): Resource {
  const statements = values.flatMap(([predicate, ...list]) =>
    list.flatMap((value) => (value === null ? [] : { predicate, value })),
  );
  return { iri, classes, statements };
}

export type Values = readonly [predicate: Term | { readonly iri: string }, ...values: (RdfValue | null)[]];

export const link = (iri: string): RdfValue => ({ type: 'iri', iri });
export const term = (name: Term): RdfValue => ({ type: 'term', term: name });

export function text(value: string | null): RdfValue | null {
  return value === null ? null : { type: 'literal', text: wellFormed(value), datatype: null };
}

export function integer(value: number): RdfValue {
  return { type: 'literal', text: String(value), datatype: 'xsd:integer' };
}

/** Written without an exponent, which decimals cannot have. */
export function decimal(value: number): RdfValue {
  const text = String(value);
  return { type: 'literal', text: text.includes('e') ? value.toFixed(12) : text, datatype: 'xsd:decimal' };
}

/** An ISO date of any precision by the type of XML Schema that has it. */
export function date(value: string | null): RdfValue | null {
  if (value === null) return null;
  const datatype = /T/.test(value)
    ? 'xsd:dateTime'
    : /^-?\d+-\d\d-\d\d$/.test(value)
      ? 'xsd:date'
      : /^-?\d+-\d\d$/.test(value)
        ? 'xsd:gYearMonth'
        : 'xsd:gYear';
  return { type: 'literal', text: value, datatype };
}

/** A web address; what a graph cannot have as one (blanks, brackets) is encoded. */
export function webAddress(url: string | null): RdfValue | null {
  return url === null
    ? null
    : link(wellFormed(url).replace(/[\p{C}\s<>"{}|\\^`]/gu, (sign) => encodeURIComponent(sign)));
}
