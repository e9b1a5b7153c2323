import type { ChunkType, Tense, VerbForm, VerbGroup } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import { listedVerb } from './listed-verb.js';
import type { Unit } from './unit.js';

export interface FoundVerb {
  readonly type: ChunkType;
  readonly verb: VerbGroup;
  readonly length: number;
}

/** What has been read of a verb group so far. */
interface State {
  modal: string | null;
  hasTo: boolean;
  hasHave: boolean;
  hasBe: boolean;
  hasDo: boolean;
  hasGet: boolean;
  negated: boolean;
  tense: Tense;
}

/** The verb group that starts at unit `at`, or null: auxiliaries, negation and adverbs, the main verb, its particle. */
export function verbGroupAt(
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  lexicon: SyntaxLexicon,
): FoundVerb | null {
  if (!mayOpen(units[at] as Unit)) return null;
  const state: State = {
    modal: null,
    hasTo: false,
    hasHave: false,
    hasBe: false,
    hasDo: false,
    hasGet: false,
    negated: false,
    tense: 'present',
  };
  let main = -1;
  let lastAux = -1;
  let i = at;
  for (; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (readAuxiliary(unit, i === at, units, i, state)) {
      if (unit.tag === 'AUX') lastAux = i;
      continue;
    }
    if (isMain(unit, state, i === at)) main = i;
    break;
  }
  if (main < 0) main = lastAux;
  if (main < 0) return null;
  return finish(units, at, main, sentence, state, lexicon, main === lastAux && (units[main] as Unit).tag === 'AUX');
}

/** Most units are of no verb group, and are done with here. */
function mayOpen({ tag, listed }: Unit): boolean {
  switch (tag) {
    case 'VERB':
    case 'ING':
    case 'EN':
    case 'AUX':
    case 'MODAL':
    case 'NOT':
    case 'TO':
    case 'ADV':
      return true;
    default:
      return listed.get;
  }
}

function readAuxiliary(unit: Unit, isFirst: boolean, units: readonly Unit[], i: number, state: State): boolean {
  const begun = !isFirst;
  if (unit.tag === 'TO') {
    const isNegatedOnly = state.negated && !state.hasHave && !state.hasBe && !state.hasDo && !state.modal;
    if (begun && !state.modal && !isNegatedOnly) return false;
    state.hasTo = true;
    return isFirst || isNegatedOnly || state.modal === 'ought';
  }
  if (unit.tag === 'MODAL') {
    if (begun) return false;
    state.modal = unit.lower === "'ll" || unit.lower === 'wo' ? 'will' : unit.lower === 'ca' ? 'can' : unit.lower;
    if (state.modal === 'will' || state.modal === 'shall') state.tense = 'future';
    return true;
  }
  if (unit.tag === 'NOT') {
    state.negated = true;
    return true;
  }
  if (unit.tag === 'AUX') return readAux(unit, state);
  // "not only did Oslo pay": it turns the clause round
  if (unit.tag === 'ADV') return !(isFirst && unit.listed.invertingAdverbs) && verbIsNear(units, i, begun);
  if (!unit.listed.get || state.hasBe || i + 1 >= units.length) return false;
  const next = units[i + 1] as Unit;
  if (next.tag !== 'VERB' || !isParticiple(next)) return false;
  state.hasGet = true;
  return true;
}

function readAux({ listed }: Unit, state: State): boolean {
  if (listed.pastAuxiliaries) state.tense = 'past';
  if (listed.have) {
    if (!state.modal && !state.hasTo) state.tense = 'past';
    state.hasHave = true;
  } else if (listed.be) state.hasBe = true;
  else state.hasDo = true;
  return true;
}

/** An adverb belongs to the verb group if a verb follows it, past further adverbs ("could only be solved"). */
function verbIsNear(units: readonly Unit[], at: number, begun: boolean): boolean {
  for (let i = at + 1; i < Math.min(units.length, at + 4); i++) {
    const { tag, lower } = units[i] as Unit;
    if (tag === 'ADV' || tag === 'NOT') continue;
    if (tag === 'VERB' || tag === 'ING' || tag === 'EN' || (begun && tag === 'DUAL')) return true;
    return begun ? tag === 'AUX' && /^(?:be|been|being|have)$/.test(lower) : tag === 'AUX' || tag === 'MODAL';
  }
  return false;
}

function isMain(unit: Unit, state: State, isFirst: boolean): boolean {
  if (isNoForm(unit, state)) return false;
  if (unit.tag === 'VERB' || unit.tag === 'ING' || unit.tag === 'EN')
    return !(state.hasTo && unit.tag === 'ING' && !state.hasBe);
  if (isFirst) return false;
  if (unit.tag === 'DUAL') {
    if (isPastWord(unit) || unit.listed.bareParticiples) return true;
    return !state.hasBe && (state.hasTo || state.modal !== null || state.hasDo || (state.negated && !state.hasHave));
  }
  return (
    unit.tag === 'ADJ' &&
    unit.compound === null &&
    (state.hasBe || state.hasHave) &&
    /(?:ed|en)$/.test(unit.lower) &&
    unit.lemma !== unit.lower
  );
}

/** "it is time", "is key": a plain form after be is no verb. */
const isNoForm = ({ tag, lower, lemma, listed }: Unit, { hasBe, hasDo }: State): boolean =>
  tag === 'VERB' && hasBe && !hasDo && lower === lemma && !/(?:ed|en|wn|ing)$/.test(lower) && !listed.bareParticiples;

