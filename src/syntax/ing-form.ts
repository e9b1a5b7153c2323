import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { determines, lastUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

export function ingForm(
  token: Token,
  next: Token | undefined,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): UnitTag {
  const last = lastUnit(before);
  const lastTag = last?.tag ?? 'PUNCT';
  if (lexicon.participialAdjectives.has(token.lower) && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
    return 'ADJ';
  if (last && lexicon.gerundVerbs.has(last.lemma)) return 'ING';
  if (next?.lower === 'that' && last) return lastTag === 'PUNCT' ? 'ING' : lastTag === 'ADP' ? 'NOUN' : tagOf(token);
  if (lastTag === 'AUX' || lastTag === 'NOT') return 'ING';
  if (lastTag === 'ADP' && next !== undefined && /^(?:DET|PROPN|PRON|NUM|SYM)$/.test(next.tag)) return 'ING';
  if (lastTag === 'ADP' && isAct(before, lexicon)) return 'ING';
  // "won a second term, beating Massa", "and beating Massa"
  if (last?.lower === ',' && next?.tag === 'PROPN' && lexicon.verbForms.has(token.lower)) return 'ING';
  if (lastTag === 'CCONJ' && /^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '') && lexicon.verbForms.has(token.lower))
    return 'ING';
  if (isBetweenNames(token, next, before, lexicon)) return 'ING';
  const beforeNoun = /^(?:NOUN|PROPN)$/.test(next?.tag ?? '') && !lexicon.formsOfAddress.has(next?.lower ?? '');
  if (determines(lastTag)) return beforeNoun ? 'ADJ' : 'NOUN';
  return tagOf(token);
}

const tagOf = ({ tag }: Token): UnitTag => (tag === 'VERB' ? 'ING' : tag === 'ADJ' ? 'ADJ' : 'NOUN');

/** "accused of training rebels", "accused Rwanda of arming": what somebody is said to do. */
function isAct(before: readonly Unit[], lexicon: SyntaxLexicon): boolean {
  const last = lastUnit(before);
  if (last?.lower !== 'of' && last?.lower !== 'from') return false;
  return before.slice(-7, -1).some(({ lemma }) => lexicon.actVerbs.has(lemma));
}

/** "With Russia bombing Kharkiv", "was seen meeting Haas": between two names, or a verb and a name, that no row of nouns explains. */
function isBetweenNames(
  { lower }: Token,
  next: Token | undefined,
  before: readonly Unit[],
  { verbForms, perceptionVerbs }: SyntaxLexicon,
): boolean {
  const [last, earlier] = [lastUnit(before), lastUnit(before, 2)];
  if (!last || !verbForms.has(lower) || !/^(?:PROPN|DET|PRON)$/.test(next?.tag ?? '')) return false;
  if (last.tag === 'VERB') return perceptionVerbs.has(last.lemma);
  if (last.tag !== 'NAME' || last.mention?.form !== 'name') return false;
  return earlier?.lower === 'with' || earlier?.tag === 'CCONJ' || perceptionVerbs.has(earlier?.lemma ?? '');
}
