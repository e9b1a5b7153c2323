import type { Sentence } from '../model/sentence.js';

/** Whether a sentence of a text ends with a sign: most have a full stop there, and their words need not be looked at. */
export function endsWith({ end, tokens }: Sentence, text: string, sign: string): boolean {
  return text[end - 1] === sign && tokens[tokens.length - 1]?.text === sign;
}
