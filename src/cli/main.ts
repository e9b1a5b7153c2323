#!/usr/bin/env node
import { compileLate } from './compile-late.js';
import { keepYoung } from './keep-young.js';
import { runProgram } from './run-program.js';
// whatever the command prints, help too: a reader that has gone ends it quietly
import './write-out.js';

compileLate();
keepYoung();

await runProgram(process.argv.slice(2));