const isParticiple = (unit: Unit): boolean =>
  isPastWord(unit) || unit.listed.endsInPast || unit.lower.endsWith('wn') || unit.listed.bareParticiples;

const endsInN = (word: string): boolean => word.endsWith('en') || word.endsWith('wn');

/** "recognise" is its lemma "recognize", spelt otherwise. */
const isSpelling = (lower: string, lemma: string): boolean =>
  (lower.endsWith('se') || lower.endsWith('our')) && lower.replace(/([iy])se$/, '$1ze').replace(/our$/, 'or') === lemma;
const isPastWord = ({ lower, lemma, listed }: Unit): boolean =>
  listed.mayBePast && lower !== lemma && (listed.endsInPast || !isSpelling(lower, lemma));

/** After "do", "to" or a modal a verb stands in its plain form: "did not found" is no form of "find". */
const isPlainForm = ({ hasDo, hasTo, modal, hasBe, hasHave, hasGet }: State): boolean =>
  (hasDo || hasTo || modal !== null) && !hasBe && !hasHave && !hasGet;

function finish(
  units: readonly Unit[],
  at: number,
  main: number,
  sentence: Sentence,
  state: State,
  lexicon: SyntaxLexicon,
  isAuxMain: boolean,
): FoundVerb {
  const unit = units[main] as Unit;
  const isPastForm = isPastWord(unit);
  const lemma = isAuxMain ? auxLemma(unit) : isPlainForm(state) && isPastForm ? unit.lower : unit.lemma;
  const isIng = unit.tag === 'ING';
  const isPast = isPastForm || unit.tag === 'EN';
  const passive =
    !isAuxMain && !isIng && ((state.hasBe && !state.hasDo) || state.hasGet) && (isPast || isParticiple(unit));
  const particle = particleAfter(units, main, lemma);
  const hasAux = hasAuxiliary(units, at, main);
  const bare = !hasAux && !isAuxMain;
  const isSubjunctive = passive && units[at]?.lower === 'be';
  const form = isSubjunctive ? 'base' : formOf(state, unit, bare, isIng, isPast, isAuxMain);
  if (bare && isPast && state.tense === 'present') state.tense = 'past';
  if (isAuxMain && lemma === 'have' && !unit.listed.pastAuxiliaries) state.tense = 'present';
  if (state.modal && state.tense === 'past') state.tense = 'future';
  const length = main - at + (particle === null ? 1 : 2);
  const { saying, takesClause, copula } = listedVerb(lemma, lexicon);
  const verb: VerbGroup = {
    from: units[at]?.from ?? unit.from,
    to: units[at + length - 1]?.to ?? unit.to,
    head: unit.to - 1,
    lemma,
    phrasal: particle === null ? null : `${lemma} ${particle}`,
    form,
    passive,
    negated: state.negated || isNearing(units[main - 1], lemma, lexicon),
    modal: state.modal,
    tense: state.tense,
    perfect: state.hasHave && !isAuxMain,
    auxiliary: hasAux,
    saying,
    takesClause,
  };
  return { type: typeOf(verb, unit, bare, isAuxMain, isPast, copula, sentence.tokens), verb, length };
}

/** "almost reached a deal": what nearly happened did not; "nearly doubled its stake" did. */
const isNearing = (before: Unit | undefined, lemma: string, { nearingAdverbs, degreeVerbs }: SyntaxLexicon): boolean =>
  before?.tag === 'ADV' && nearingAdverbs.has(before.lower) && !degreeVerbs.has(lemma);

const auxLemma = ({ listed }: Unit): string => (listed.be ? 'be' : listed.have ? 'have' : 'do');

function hasAuxiliary(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = units[i] as Unit;
    if (tag === 'AUX' || tag === 'MODAL' || tag === 'TO') return true;
  }
  return false;
}

function formOf(
  state: State,
  unit: Unit,
  bare: boolean,
  isIng: boolean,
  isPast: boolean,
  isAuxMain: boolean,
): VerbForm {
  if (state.hasTo && state.modal === null) return 'infinitive';
  if (bare && isIng) return 'gerund';
  if (isAuxMain && unit.lower === 'being') return 'gerund';
  if (isAuxMain && unit.lower === 'having') return 'gerund';
  if (bare && !isPast && unit.lower === unit.lemma) return 'base';
  return 'finite';
}

function typeOf(
  verb: VerbGroup,
  unit: Unit,
  bare: boolean,
  isAuxMain: boolean,
  isPast: boolean,
  isCopula: boolean,
  tokens: readonly Token[],
): ChunkType {
  const first = tokens[verb.from]?.lower;
  if (verb.form === 'infinitive') return 'VTO';
  if (verb.form === 'gerund' || ((first === 'being' || first === 'having') && !verb.modal)) return 'VING';
  if (isAuxMain && verb.lemma === 'be') return 'VBE';
  if (verb.passive) return 'VP';
  if (unit.tag === 'EN') return 'VEN';
  if (bare && isPast && endsInN(unit.lower)) return 'VEN';
  if (bare && isPast) return verb.saying ? 'VS' : 'VED';
  if (verb.saying) return 'VS';
  if (isCopula) return 'VBE';
  return verb.form === 'base' ? 'VB' : 'VF';
}

/** The particle right after the verb, if some relation type or control verb knows the two as one. */
function particleAfter(units: readonly Unit[], main: number, lemma: string): string | null {
  if (main + 1 >= units.length) return null;
  const { lower, listed, mention } = units[main + 1] as Unit;
  return listed.phrasalVerbs !== null && !mention && listed.phrasalVerbs.has(lemma) ? lower : null;
}
