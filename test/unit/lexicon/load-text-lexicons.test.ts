import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LexiconError } from '../../../src/lexicon/lexicon-error.js';
import { loadMoney } from '../../../src/lexicon/load-money.js';
import { loadTime } from '../../../src/lexicon/load-time.js';
import { loadUnits } from '../../../src/lexicon/load-units.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  for (const name of ['numbers', 'time', 'money', 'units'])
    cpSync(`grammar/lexicon/${name}.yaml`, join(folder, `${name}.yaml`));
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(name: string, from: string, to: string): number {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(from);
  writeFileSync(file, text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

function complaintOf(load: () => unknown): LexiconError['complaints'][number] | undefined {
  try {
    load();
  } catch (error) {
    if (error instanceof LexiconError) return error.complaints[0];
    throw error;
  }
  return undefined;
}

describe('the lexicons of numbers, times, money and units', () => {
  it('load as they are', () => {
    expect(complaintOf(() => [loadTime(folder), loadMoney(folder), loadUnits(folder)])).toBeUndefined();
  });

  it('complain of a time word in two classes, with its line', () => {
    const line = edit('time.yaml', '  since: [since', '  since: [since, until');
    const complaint = complaintOf(() => loadTime(folder));
    expect(complaint?.message).toBe('“until” is there already');
    expect([line, line + 1]).toContain(complaint?.line);
  });

  it('complain of a key that no grammar rule knows', () => {
    const line = edit('time.yaml', '  ago: [ago]', '  agone: [ago]');
    expect(complaintOf(() => loadTime(folder))?.line).toBeLessThanOrEqual(line);
  });

  it('complain of a sign that two currencies have', () => {
    const line = edit('money.yaml', 'AUD: { signs: ["A$"', 'AUD: { signs: ["C$"');
    expect(complaintOf(() => loadMoney(folder))).toMatchObject({ line, message: '“C$” is a sign of CAD already' });
  });

  it('complain of a currency that is no ISO code', () => {
    const line = edit('money.yaml', '  CZK:', '  Crowns:');
    expect(complaintOf(() => loadMoney(folder))).toMatchObject({ line });
  });

  it('complain of a unit’s word given twice', () => {
    const line = edit('units.yaml', '  kilogram: [kg', '  kilogram: [kg, ton');
    expect(complaintOf(() => loadUnits(folder))).toMatchObject({ line, message: '“ton” is a ton already' });
  });
});
