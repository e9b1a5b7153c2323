import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { endsInIng } from './ing-form.js';
import type { Unit, UnitTag } from './unit.js';

/** What a word is where the tagger is likely wrong and its neighbours tell; null if they do not. */
export function misreadWord(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  lexicon: SyntaxLexicon,
): UnitTag | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const last = before[before.length - 1];
  if (last && isPredicate(token, next, lexicon)) return 'ADJ';
  if (!last && lexicon.frontedAdjectives.has(token.lower) && /^(?:PART|ADP)$/.test(next?.tag ?? '')) return 'ADJ';
  switch (token.tag) {
    case 'ADJ':
      return misreadAdjective(tokens, at, before, lexicon);
    case 'VERB':
      if (isBeforePast(tokens, at, last, lexicon)) return 'NOUN';
      return isModifying(token, next, before) ? 'ADJ' : null;
    case 'SCONJ':
    case 'ADP':
    case 'ADV':
      if (lexicon.comparatives.has(token.lower) && last?.tag === 'ADP' && next?.tag === 'NOUN') return 'ADJ';
      return endsThere(token, next, last, lexicon) ? 'ADV' : null;
    case 'DET':
    case 'CCONJ':
      return correlative(token, next, last, lexicon);
    case 'NOUN':
      if (isFirstOfPasts(tokens, at, last, lexicon)) return 'VERB';
      return opensWithAct(token, next, before) ? 'ING' : null;
    default:
      return null;
  }
}

/** "a retired general, Karel Novak": a noun. "is armed and paid by Sudan", "also formalised a deal": a verb. */
function misreadAdjective(
  tokens: readonly Token[],
  at: number,
  before: readonly Unit[],
  { adjectiveOrNoun, be, have, verbForms, saying }: SyntaxLexicon,
): UnitTag | null {
  const { lower } = tokens[at] as Token;
  const [next, later] = [tokens[at + 1], tokens[at + 2]];
  const last = before[before.length - 1];
  if (adjectiveOrNoun.has(lower) && /^(?:DET|ADJ|NAME|NOUN|NUM|POSS)$/.test(last?.tag ?? ''))
    return !next || /^(?:PUNCT|ADP|AUX|VERB|PROPN)$/.test(next.tag) ? 'NOUN' : null;
  if (lower.endsWith('ing') && last?.lower === ',' && next?.lower === 'to' && verbForms.has(lower)) return 'ING';
  if (!lower.endsWith('ed') || !last) return null;
  if (
    next?.lower === 'that' &&
    saying.has(verbForms.get(lower) ?? (tokens[at] as Token).lemma) &&
    /^(?:PUNCT|NAME|NOUN|PROPN)$/.test(last.tag)
  )
    return 'VERB';
  if (!verbForms.has(lower)) return null;
  const isFirst =
    last.tag === 'AUX' &&
    (be.has(last.lower) || have.has(last.lower)) &&
    next?.tag === 'CCONJ' &&
    later?.tag === 'VERB';
  if (isFirst) return later.lower.endsWith('ed') || later.lower !== later.lemma ? 'VERB' : null;
  const isAfterNoun = last.tag === 'ADV' && /^(?:NAME|NOUN|PROPN|PRON)$/.test(before[before.length - 2]?.tag ?? '');
  return isAfterNoun && next?.tag === 'DET' ? 'VERB' : null;
}

/** "was deeply damning that", "called the report damning": a word in -ing that says how something is, with no object after it. */
const isPredicate = ({ lower }: Token, next: Token | undefined, { predicateAdjectives }: SyntaxLexicon): boolean =>
  predicateAdjectives.has(lower) && !/^(?:DET|PROPN|PRON|NUM|NOUN|ADJ)$/.test(next?.tag ?? '');

