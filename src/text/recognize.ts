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
import type { View } from './recognize/view.js';

/**
 * Finds the mentions of a document, for each of its sentences in text order: by start, and of those the longest first.
 * Mentions nest (an organ and its country) but never cross. The document's fuller names type its shorter ones.
 */
export function recognize(
  sentences: readonly Sentence[],
  lexicon: RecognitionLexicon,
): readonly (readonly Mention[])[] {
  const scans = sentences.map((sentence) => new Scan(markStops(makeView(sentence, lexicon))));
  const memory = remember(scans);
  return scans.map((scan) => {
    scan.learn(memory);
    return recognizeSentence(scan);
  });
}

/** A sentence with its names, as far as what is known of the document tells. */
class Scan {
  readonly context: Context;
  names: Draft[];
  private readonly asked = new NoMemory();

  constructor(view: View) {
    this.context = new Context(view, this.asked);
    this.names = scanNames(this.context);
  }

  /** Reads the sentence for names a second time where what is known by then can make a difference. */
  learn(memory: Memory): void {
    this.context.memory = memory;
    if (this.asked.agrees(memory)) return;
    this.context.forget();
    this.names = scanNames(this.context);
  }
}

/** Reads every sentence once for the names that it makes known; where capitals cannot be trusted, only those the gazetteer has. */
function remember(scans: readonly Scan[]): Memory {
  const memory = new Map<string, Known>();
  for (const { context, names } of scans) {
    const { view } = context;
    rememberNames(context, view.style === 'plain' ? names : names.filter(({ known }) => known === 'gazetteer'), memory);
  }
  rememberUse(scans, memory);
  rememberWords(scans, memory);
  return new DocumentMemory(memory);
}

function recognizeSentence({ context, names }: Scan): readonly Mention[] {
  partGlued(context, names);
  const composed = composeOrgans(context, names);
  const pronouns = readPronouns(context);
  const descriptions = readDescriptions(context, composed, pronouns);
  return finishDrafts(context.view, [composed, descriptions, pronouns]);
}
