import type { Frame, FrameLexicon } from '../model/frame.js';

/** A role whose name begins with another word: "deputy *". */
const LOWERED = ' *';

/** What the names of roles tell of their words: most words end none. */
export interface RoleIndex {
  /** By what a name ends with after a space or hyphen: of how many tokens the longest such name may be. */
  readonly lengthByEnding: ReadonlyMap<string, number>;
  /** By word: what it makes of the role after it. */
  readonly byLoweringWord: ReadonlyMap<string, readonly Frame[]>;
}

const known = new WeakMap<FrameLexicon, RoleIndex>();

export function roleIndex(lexicon: FrameLexicon): RoleIndex {
  let index = known.get(lexicon);
  if (!index) known.set(lexicon, (index = indexRoles(lexicon)));
  return index;
}

function indexRoles({ frames }: FrameLexicon): RoleIndex {
  const lengthByEnding = new Map<string, number>();
  const byLoweringWord = new Map<string, readonly Frame[]>();
  for (const [name, own] of frames.role) {
    if (name.endsWith(LOWERED)) byLoweringWord.set(name.slice(0, -LOWERED.length), own);
    const length = tokensIn(name);
    for (const ending of endingsOf(name)) lengthByEnding.set(ending, Math.max(length, lengthByEnding.get(ending) ?? 0));
  }
  return { lengthByEnding, byLoweringWord };
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

export const isHyphen = (word: string | undefined): boolean => word === '-' || word === '‐' || word === '‑';
