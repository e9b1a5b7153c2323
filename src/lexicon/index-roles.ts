import { isHyphen } from '../common/is-hyphen.js';

/** A role whose name begins with another word: "deputy *". */
const LOWERED = ' *';
const BREAKS = /([ ‐‑-])/;

/** The words that make something of the role after them. */
export function loweringWordsOf(roles: Iterable<string>): ReadonlySet<string> {
  return new Set([...roles].filter((name) => name.endsWith(LOWERED)).map((name) => name.slice(0, -LOWERED.length)));
}

/** By what a name ends with after a space or hyphen: of how many tokens the longest such name may be. */
export function lengthByEndingOf(roles: Iterable<string>): ReadonlyMap<string, number> {
  const lengthByEnding = new Map<string, number>();
  for (const name of roles) {
    const length = tokensIn(name);
    for (const ending of endingsOf(name)) lengthByEnding.set(ending, Math.max(length, lengthByEnding.get(ending) ?? 0));
  }
  return lengthByEnding;
}

/** The words that stand in names before their ends; of what hyphens join, each part and all that stands together. */
export function openingWordsOf(roles: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of roles) {
    const pieces = name.split(BREAKS);
    for (let from = 0; from < pieces.length; from++) {
      let word = '';
      for (let at = from; at < pieces.length - 1 && pieces[at] !== ' '; at++) words.add((word += pieces[at]));
    }
  }
  return words;
}

function endingsOf(name: string): readonly string[] {
  const endings = [name];
  for (let i = 0; i < name.length; i++) if (name[i] === ' ' || isHyphen(name[i])) endings.push(name.slice(i + 1));
  return endings;
}

/** At most: a hyphen may be a token of its own or none. */
function tokensIn(name: string): number {
  let tokens = 1;
  for (const letter of name) tokens += letter === ' ' ? 1 : isHyphen(letter) ? 2 : 0;
  return tokens;
}
