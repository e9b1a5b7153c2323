import { expect, it } from '@jest/globals';
import { hash } from '../../../src/common/hash.js';
import { evidenceId } from '../../../src/relations/evidence-id.js';

it('gives evidence the id that a browser would give it', () => {
  const parts = ['004', '10', 'country:gbr', 'organization:société-générale', '12', '', 'supplies'];
  expect(evidenceId(...parts)).toBe(hash(...parts));
  expect(evidenceId(...parts)).toMatch(/^[0-9a-f]{16}$/);
  expect(evidenceId('a', 'bc')).not.toBe(evidenceId('ab', 'c'));
});
