import { normalizeName } from '../common/normalize-name.js';
import { remembered } from '../common/remembered.js';

/** The words of a normalized name, alone and together: a document asks for the same ones again and again. */
export const normalized = remembered((name): { readonly whole: string; readonly words: readonly string[] } => {
  const whole = normalizeName(name);
  return { whole, words: whole.split(' ') };
});
