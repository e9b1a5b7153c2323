import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../lexicon/package-root.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

/** The package's version, and what it signs its files with. */
export const packageVersion = version;
export const generator = `whowhom ${version}`;
