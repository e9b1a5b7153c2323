import { join } from 'node:path';

// What tests compile stays in the project, and the user's own cache out of them.
process.env.WHOWHOM_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'whowhom');

export default {
  testEnvironment: 'node',
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
};
