import type { ControlLexicon } from '../model/frame.js';
import type { ActNoun } from './resolve-omitted.js';

type ActWords = Pick<ControlLexicon, 'actNouns' | 'vagueActs' | 'spokenActs' | 'undoneActs'>;

const byLexicon = new WeakMap<ActWords, ReadonlyMap<string, ActNoun>>();

/** What the mentions mean that stand for an act ("condemned *the raid*"), by their text. */
export function actNounsOf(control: ActWords): ReadonlyMap<string, ActNoun> {
  const known = byLexicon.get(control);
  if (known) return known;
  const { actNouns, vagueActs, spokenActs, undoneActs } = control;
  const reachOf = (noun: string): ActNoun['reach'] =>
    spokenActs.has(noun) ? 'spoken' : vagueActs.has(noun) ? 'vague' : 'plain';
  const all = [...actNouns, ...undoneActs];
  const nouns = new Map(all.map(([noun, acts]) => [`act ${noun}`, { acts, reach: reachOf(noun) }]));
  byLexicon.set(control, nouns);
  return nouns;
}
