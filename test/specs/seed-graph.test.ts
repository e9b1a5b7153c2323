import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildGraph, writeBuilt } from '../../src/api/build.js';

const root = join(import.meta.dirname, '..', '..');

describe('the committed seed graph', () => {
  it('equals a rebuild, byte for byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-seed-'));
    try {
      const built = await buildGraph([join(root, 'seeds', 'texts')], { name: 'seed', asOf: '2025-07-26' });
      for (const file of await writeBuilt(built, join(folder, 'seed'))) {
        expect(readFileSync(file, 'utf8') === readFileSync(join(root, 'graphs', basename(file)), 'utf8')).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
