import { describe, expect, it } from '@jest/globals';
import nearley from 'nearley';
import type { Params } from '../../../src/query/match-values.js';
import { Graph } from '../../../src/query/graph.js';
import { matchGrammar } from '../../../src/query/match-grammar.js';
import { fixtureGraph } from '../fixtures/graph.js';

const graph = new Graph(fixtureGraph({ open: true }));

/** Answers as `a=Norway r=supplies b=Chad`; chains as their types with `/`. */
function answers(pattern: string, params?: Params): string[] {
  return graph
    .match(pattern, params)
    .map((row) =>
      Object.entries(row)
        .map(
          ([name, value]) =>
            `${name}=${'name' in value ? value.name : 'label' in value ? value.label : value.map(({ label }) => label).join('/')}`,
        )
        .join(' '),
    )
    .toArray();
}

describe('patterns', () => {
  it('find relations of types between actors of types and names', () => {
    expect(answers('(a:country)-[r:supplies|funds]->(b {name: $n})', { n: 'chad' })).toEqual([
      'a=Norway b=Chad r=supplies',
      'a=Norway b=Chad r=supplies',
    ]);
    expect(answers('(a:person)-[:chairs]->(b)')).toEqual(['a=Kari Lund b=Lake Council']);
    expect(answers('(a {id: "country:per"})<-[r]-(b)')).toEqual(['a=Peru b=Norway r=criticizes']);
  });

  it('read relations from either end', () => {
    expect(answers('(a)-[r:`is chaired by`]->(b)')).toEqual(['a=Lake Council b=Kari Lund r=is chaired by']);
    expect(answers("(a {name: 'Kari Lund'})-[r:meets]->(b)")).toEqual(['a=Kari Lund b=Idris Mbaye r=meets']);
    expect(answers("(a {name: 'Lima'})--(b)")).toEqual(['a=Lima b=Idris Mbaye']);
  });

  it('join over names, and no relation stands twice', () => {
    expect(answers('(a)-[r:criticizes]->(b), (b)-[s:criticizes]->(a) where a.name < b.name')).toEqual([
      'a=Norway b=Peru r=criticizes s=criticizes',
    ]);
    expect(answers('(a:country)-[:funds]->(b)<-[:chairs]-(c)')).toEqual(['a=Norway b=Lake Council c=Kari Lund']);
    expect(answers('(a)-[:owns]-(b)-[:owns]-(c)')).toEqual([]);
  });

  it('walk chains of relations', () => {
    expect(answers("(a {name: 'Lima'})-[r*1..3]-(b:organization)")).toEqual([
      'a=Lima b=Lake Council r=visits/meets/chairs',
    ]);
    expect(answers("(a {name: 'Chad'})-[r*2]-(b:organization)")).toHaveLength(4);
    expect(answers("(a:organization)-[r*3]-(b {name: 'Lima'})")).toEqual([
      'a=Lake Council b=Lima r=chairs/meets/visits',
    ]);
  });

  it('take the properties that filters of relations have', () => {
    expect(answers("(a)-[r {polarity: 'negated'}]->(b)")).toEqual(['a=Norway b=Chad r=supplies']);
    expect(answers("(a)-[r:supplies {status: ['planned', 'pledged']}]->(b)")).toHaveLength(1);
    expect(answers("(a)-[r {since: '2025-05'}]->(b {generic: false})")).toHaveLength(2);
  });

  it('compare, and join comparisons', () => {
    expect(answers('(a)-[r]->(b) where r.support >= 2')).toEqual(['a=Norway b=Chad r=supplies']);
    expect(answers("(a)-[r]->(b) where not (r.support < 2 or b.type != 'country')")).toEqual([
      'a=Norway b=Chad r=supplies',
    ]);
    expect(answers("(a:organization) where a.name contains 'Lake' and a.name ends with 'Council'")).toEqual([
      'a=Lake Council',
    ]);
    expect(answers("(a)-[r]->(b) where r.type in ['owns', 'visits'] and 'Lima Daily' in r.publishers")).toEqual([
      'a=Idris Mbaye b=Lima r=visits',
    ]);
    expect(answers('(a)-[r:meets]->(b) where r.lemma = null and a.name starts with "Idris"')).toHaveLength(1);
  });

  it.each([
    ['(a)-[r->(b)', 7, 'this cannot stand here'],
    ['(a)--', 6, 'something is missing at the end'],
    ['(a) ; (b)', 5, 'this cannot stand here'],
    ['(a)-[r:suplies]->(b)', 8, 'no relation type `suplies` is known; did you mean `supplies`?'],
    ['(a:contry)', 4, 'no actor type `contry` is known; did you mean `country`?'],
    ["(a {nme: 'x'})", 5, 'no property of actors `nme` is known; did you mean `name`?'],
    ["(a)-[r {statis: 'planned'}]->(b)", 9, 'no property of relations `statis` is known; did you mean `status`?'],
    ['(a {name: $nane})', 11, 'no value is given for `$nane`; did you mean `name`?'],
    ['(a)-[r]->(b) where z.name = 1', 20, 'nothing is called `z`'],
    ['(a)-[r]->(b) where r.suport = 1', 22, '`r` has no property `suport`; did you mean `support`?'],
    ['(a)-[a]->(b)', 2, '`a` is the name of a relation'],
    ['(a)-[r*0..9]->(b)', 7, 'a chain has 1 to 6 relations'],
  ])('that are wrong say so at the place: %s', (pattern, column, message) => {
    expect(() => graph.match(pattern, { name: 'x' })).toThrow(message);
    expect(() => graph.match(pattern, { name: 'x' })).toThrow(`at column ${column} of the pattern`);
    expect(() => graph.match(pattern, { name: 'x' })).toThrow(`\n  ${pattern}\n  ${' '.repeat(column - 1)}^`);
  });

  it('that are wrong on a later line name the line', () => {
    expect(() => graph.match('(a)-[r]->(b)\nwhere r.x = 1')).toThrow('at line 2, column 9 of the pattern');
  });

  it('cannot reach what is not a property of theirs', () => {
    expect(() => graph.match('(a) where a.constructor = 1')).toThrow('`a` has no property `constructor`');
    expect(() => graph.match('(a {name: $toString})', {})).toThrow('no value is given for `$toString`');
    expect(Object.keys(graph.match('(__proto__:place)').first() ?? {})).toEqual(['__proto__']);
  });

  it.each(['(a)', '(a)-[r:x|y*1..2 {a: 1, b: [2, 3]}]-(b:p)<--(c), (d) where not a.x = 1 and b.y = -2 or (c.z in $p)'])(
    'are read in one way only: %s',
    (pattern) => {
      const parser = new nearley.Parser(matchGrammar);
      parser.feed(pattern.replace('<--', '<-[]-'));
      expect(parser.results).toHaveLength(1);
    },
  );
});
