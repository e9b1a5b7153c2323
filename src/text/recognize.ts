import type { Mention } from '../model/mention.js';
import type { RecognitionLexicon } from '../model/recognition-lexicon.js';
import type { Sentence } from '../model/sentence.js';
import { composeOrgans } from './recognize/compose-organs.js';
import { Context } from './recognize/context.js';
import { finishDrafts } from './recognize/draft.js';
import type { Draft } from './recognize/draft.js';
import type { Known, Memory } from './recognize/memory.js';
import { DocumentMemory, NoMemory } from './recognize/memory.js';
import { partGlued } from './recognize/part-glued.js';
import { readDescriptions } from './recognize/read-descriptions.js';
import { readPronouns } from './recognize/read-pronouns.js';
import { rememberNames } from './recognize/remember-names.js';
import { rememberUse } from './recognize/remember-use.js';
import { rememberWords } from './recognize/repeated-words.js';
import { scanNames } from './recognize/scan-names.js';
import { markStops } from './recognize/mark-stops.js';
import { makeView } from './recognize/view.js';

/**
 * Finds the mentions of a document, for each of its sentences in text order: by start, and of those the longest first.
 * Mentions nest (an organ and its country) but never cross. The document's fuller names type its shorter ones.
 */
export function recognize(
  sentences: readonly Sentence[],
  lexicon: RecognitionLexicon,
): readonly (readonly Mention[])[] {
  const first = sentences.map((sentence) =>
    scan(new Context(markStops(makeView(sentence, lexicon)), lexicon, new NoMemory())),
  );
  const memory = remember(first);
  return first.map((read) => recognizeSentence(again(read, memory)));
}

/** A sentence with its names, as far as what is known of the document tells. */
interface Scan {
  readonly context: Context;
  readonly names: readonly Draft[];
}

const scan = (context: Context): Scan => ({ context, names: scanNames(context) });

/** Reads a sentence for names a second time where what is known by then can make a difference. */
function again({ context, names }: Scan, memory: Memory): Scan {
  const isSame = context.memory instanceof NoMemory && context.memory.agrees(memory);
  const knowing = context.knowing(memory, isSame);
  return isSame ? { context: knowing, names } : scan(knowing);
}

/** Reads every sentence once for the names that it makes known; where capitals cannot be trusted, only those the gazetteer has. */
function remember(scans: readonly Scan[]): Memory {
  const memory = new Map<string, Known>();
  for (const { context, names } of scans) {
    const { view } = context;
    rememberNames(context, view.style === 'plain' ? names : names.filter(({ known }) => known === 'gazetteer'), memory);
  }
  rememberUse(scans, memory);
  rememberWords(
    scans.map(({ context }) => context),
    memory,
  );
  return new DocumentMemory(memory);
}

function recognizeSentence({ context, names: scanned }: Scan): readonly Mention[] {
  const names = scanned.map((draft) => partGlued(context, draft));
  const composed = composeOrgans(context, names);
  const pronouns = readPronouns(context);
  const descriptions = readDescriptions(context, composed, pronouns);
  return finishDrafts(context.view, [composed, descriptions, pronouns]);
}
