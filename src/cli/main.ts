#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './run-program.js';
// whatever the command prints, help too: a reader that has gone ends it quietly
import './write-out.js';

// V8 compiles hot functions anew as it learns what they are given. Left to look so much longer, it does much less of that in vain.
setFlagsFromString('--interrupt-budget=800000');

await runProgram(process.argv.slice(2));
