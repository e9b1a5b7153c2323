import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../common/order.js';

/** The YAML files of a folder with their paths, in the order of their names; none if there is no such folder. */
export function yamlFiles(folder: string | null): readonly (readonly [name: string, path: string])[] {
  if (folder === null || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort(byCodeUnit).map((name) => [name, join(folder, name)]);
}
