import type { Mention } from '../model/mention.js';
import type { RecognitionLexicon } from '../model/recognition-lexicon.js';
import type { Sentence } from '../model/sentence.js';
import { composeOrgans } from './recognize/compose-organs.js';
import { Context } from './recognize/context.js';
import { finishDrafts } from './recognize/draft.js';
import type { Known, Memory } from './recognize/memory.js';
import { noMemory } from './recognize/memory.js';
import { partGlued } from './recognize/part-glued.js';
import { readDescriptions } from './recognize/read-descriptions.js';
import { readPronouns } from './recognize/read-pronouns.js';
import { rememberNames } from './recognize/remember-names.js';
import { rememberWords } from './recognize/repeated-words.js';
import { scanNames } from './recognize/scan-names.js';
import { makeView } from './recognize/view.js';

/**
 * Finds the mentions of a document, for each of its sentences in text order: by start, and of those the longest first.
 * Mentions nest (an organ and its country) but never cross. The document's fuller names type its shorter ones.
 */
export function recognize(
  sentences: readonly Sentence[],
  lexicon: RecognitionLexicon,
): readonly (readonly Mention[])[] {
  const views = sentences.map(makeView);
  const contexts = views.map((view) => new Context(view, lexicon, noMemory));
  const memory = remember(contexts);
  return contexts.map((context) => recognizeSentence(context.knowing(memory)));
}

/** Reads every sentence once for the names that it makes known; where capitals cannot be trusted, only those the gazetteer has. */
function remember(contexts: readonly Context[]): Memory {
  const memory = new Map<string, Known>();
  for (const context of contexts) {
    const { view } = context;
    const names = scanNames(context);
    rememberNames(context, view.style === 'plain' ? names : names.filter(({ known }) => known === 'gazetteer'), memory);
  }
  rememberWords(contexts, memory);
  return memory;
}

function recognizeSentence(context: Context): readonly Mention[] {
  const names = scanNames(context).map((draft) => partGlued(context, draft));
  const composed = composeOrgans(context, names);
  const pronouns = readPronouns(context);
  const descriptions = readDescriptions(context, composed, pronouns);
  return finishDrafts(context.view, [...composed, ...descriptions, ...pronouns]);
}
