import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { lastUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

export const isPastForm = (token: Token): boolean =>
  token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('s');

export const isPastOf = ({ lower }: Token, verbForms: SyntaxLexicon['verbForms']): boolean =>
  lower.endsWith('ed') && verbForms.has(lower);

/** "has long accused": a past form, also where the tagger took it for a noun. */
export function isVerbForm(token: Token | undefined, { verbForms }: SyntaxLexicon): boolean {
  if (token === undefined) return false;
  if (token.lower === token.lemma) return isPastOf(token, verbForms);
  return token.tag === 'VERB' && !/(?:s|ing)$/.test(token.lower);
}

/** "has long been accused", "could once count on": between an auxiliary and the rest of its verb. */
export function isWithin(last: UnitTag | undefined, next: Token | undefined): boolean {
  if (last === 'AUX') return next?.lower === 'been' || next?.lower === 'being';
  return last === 'MODAL' && next?.tag === 'VERB' && next.lower === next.lemma;
}

/** "relations soured in May", "which alleged that", "had looted the embassy", "the raid involved Iranian drones": no adjective. */
export function isPastVerb({ tag, lower }: Token, next: Token | undefined, before: readonly Unit[]): boolean {
  if (tag !== 'ADJ' || !next || !/[^e]ed$/.test(lower)) return false;
  const last = lastUnit(before);
  if (last?.tag === 'WH' || (next.lower === 'that' && /^(?:NAME|PROPN|PRON|AUX|PUNCT)$/.test(last?.tag ?? '')))
    return true;
  const startsName = /^(?:DET|PRON)$/.test(next.tag) || (/^\p{Lu}/u.test(next.text) && next.tag !== 'NOUN');
  if (last?.tag === 'THAT' && startsName) return true;
  if (/^(?:AUX|NOT|ADV)$/.test(last?.tag ?? '')) return startsName && isAfterHave(before);
  return /^(?:NAME|NOUN|PROPN)$/.test(last?.tag ?? '') && (startsName || /^(?:ADP|PART)$/.test(next.tag));
}

/** "has accused", "has long accused" */
export function isAfterHave(before: readonly Unit[]): boolean {
  const last = before.findLast(({ tag }) => tag !== 'ADV' && tag !== 'NOT');
  return last?.tag === 'AUX' && last.listed.have;
}
