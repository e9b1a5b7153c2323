import { nounGroup, nounPart } from '../common/clause-parts.js';
import type { Chunk, ChunkType, NounGroup, VerbGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { AUXILIARY, JOINING, kindsIn, kindsOf, RATE, TURNING } from './chunk-kinds.js';
import { chunkOf } from './chunk-of.js';
import { joinActors } from './join-actors.js';
import { joinRates } from './join-rates.js';
import { joinVerbs } from './join-verbs.js';
import { listedVerb } from './listed-verb.js';
import { nounGroupAt } from './noun-group.js';
import { toUnits } from './units.js';
import type { Unit } from './unit.js';
import { settle } from './settle-chunks.js';
import { straightenInversions } from './straighten-inversions.js';
import type { TimeRange } from './units.js';
import { verbGroupAt } from './verb-group.js';

interface Found {
  readonly chunk: Chunk;
  /** Units covered. */
  readonly length: number;
}

/** Cuts a sentence into flat phrases, left to right. `mentions` are those of the sentence, `times` its time expressions. */
export function chunk(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: readonly TimeRange[],
  lexicon: SyntaxLexicon,
): readonly Chunk[] {
  const units = toUnits(sentence, mentions, times, lexicon);
  const chunks: Chunk[] = [];
  let kinds = 0;
  for (let at = 0; at < units.length;) {
    const found = chunkAt(units, at, sentence, lexicon, chunks.length > 0 ? chunks[chunks.length - 1] : undefined);
    if (found.chunk.type !== 'END' || found.chunk.word !== '') {
      chunks.push(found.chunk);
      kinds |= kindsOf(found.chunk, sentence, lexicon) | ((units[at] as Unit).listed.mayTurnRound ? TURNING : 0);
    }
    at += found.length;
  }
  return weigh(chunks, kinds, sentence, lexicon);
}

/** Takes the steps that may change anything, as the kinds of these chunks tell. */
function weigh(chunks: readonly Chunk[], kinds: number, sentence: Sentence, lexicon: SyntaxLexicon): readonly Chunk[] {
  const joined = (kinds & AUXILIARY) === 0 ? chunks : joinVerbs(chunks, lexicon);
  const isTurned = (kinds & TURNING) !== 0 || joined !== chunks;
  const straight = isTurned ? straightenInversions(joined, lexicon) : joined;
  const now = straight === chunks ? kinds : kindsIn(straight, sentence, lexicon);
  const settled = settle(straight, now, lexicon);
  const counted = (now & RATE) === 0 ? settled : joinRates(settled, sentence);
  return (now & JOINING) === 0 ? counted : joinActors(counted, lexicon);
}

function chunkAt(
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  lexicon: SyntaxLexicon,
  before: Chunk | undefined,
): Found {
  const unit = units[at] as Unit;
  const fixed = fixedType(units, at, before, lexicon);
  if (fixed) return { chunk: wordChunk(fixed, unit), length: 1 };
  if (isParticle(unit, before)) return { chunk: wordChunk('ADV', unit), length: 1 };
  if (unit.tag === 'ADP') return prepositional(units, at, sentence, lexicon);
  if (isPredicateAdjective(units, at, before)) return { chunk: wordChunk('ADJ', unit), length: 1 };
  const verb = verbGroupAt(units, at, sentence, lexicon);
  if (verb && !(unit.tag === 'ADV' && verb.length === 1)) {
    const { from, to } = verb.verb;
    return { chunk: chunkOf(verb.type, from, to, '', null, verb.verb), length: verb.length };
  }
  if (unit.tag === 'TO') return prepositional(units, at, sentence, lexicon);
  const noun = nounGroupAt(units, at, lexicon);
  if (noun) return { chunk: nounChunk('NP', noun.group, ''), length: noun.length };
  if (unit.listed.quantities && at + 1 < units.length && units[at + 1]?.lower === 'of')
    return { chunk: nounChunk('NP', oneWordGroup(unit, unit.lower), ''), length: 1 };
  if (unit.tag === 'DUAL') return { chunk: dualChunk(unit, lexicon), length: 1 };
  return { chunk: wordChunk(unit.tag === 'ADJ' || unit.tag === 'EN' ? 'ADJ' : 'ADV', unit), length: 1 };
}

/** "it is unlikely Moscow would": an adjective after be does not run into the name after it. */
function isPredicateAdjective(units: readonly Unit[], at: number, before: Chunk | undefined): boolean {
  const unit = units[at] as Unit;
  if (unit.tag !== 'ADJ' || unit.compound !== null || before?.type !== 'VBE' || at + 1 >= units.length) return false;
  const next = units[at + 1];
  return next?.tag === 'NAME' && next.mention?.form !== 'adjective';
}

function fixedType(
  units: readonly Unit[],
  at: number,
  before: Chunk | undefined,
  lexicon: SyntaxLexicon,
): ChunkType | null {
  const { tag, listed } = units[at] as Unit;
  if (tag === 'TIME') return 'NPT';
  if (listed.mark !== null) return listed.mark;
  switch (tag) {
    case 'PUNCT':
    case 'SYM':
      return 'END';
    case 'CCONJ':
      return 'CC';
    case 'WHOSE':
    case 'WH':
    case 'SUB':
      return tag;
    case 'THAT':
      return isDemonstrative(units.slice(at + 1, at + 3), before, lexicon) ? null : 'THAT';
    default:
      return null;
  }
}

/** "That plan failed" opens a noun phrase, and so does "revive that accord"; "the plan that failed", "said that he" do not. */
function isDemonstrative(
  [next, later]: readonly Unit[],
  before: Chunk | undefined,
  { saying, thatVerbs }: SyntaxLexicon,
): boolean {
  if (next?.tag !== 'NOUN' && next?.tag !== 'ADJ') return false;
  if (before?.verb) {
    const { lemma, passive } = before.verb;
    if (passive || before.type === 'VBE' || saying.has(lemma) || thatVerbs.has(lemma)) return false;
    return (
      next.tag === 'NOUN' && next.lower === next.lemma && (!later || /^(?:PUNCT|ADP|CCONJ|TIME|TO)$/.test(later.tag))
    );
  }
  return !before?.noun;
}

/** "turn out engines", "kept up their picket": right after a verb, a particle governs nothing. */
const isParticle = ({ tag, listed }: Unit, before: Chunk | undefined): boolean =>
  tag === 'ADP' && listed.sureParticles && before !== undefined && before.verb !== null;

function wordChunk(type: ChunkType, unit: Unit): Chunk {
  const isSilent = type === 'END' && unit.tag === 'PUNCT';
  const word = isSilent ? '' : unit.lemma && type === 'ADJ' ? unit.lemma : unit.lower;
  return chunkOf(type, unit.from, unit.to, word, null, null);
}

const nounChunk = (type: ChunkType, noun: NounGroup, word: string, from = noun.from): Chunk =>
  chunkOf(type, from, noun.to, word, noun, null);

/** A preposition with its noun phrase or gerund, or alone. */
function prepositional(units: readonly Unit[], at: number, sentence: Sentence, lexicon: SyntaxLexicon): Found {
  const unit = units[at] as Unit;
  const word = unit.lower;
  const next = at + 1 < units.length ? (units[at + 1] as Unit) : undefined;
  if (next?.tag === 'WH' && /^wh(?:ich|om)$/.test(next.lower))
    return { chunk: chunkOf('PWH', unit.from, next.to, `${word} ${next.lower}`, null, null), length: 2 };
  const isPlain = next?.tag === 'VERB' && next.lower === next.lemma && unit.listed.beforePlainVerb;
  if (isPlain || next?.tag === 'ING' || (next?.tag === 'AUX' && /^(?:being|having)$/.test(next.lower))) {
    const verb = verbGroupAt(units, at + 1, sentence, lexicon);
    if (verb)
      return {
        chunk: chunkOf('PING', unit.from, verb.verb.to, word, null, verb.verb),
        length: 1 + verb.length,
      };
  }
  const noun = next ? nounGroupAt(units, at + 1, lexicon) : null;
  if (noun && at === 0 && endsAtPlace(units, noun.length)) {
    const place = nounGroupAt(units.slice(0, 2), 1, lexicon);
    if (place) return { chunk: nounChunk('PP', place.group, word, unit.from), length: 2 };
  }
  if (noun) {
    const type = word === 'of' ? 'PPOF' : unit.listed.clausePrepositions ? 'PPSUB' : 'PP';
    return { chunk: nounChunk(type, noun.group, word, unit.from), length: 1 + noun.length };
  }
  if (next?.tag === 'DUAL' && !unit.listed.clausePrepositions) {
    const type = word === 'of' ? 'PPOF' : 'PP';
    return { chunk: nounChunk(type, dualGroup(next), word, unit.from), length: 2 };
  }
  const opensClause = unit.listed.clausePrepositions && next !== undefined && !/^(?:ADJ|ADV|PUNCT|ADP)$/.test(next.tag);
  return { chunk: wordChunk(opensClause ? 'SUB' : 'P', unit), length: 1 };
}

const dualGroup = (unit: Unit): NounGroup => oneWordGroup(unit, unit.listed.ownPlurals ? unit.lower : unit.lemma);

/** "In Turkey | Minister Ellwood met": at the head of a sentence, whoever acts does not belong to the place before. */
function endsAtPlace(units: readonly Unit[], length: number): boolean {
  if (length <= 2 || length + 1 >= units.length) return false;
  const [place, person, verb] = [units[1], units[length], units[length + 1]];
  const isWhere = place?.mention?.form === 'name' && /^(?:place|country)$/.test(place.mention.type);
  return isWhere && person?.mention?.type === 'person' && /^(?:VERB|AUX|MODAL)$/.test(verb?.tag ?? '');
}

function oneWordGroup(unit: Unit, headLemma: string): NounGroup {
  const { from, to, lemma, lower } = unit;
  return nounGroup(from, to, [nounPart(from, to, lemma || lower, null, false, null)], headLemma, null, false);
}

/** A word that is noun or verb as the clause grammar pleases carries both readings. */
function dualChunk(unit: Unit, lexicon: SyntaxLexicon): Chunk {
  const isPlain = unit.lower === unit.lemma;
  const lemma = isPlain ? unit.lemma : (lexicon.verbForms.get(unit.lower) ?? unit.lemma);
  const { saying, takesClause } = listedVerb(lemma, lexicon);
  const verb: VerbGroup = {
    from: unit.from,
    to: unit.to,
    head: unit.to - 1,
    lemma,
    phrasal: null,
    form: isPlain ? 'base' : 'finite',
    passive: false,
    negated: false,
    modal: null,
    tense: 'present',
    perfect: false,
    auxiliary: false,
    saying,
    takesClause,
  };
  return chunkOf('DUAL', unit.from, unit.to, unit.lower, dualGroup(unit), verb);
}
