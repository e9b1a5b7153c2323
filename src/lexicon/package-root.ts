import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's root, where grammar/ and seeds/ are: the same from src/lexicon, dist/lexicon and the bundle in dist/command. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
