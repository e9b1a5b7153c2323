// Puts the command's own modules, and those of the threads that read, into a few files: node opens and links hundreds much more slowly.
// Packages stay where they are.
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    // as deep under the root as the modules, which find grammar/ and seeds/ from where they are
    outDir: join(root, 'dist', 'command'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    rollupOptions: {
      input: [join(root, 'dist', 'cli', 'main.js'), join(root, 'dist', 'workers', 'reading-worker.js')],
      external: (id) => !id.startsWith('.') && !isAbsolute(id),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
