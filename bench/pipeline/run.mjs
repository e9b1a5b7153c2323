// How fast texts are read, beside bare wink-nlp on the same texts in the same run; docs/benchmarks.md says how to read it:
//   npm run bench [-- PATH...] [--json] [--time MILLISECONDS]
import { Worker } from 'node:worker_threads';
import { keepYoung } from '../../dist/cli/keep-young.js';
import { ROOM_OF_THREADS } from '../../dist/workers/reading-pool.js';

/** Measured in a thread with the same room for what lives shortly as those that read a corpus, and V8 set as the command sets it. */
keepYoung();
const thread = new Worker(new URL('./measure.mjs', import.meta.url), {
  argv: process.argv.slice(2),
  resourceLimits: ROOM_OF_THREADS,
});
thread.on('exit', (status) => {
  process.exitCode = status;
});
