#!/usr/bin/env node
import { compileLate } from './compile-late.js';
import { runProgram } from './run-program.js';
// whatever the command prints, help too: a reader that has gone ends it quietly
import './write-out.js';

compileLate();

await runProgram(process.argv.slice(2));
