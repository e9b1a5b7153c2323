import type { Chunk, ChunkType, NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { joinActors } from './join-actors.js';
import { joinRates } from './join-rates.js';
import { joinVerbs } from './join-verbs.js';
import { nounGroupAt } from './noun-group.js';
import { toUnits } from './units.js';
import type { Unit } from './unit.js';
import { settle } from './settle-chunks.js';
import { straightenInversions } from './straighten-inversions.js';
import type { TokenRange } from './units.js';
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
  times: readonly TokenRange[],
  lexicon: SyntaxLexicon,
): readonly Chunk[] {
  const units = toUnits(sentence, mentions, times, lexicon);
  const chunks: Chunk[] = [];
  for (let at = 0; at < units.length;) {
    const found = chunkAt(units, at, sentence, lexicon, chunks[chunks.length - 1]);
    if (found.chunk.type !== 'END' || found.chunk.word !== '') chunks.push(found.chunk);
    at += found.length;
  }
  const verbs = straightenInversions(joinVerbs(chunks, lexicon), lexicon);
  return joinActors(joinRates(settle(verbs, lexicon), sentence), lexicon);
}

function chunkAt(
  units: readonly Unit[],
  at: number,
  sentence: Sentence,
  lexicon: SyntaxLexicon,
  before: Chunk | undefined,
): Found {
  const unit = units[at] as Unit;
  const fixed = fixedType(unit, units.slice(at + 1, at + 3), before, lexicon);
  if (fixed) return { chunk: wordChunk(fixed, unit), length: 1 };
  if (isParticle(unit, before, lexicon)) return { chunk: wordChunk('ADV', unit), length: 1 };
  if (unit.tag === 'ADP') return prepositional(units, at, sentence, lexicon);
  if (isPredicateAdjective(units, at, before)) return { chunk: wordChunk('ADJ', unit), length: 1 };
  const verb = verbGroupAt(units, at, sentence, lexicon);
  if (verb && !(unit.tag === 'ADV' && verb.length === 1)) {
    return {
      chunk: { type: verb.type, from: verb.verb.from, to: verb.verb.to, word: '', noun: null, verb: verb.verb },
      length: verb.length,
    };
  }
  if (unit.tag === 'TO') return prepositional(units, at, sentence, lexicon);
  const noun = nounGroupAt(units, at, lexicon);
  if (noun) return { chunk: nounChunk('NP', noun.group, ''), length: noun.length };
  if (lexicon.quantities.has(unit.lower) && units[at + 1]?.lower === 'of')
    return { chunk: nounChunk('NP', oneWordGroup(unit, unit.lower), ''), length: 1 };
  if (unit.tag === 'DUAL') return { chunk: dualChunk(unit, lexicon), length: 1 };
  return { chunk: wordChunk(unit.tag === 'ADJ' || unit.tag === 'EN' ? 'ADJ' : 'ADV', unit), length: 1 };
}

/** "it is unlikely Moscow would": an adjective after be does not run into the name after it. */
function isPredicateAdjective(units: readonly Unit[], at: number, before: Chunk | undefined): boolean {
  const unit = units[at];
  if (unit?.tag !== 'ADJ' || unit.compound !== null || before?.type !== 'VBE') return false;
  const next = units[at + 1];
  return next?.tag === 'NAME' && next.mention?.form !== 'adjective';
}

const PUNCTUATION: ReadonlyMap<string, ChunkType> = new Map([
  [',', 'COMMA'],
  [';', 'COLON'],
  [':', 'COLON'],
  ['(', 'LP'],
  [')', 'RP'],
  ['[', 'LP'],
  [']', 'RP'],
  ['—', 'DASH'],
  ['–', 'DASH'],
  ['-', 'DASH'],
  ['--', 'DASH'],
  ['/', 'CC'],
  ['&', 'CC'],
]);

