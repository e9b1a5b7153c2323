import type { ChunkType, Tense, VerbForm, VerbGroup } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
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
    if (readAuxiliary(unit, i === at, units, i, state, lexicon)) {
      if (unit.tag === 'AUX') lastAux = i;
      continue;
    }
    if (isMain(unit, state, i === at, lexicon)) main = i;
    break;
  }
  if (main < 0) main = lastAux;
  if (main < 0) return null;
  return finish(units, at, main, sentence, state, lexicon, main === lastAux && (units[main] as Unit).tag === 'AUX');
}

function readAuxiliary(
  unit: Unit,
  isFirst: boolean,
  units: readonly Unit[],
  i: number,
  state: State,
  lexicon: SyntaxLexicon,
): boolean {
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
  if (unit.tag === 'AUX') return readAux(unit, state, lexicon);
  // "not only did Oslo pay": it turns the clause round
  if (unit.tag === 'ADV') return !(isFirst && lexicon.invertingAdverbs.has(unit.lower)) && verbIsNear(units, i, begun);
  if (
    state.hasBe === false &&
    lexicon.get.has(unit.lower) &&
    units[i + 1]?.tag === 'VERB' &&
    isParticiple(units[i + 1] as Unit, lexicon)
  ) {
    state.hasGet = true;
    return true;
  }
  return false;
}

function readAux(unit: Unit, state: State, lexicon: SyntaxLexicon): boolean {
  if (lexicon.pastAuxiliaries.has(unit.lower)) state.tense = 'past';
  if (lexicon.have.has(unit.lower)) {
    if (!state.modal && !state.hasTo) state.tense = 'past';
    state.hasHave = true;
  } else if (lexicon.be.has(unit.lower)) state.hasBe = true;
  else state.hasDo = true;
  return true;
}

/** An adverb belongs to the verb group if a verb follows it, past further adverbs ("could only be solved"). */
function verbIsNear(units: readonly Unit[], at: number, begun: boolean): boolean {
  for (let i = at + 1; i < Math.min(units.length, at + 4); i++) {
    const tag = units[i]?.tag;
    if (tag === 'ADV' || tag === 'NOT') continue;
    if (tag === 'VERB' || tag === 'ING' || tag === 'EN' || (begun && tag === 'DUAL')) return true;
    return begun
      ? tag === 'AUX' && /^(?:be|been|being|have)$/.test(units[i]?.lower ?? '')
      : tag === 'AUX' || tag === 'MODAL';
  }
  return false;
}

function isMain(unit: Unit, state: State, isFirst: boolean, lexicon: SyntaxLexicon): boolean {
  if (isNoForm(unit, state, lexicon)) return false;
  if (unit.tag === 'VERB' || unit.tag === 'ING' || unit.tag === 'EN')
    return !(state.hasTo && unit.tag === 'ING' && !state.hasBe);
  if (isFirst) return false;
  if (unit.tag === 'DUAL') {
    if (isPastWord(unit) || lexicon.bareParticiples.has(unit.lower)) return true;
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
const isNoForm = ({ tag, lower, lemma }: Unit, { hasBe, hasDo }: State, lexicon: SyntaxLexicon): boolean =>
  tag === 'VERB' &&
  hasBe &&
  !hasDo &&
  lower === lemma &&
  !/(?:ed|en|wn|ing)$/.test(lower) &&
  !lexicon.bareParticiples.has(lower);

const isParticiple = (unit: Unit, lexicon: SyntaxLexicon): boolean =>
  isPastWord(unit) || /(?:ed|en|wn)$/.test(unit.lower) || lexicon.bareParticiples.has(unit.lower);
/** "recognise" is its lemma "recognize", spelt otherwise. */
const isSpelling = (lower: string, lemma: string): boolean =>
  lower.replace(/([iy])se$/, '$1ze').replace(/our$/, 'or') === lemma;
const isPastWord = (unit: Unit): boolean =>
  unit.lower !== unit.lemma &&
  !isSpelling(unit.lower, unit.lemma) &&
  !unit.lower.endsWith('ing') &&
  !(unit.lower.endsWith('s') && !unit.lower.endsWith('ss'));

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
  const lemma = isAuxMain ? auxLemma(unit, lexicon) : isPlainForm(state) && isPastWord(unit) ? unit.lower : unit.lemma;
  const isIng = unit.tag === 'ING';
  const isPast = isPastWord(unit) || unit.tag === 'EN';
  const passive =
    !isAuxMain && !isIng && ((state.hasBe && !state.hasDo) || state.hasGet) && (isPast || isParticiple(unit, lexicon));
  const particle = particleAfter(units, main, lemma, lexicon);
  const hasAux = main > at && units.slice(at, main).some((u) => u.tag === 'AUX' || u.tag === 'MODAL' || u.tag === 'TO');
  const bare = !hasAux && !isAuxMain;
  const isSubjunctive = passive && units[at]?.lower === 'be';
  const form = isSubjunctive ? 'base' : formOf(state, unit, bare, isIng, isPast, isAuxMain);
  if (bare && isPast && state.tense === 'present') state.tense = 'past';
  if (isAuxMain && lemma === 'have' && !lexicon.pastAuxiliaries.has(unit.lower)) state.tense = 'present';
  if (state.modal && state.tense === 'past') state.tense = 'future';
  const length = main - at + 1 + (particle === null ? 0 : particle.length);
  const verb: VerbGroup = {
    from: units[at]?.from ?? unit.from,
    to: units[at + length - 1]?.to ?? unit.to,
    head: unit.to - 1,
    lemma,
    phrasal: particle === null ? null : `${lemma} ${particle.word}`,
    form,
    passive,
    negated: state.negated,
    modal: state.modal,
    tense: state.tense,
    perfect: state.hasHave && !isAuxMain,
    auxiliary: hasAux,
    saying: lexicon.saying.has(lemma),
    takesClause: lexicon.saying.has(lemma) || lexicon.thatVerbs.has(lemma),
  };
  return { type: typeOf(verb, unit, bare, isAuxMain, isPast, sentence.tokens, lexicon), verb, length };
}

function auxLemma(unit: Unit, lexicon: SyntaxLexicon): string {
  return lexicon.be.has(unit.lower) ? 'be' : lexicon.have.has(unit.lower) ? 'have' : 'do';
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
  tokens: readonly Token[],
  lexicon: SyntaxLexicon,
): ChunkType {
  const first = tokens[verb.from]?.lower;
  if (verb.form === 'infinitive') return 'VTO';
  if (verb.form === 'gerund' || ((first === 'being' || first === 'having') && !verb.modal)) return 'VING';
  if (isAuxMain && verb.lemma === 'be') return 'VBE';
  if (verb.passive) return 'VP';
  if (unit.tag === 'EN') return 'VEN';
  if (bare && isPast && /(?:en|wn)$/.test(unit.lower)) return 'VEN';
  if (bare && isPast) return lexicon.saying.has(verb.lemma) ? 'VS' : 'VED';
  if (lexicon.saying.has(verb.lemma)) return 'VS';
  if (lexicon.copulas.has(verb.lemma)) return 'VBE';
  return verb.form === 'base' ? 'VB' : 'VF';
}

interface Particle {
  readonly word: string;
  readonly length: number;
}

/** The particle right after the verb, if some relation type or control verb knows the two as one. */
function particleAfter(units: readonly Unit[], main: number, lemma: string, lexicon: SyntaxLexicon): Particle | null {
  const next = units[main + 1];
  if (!next || next.mention) return null;
  return lexicon.phrasals.has(`${lemma} ${next.lower}`) ? { word: next.lower, length: 1 } : null;
}
