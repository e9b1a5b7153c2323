import { setFlagsFromString } from 'node:v8';

/** How much of a function's code runs, in bytes, before V8 thinks of compiling it anew. */
const WHILE_STARTING = 800_000;
/** Twice what V8 has by itself. */
const AFTERWARDS = 135_168;
const STARTING_MS = 1000;

/**
 * The V8 of Node 20 compiles hot functions anew as it learns what they are given. Left to look longer while a command starts, it does much
 * less of that in vain; whoever has more to read is faster with what is compiled soon. Later versions count calls instead, and complain of a
 * flag that they do not know. Threads go by what is set here.
 */
export function compileLate(): void {
  if (!process.versions.v8.startsWith('11.3.')) return;
  setBudget(WHILE_STARTING);
  setTimeout(() => setBudget(AFTERWARDS), STARTING_MS).unref();
}

function setBudget(bytes: number): void {
  setFlagsFromString(`--interrupt-budget=${bytes}`);
}
