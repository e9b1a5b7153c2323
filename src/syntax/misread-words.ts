import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import type { ListedWord } from './listed-word.js';
import { lastUnit } from './unit.js';
import type { Unit, UnitTag } from './unit.js';

/** What a word is where the tagger is likely wrong and its neighbours tell; null if they do not. */
export function misreadWord(
  tokens: readonly Token[],
  at: number,
  next: Token | undefined,
  before: readonly Unit[],
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag | null {
  const token = tokens[at] as Token;
  const last = lastUnit(before);
  if (listed.predicateAdjectives && last && isPredicate(next)) return 'ADJ';
  if (listed.frontedAdjectives && !last && /^(?:PART|ADP)$/.test(next?.tag ?? '')) return 'ADJ';
  const later = next && at + 2 < tokens.length ? tokens[at + 2] : undefined;
  switch (token.tag) {
    case 'ADJ':
      return misreadAdjective(token, next, later, before, listed, lexicon);
    case 'VERB':
      if (isBeforePast(token, next, later, last, listed)) return 'NOUN';
      return isModifying(token, next, before, listed) ? 'ADJ' : null;
    case 'SCONJ':
    case 'ADP':
    case 'ADV':
      if (listed.comparatives && last?.tag === 'ADP' && next?.tag === 'NOUN') return 'ADJ';
      return endsThere(token, next, last, listed) ? 'ADV' : null;
    case 'DET':
    case 'CCONJ':
      return correlative(token, next, last, listed, lexicon);
    case 'NOUN':
      if (isFirstOfPasts(token, next, later, last, lexicon)) return 'VERB';
      return opensWithAct(next, before, listed) ? 'ING' : null;
    default:
      return null;
  }
}

/** "a retired general, Karel Novak": a noun. "is armed and paid by Sudan", "also formalised a deal": a verb. */
function misreadAdjective(
  { lower, lemma }: Token,
  next: Token | undefined,
  later: Token | undefined,
  before: readonly Unit[],
  { adjectiveOrNoun }: ListedWord,
  { verbForms, saying }: SyntaxLexicon,
): UnitTag | null {
  const last = lastUnit(before);
  if (adjectiveOrNoun && /^(?:DET|ADJ|NAME|NOUN|NUM|POSS)$/.test(last?.tag ?? ''))
    return !next || /^(?:PUNCT|ADP|AUX|VERB|PROPN)$/.test(next.tag) ? 'NOUN' : null;
  if (lower.endsWith('ing') && last?.lower === ',' && next?.lower === 'to' && verbForms.has(lower)) return 'ING';
  if (!lower.endsWith('ed') || !last) return null;
  if (
    next?.lower === 'that' &&
    saying.has(verbForms.get(lower) ?? lemma) &&
    /^(?:PUNCT|NAME|NOUN|PROPN)$/.test(last.tag)
  )
    return 'VERB';
  if ((last.tag !== 'AUX' && last.tag !== 'ADV') || !verbForms.has(lower)) return null;
  const isFirst =
    last.tag === 'AUX' && (last.listed.be || last.listed.have) && next?.tag === 'CCONJ' && later?.tag === 'VERB';
  if (isFirst) return later.lower.endsWith('ed') || later.lower !== later.lemma ? 'VERB' : null;
  const isAfterNoun = last.tag === 'ADV' && /^(?:NAME|NOUN|PROPN|PRON)$/.test(lastUnit(before, 2)?.tag ?? '');
  return isAfterNoun && next?.tag === 'DET' ? 'VERB' : null;
}

/** "was deeply damning that", "called the report damning": a word in -ing that says how something is, with no object after it. */
const isPredicate = (next: Token | undefined): boolean => !/^(?:DET|PROPN|PRON|NUM|NOUN|ADJ)$/.test(next?.tag ?? '');

/** "of heavily fortified cities", "chaired televised hearings": a participle before a plain noun. */
function isModifying(
  { lower, lemma }: Token,
  next: Token | undefined,
  before: readonly Unit[],
  { endsInPast }: ListedWord,
): boolean {
  if (!endsInPast || lower === lemma) return false;
  const [last, earlier] = [lastUnit(before), lastUnit(before, 2)];
  if (last?.tag === 'NUM') return /^(?:NOUN|PROPN)$/.test(next?.tag ?? '') && next?.lower.endsWith('s') === true;
  if (next?.tag !== 'NOUN') return false;
  if (!last) return true;
  if (last.tag === 'ADV') return earlier?.tag === 'ADP';
  return last.tag === 'VERB' && last.lower !== last.lemma && next.lower.endsWith('s');
}

/** "since fighting broke out", "Fighting broke out": what began is no act of whoever comes before. */
function isBeforePast(
  { lower }: Token,
  next: Token | undefined,
  later: Token | undefined,
  last: Unit | undefined,
  { have, be }: ListedWord,
): boolean {
  const isTime = last === undefined || (last.listed.clausePrepositions && last.lower !== 'as');
  if (!isTime || !lower.endsWith('ing') || have || be) return false;
  const isPast = next?.tag === 'VERB' && next.lower !== next.lemma && !/(?:s|ing)$/.test(next.lower);
  return isPast && later?.tag !== 'NOUN' && later?.tag !== 'PROPN';
}

/** "*shot* and killed": a past form that looks like a noun, before "and" and another. */
function isFirstOfPasts(
  { lower }: Token,
  next: Token | undefined,
  later: Token | undefined,
  last: Unit | undefined,
  { verbForms }: SyntaxLexicon,
): boolean {
  if (next?.lower !== 'and' || later?.tag !== 'VERB' || !later.lower.endsWith('ed')) return false;
  const isPast = (verbForms.get(lower) ?? lower) !== lower && !/(?:s|ing)$/.test(lower);
  return isPast && /^(?:NAME|NOUN|PROPN|PRON|WH|AUX)$/.test(last?.tag ?? '');
}

/** "did so without", "has lived there since and": a word of time or manner with nothing to open. */
function endsThere(
  { lower }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { clausePrepositions }: ListedWord,
): boolean {
  if (lower === 'so') return /^(?:VERB|AUX|ING|TO)$/.test(last?.tag ?? '') && next?.lower !== 'that';
  if (lower === 'as' || !clausePrepositions) return false;
  return next?.tag === 'CCONJ' || (next?.tag === 'AUX' && !next.lower.endsWith('ing'));
}

/** "neither confirmed nor denied", "can either respond or", "has both praised and": what a verb follows belongs to it. */
function correlative(
  { lower }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { floating }: ListedWord,
  { nounOrVerb }: SyntaxLexicon,
): UnitTag | null {
  if (!next) return null;
  if (floating && last?.tag === 'NAME' && (next.tag === 'VERB' || nounOrVerb.has(next.lower))) return 'ADV';
  if (next.tag !== 'VERB' || !/^(?:neither|either|both|each|all)$/.test(lower)) return null;
  const isPast = next.lower !== next.lemma && !next.lower.endsWith('s');
  if (lower === 'neither') return isPast && /^(?:NAME|NOUN|PROPN|PRON|WH)$/.test(last?.tag ?? '') ? 'NOT' : null;
  return /^(?:MODAL|AUX)$/.test(last?.tag ?? '') ? 'ADV' : null;
}

/** "Opening the case, she said", "sued Acergy, trumping a bid": at the head of a sentence or after a comma, before its object. */
const opensWithAct = (next: Token | undefined, before: readonly Unit[], { endsInIng }: ListedWord): boolean =>
  endsInIng && next?.tag === 'DET' && (before.length === 0 || lastUnit(before)?.lower === ',');