/** "of heavily fortified cities", "chaired televised hearings": a participle before a plain noun. */
function isModifying({ lower, lemma }: Token, next: Token | undefined, before: readonly Unit[]): boolean {
  const [last, earlier] = [before[before.length - 1], before[before.length - 2]];
  if (lower === lemma || !/(?:ed|en)$/.test(lower)) return false;
  if (last?.tag === 'NUM') return /^(?:NOUN|PROPN)$/.test(next?.tag ?? '') && next?.lower.endsWith('s') === true;
  if (next?.tag !== 'NOUN') return false;
  if (!last) return true;
  if (last.tag === 'ADV') return earlier?.tag === 'ADP';
  return last.tag === 'VERB' && last.lower !== last.lemma && next.lower.endsWith('s');
}

/** "since fighting broke out", "Fighting broke out": what began is no act of whoever comes before. */
function isBeforePast(tokens: readonly Token[], at: number, last: Unit | undefined, lexicon: SyntaxLexicon): boolean {
  const [token, next, later] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const isTime = last === undefined || (lexicon.clausePrepositions.has(last.lower) && last.lower !== 'as');
  if (!isTime || !token.lower.endsWith('ing') || lexicon.have.has(token.lower) || lexicon.be.has(token.lower))
    return false;
  const isPast = next?.tag === 'VERB' && next.lower !== next.lemma && !/(?:s|ing)$/.test(next.lower);
  return isPast && later?.tag !== 'NOUN' && later?.tag !== 'PROPN';
}

/** "*shot* and killed": a past form that looks like a noun, before "and" and another. */
function isFirstOfPasts(
  tokens: readonly Token[],
  at: number,
  last: Unit | undefined,
  { verbForms }: SyntaxLexicon,
): boolean {
  const { lower } = tokens[at] as Token;
  const [next, later] = [tokens[at + 1], tokens[at + 2]];
  if (next?.lower !== 'and' || later?.tag !== 'VERB' || !later.lower.endsWith('ed')) return false;
  const isPast = (verbForms.get(lower) ?? lower) !== lower && !/(?:s|ing)$/.test(lower);
  return isPast && /^(?:NAME|NOUN|PROPN|PRON|WH|AUX)$/.test(last?.tag ?? '');
}

/** "did so without", "has lived there since and": a word of time or manner with nothing to open. */
function endsThere(
  { lower }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { clausePrepositions }: SyntaxLexicon,
): boolean {
  if (lower === 'so') return /^(?:VERB|AUX|ING|TO)$/.test(last?.tag ?? '') && next?.lower !== 'that';
  if (lower === 'as' || !clausePrepositions.has(lower)) return false;
  return next?.tag === 'CCONJ' || (next?.tag === 'AUX' && !next.lower.endsWith('ing'));
}

/** "neither confirmed nor denied", "can either respond or", "has both praised and": what a verb follows belongs to it. */
function correlative(
  { lower }: Token,
  next: Token | undefined,
  last: Unit | undefined,
  { nounOrVerb, floating }: SyntaxLexicon,
): UnitTag | null {
  const form = next?.lower ?? '';
  const isVerb = next?.tag === 'VERB' || nounOrVerb.has(form);
  if (floating.has(lower) && last?.tag === 'NAME' && isVerb) return 'ADV';
  if (!/^(?:neither|either|both|each|all)$/.test(lower) || next?.tag !== 'VERB') return null;
  const isPast = next.lower !== next.lemma && !next.lower.endsWith('s');
  if (lower === 'neither') return isPast && /^(?:NAME|NOUN|PROPN|PRON|WH)$/.test(last?.tag ?? '') ? 'NOT' : null;
  return /^(?:MODAL|AUX)$/.test(last?.tag ?? '') ? 'ADV' : null;
}

/** "Opening the case, she said", "sued Acergy, trumping a bid": at the head of a sentence or after a comma, before its object. */
const opensWithAct = ({ lower }: Token, next: Token | undefined, before: readonly Unit[]): boolean =>
  (before.length === 0 || before[before.length - 1]?.lower === ',') && endsInIng(lower) && next?.tag === 'DET';
