// node read-bare.mjs PATH...: reads every text below the paths with bare wink-nlp (sentences and tags, nothing else)
import { createRequire } from 'node:module';
import { openTexts } from '../../dist/files/open-texts.js';
import { readRaw } from '../../dist/files/read-raw.js';

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
let tokens = 0;
for await (const raw of openTexts(process.argv.slice(2)))
  for (const item of await readRaw(raw))
    if (item.type !== 'trouble') tokens += wink.readDoc(item.document.text).tokens().length();
console.log(tokens);
