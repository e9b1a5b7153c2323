#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './run-program.js';
// whatever the command prints, help too: a reader that has gone ends it quietly
import './write-out.js';

// The V8 of Node 20 compiles hot functions anew as it learns what they are given. Left to look so much longer, it does much less of that
// in vain. Later ones count calls instead, and complain of a flag that they do not know.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=800000');

await runProgram(process.argv.slice(2));
