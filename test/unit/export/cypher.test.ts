import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cypherLiteral, cypherName } from '../../../src/export/cypher-literal.js';
import { writeCypher } from '../../../src/export/cypher.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, hostileNames, wellFormedName } from '../fixtures/hostile.js';

const reader = fileURLToPath(new URL('../fixtures/read-cypher.mjs', import.meta.url));

/** The string literals of statements, as the ANTLR grammar of Cypher reads them. Throws on a syntax error. */
function stringsOf(text: string): readonly string[] {
  return JSON.parse(
    execFileSync(process.execPath, [reader], { input: text, encoding: 'utf8', stdio: 'pipe' }),
  ) as string[];
}

describe('Cypher', () => {
  it('is read by the openCypher grammar, a statement for each actor and relation', () => {
    const graph = fixtureGraph({ open: true });
    const text = [...writeCypher(graph)];
    expect(text).toHaveLength(1 + graph.order + graph.size);
    expect(() => stringsOf('MATCH (a RETURN b')).toThrow();
    expect(() => stringsOf(text.join(''))).not.toThrow();
  });

  it('carries hostile names', () => {
    const strings = stringsOf([...writeCypher(hostileGraph())].join(''));
    const names = new Set(
      strings.map((literal) =>
        literal.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign),
      ),
    );
    expect(hostileNames.map(wellFormedName).filter((name) => !names.has(name))).toEqual([]);
  });

  it('never lets a backslash and a u meet, which some databases turn into a quote', () => {
    expect(cypherLiteral('a\\u0027 b')).toBe("'a\\\\' + 'u0027 b'");
    expect(cypherName('a`b\\u0060')).toBe('`a_b_u0060`');
  });
});