function fixedType(
  unit: Unit,
  after: readonly Unit[],
  before: Chunk | undefined,
  lexicon: SyntaxLexicon,
): ChunkType | null {
  if (unit.tag === 'TIME') return 'NPT';
  if (unit.tag === 'PUNCT' || unit.tag === 'SYM' || PUNCTUATION.has(unit.lower))
    return PUNCTUATION.get(unit.lower) ?? 'END';
  if (unit.tag === 'CCONJ') return 'CC';
  if (unit.tag === 'WHOSE') return 'WHOSE';
  if (unit.tag === 'WH') return 'WH';
  if (unit.tag === 'SUB') return 'SUB';
  if (unit.tag === 'THAT') return isDemonstrative(after, before, lexicon) ? null : 'THAT';
  return null;
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
function isParticle(unit: Unit, before: Chunk | undefined, { sureParticles }: SyntaxLexicon): boolean {
  return unit.tag === 'ADP' && sureParticles.has(unit.lower) && before?.verb !== undefined && before.verb !== null;
}

function wordChunk(type: ChunkType, unit: Unit): Chunk {
  const isSilent = type === 'END' && unit.tag === 'PUNCT';
  return {
    type,
    from: unit.from,
    to: unit.to,
    word: isSilent ? '' : unit.lemma && type === 'ADJ' ? unit.lemma : unit.lower,
    noun: null,
    verb: null,
  };
}

function nounChunk(type: ChunkType, noun: NounGroup, word: string, from = noun.from): Chunk {
  return { type, from, to: noun.to, word, noun, verb: null };
}

/** A preposition with its noun phrase or gerund, or alone. */
function prepositional(units: readonly Unit[], at: number, sentence: Sentence, lexicon: SyntaxLexicon): Found {
  const unit = units[at] as Unit;
  const word = unit.lower;
  const noun = nounGroupAt(units, at + 1, lexicon);
  const next = units[at + 1];
  if (next?.tag === 'WH' && /^wh(?:ich|om)$/.test(next.lower))
    return { chunk: { ...wordChunk('PWH', unit), to: next.to, word: `${word} ${next.lower}` }, length: 2 };
  const isPlain = next?.tag === 'VERB' && next.lower === next.lemma && lexicon.beforePlainVerb.has(word);
  if (isPlain || next?.tag === 'ING' || (next?.tag === 'AUX' && /^(?:being|having)$/.test(next.lower))) {
    const verb = verbGroupAt(units, at + 1, sentence, lexicon);
    if (verb)
      return {
        chunk: { type: 'PING', from: unit.from, to: verb.verb.to, word, noun: null, verb: verb.verb },
        length: 1 + verb.length,
      };
  }
  if (noun && at === 0 && endsAtPlace(units, noun.length)) {
    const place = nounGroupAt(units.slice(0, 2), 1, lexicon);
    if (place) return { chunk: nounChunk('PP', place.group, word, unit.from), length: 2 };
  }
  if (noun) {
    const type = word === 'of' ? 'PPOF' : lexicon.clausePrepositions.has(word) ? 'PPSUB' : 'PP';
    return { chunk: nounChunk(type, noun.group, word, unit.from), length: 1 + noun.length };
  }
  if (next?.tag === 'DUAL' && !lexicon.clausePrepositions.has(word)) {
    const group: NounGroup = { ...dualGroup(next, lexicon), from: next.from };
    return { chunk: nounChunk(word === 'of' ? 'PPOF' : 'PP', group, word, unit.from), length: 2 };
  }
  const opensClause =
    lexicon.clausePrepositions.has(word) && next !== undefined && !/^(?:ADJ|ADV|PUNCT|ADP)$/.test(next.tag);
  return { chunk: wordChunk(opensClause ? 'SUB' : 'P', unit), length: 1 };
}

function dualGroup(unit: Unit, lexicon: SyntaxLexicon): NounGroup {
  return oneWordGroup(unit, lexicon.ownPlurals.has(unit.lower) ? unit.lower : unit.lemma);
}

/** "In Turkey | Minister Ellwood met": at the head of a sentence, whoever acts does not belong to the place before. */
function endsAtPlace(units: readonly Unit[], length: number): boolean {
  const [place, person, verb] = [units[1], units[length], units[length + 1]];
  const isWhere = place?.mention?.form === 'name' && /^(?:place|country)$/.test(place.mention.type);
  return isWhere && length > 2 && person?.mention?.type === 'person' && /^(?:VERB|AUX|MODAL)$/.test(verb?.tag ?? '');
}

function oneWordGroup(unit: Unit, headLemma: string): NounGroup {
  const part = {
    from: unit.from,
    to: unit.to,
    word: unit.lemma || unit.lower,
    mention: null,
    possessive: false,
    compound: null,
  };
  return {
    from: unit.from,
    to: unit.to,
    parts: [part],
    head: unit.to - 1,
    headLemma,
    mention: null,
    negated: false,
    members: [],
  };
}

/** A word that is noun or verb as the clause grammar pleases carries both readings. */
function dualChunk(unit: Unit, lexicon: SyntaxLexicon): Chunk {
  const isPlain = unit.lower === unit.lemma;
  const lemma = isPlain ? unit.lemma : (lexicon.verbForms.get(unit.lower) ?? unit.lemma);
  const verb = {
    from: unit.from,
    to: unit.to,
    head: unit.to - 1,
    lemma,
    phrasal: null,
    form: isPlain ? ('base' as const) : ('finite' as const),
    passive: false,
    negated: false,
    modal: null,
    tense: 'present' as const,
    perfect: false,
    auxiliary: false,
    saying: lexicon.saying.has(lemma),
    takesClause: lexicon.saying.has(lemma) || lexicon.thatVerbs.has(lemma),
  };
  return { type: 'DUAL', from: unit.from, to: unit.to, word: unit.lower, noun: dualGroup(unit, lexicon), verb };
}
