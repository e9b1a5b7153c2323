import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cypherLiteral, cypherName } from '../../../src/export/cypher-literal.js';
import { writeCypher } from '../../../src/export/cypher.js';
import { fixtureGraph } from '../fixtures/graph.js';

const reader = fileURLToPath(new URL('../fixtures/read-cypher.mjs', import.meta.url));

/** Has the openCypher grammar read statements. Throws on a syntax error. */
function parse(input: string): void {
  execFileSync(process.execPath, [reader], { input, stdio: 'pipe' });
}

describe('Cypher', () => {
  it('is read by the openCypher grammar, a statement for each actor and relation', () => {
    const graph = fixtureGraph({ open: true });
    const text = [...writeCypher(graph)];
    expect(text).toHaveLength(1 + graph.order + graph.size);
    expect(() => parse('MATCH (a RETURN b')).toThrow();
    expect(() => parse(text.join(''))).not.toThrow();
  });

  it('never lets a backslash and a u meet, which some databases turn into a quote', () => {
    expect(cypherLiteral('a\\u0027 b')).toBe("'a\\\\' + 'u0027 b'");
    expect(cypherName('a`b\\u0060')).toBe('`a_b_u0060`');
  });
});
