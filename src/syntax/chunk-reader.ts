import { nounGroup, nounPart } from '../common/clause-parts.js';
import type { Chunk, ChunkType, NounGroup, VerbGroup } from '../model/chunk.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { chunkOf } from './chunk-of.js';
import { listedVerb } from './listed-verb.js';
import { nounGroupAt } from './noun-group.js';
import type { Unit } from './unit.js';
import { verbGroupAt } from './verb-group.js';

/** Reads chunk after chunk: each call of `next` goes on where the one before ended. */
export class ChunkReader {
  /** The unit that the next chunk begins with. */
  at = 0;

  constructor(
    private readonly units: readonly Unit[],
    private readonly sentence: Sentence,
    private readonly lexicon: SyntaxLexicon,
  ) {}

  next(before: Chunk | undefined): Chunk {
    const { units, lexicon, at } = this;
    const unit = units[at] as Unit;
    const fixed = fixedType(units, at, before, lexicon);
    if (fixed) return this.take(1, wordChunk(fixed, unit));
    if (isParticle(unit, before)) return this.take(1, wordChunk('ADV', unit));
    if (unit.tag === 'ADP') return this.prepositional(unit);
    if (isPredicateAdjective(units, at, before)) return this.take(1, wordChunk('ADJ', unit));
    const verb = verbGroupAt(units, at, this.sentence, lexicon);
    if (verb && !(unit.tag === 'ADV' && verb.length === 1)) {
      const { from, to } = verb.verb;
      return this.take(verb.length, chunkOf(verb.type, from, to, '', null, verb.verb));
    }
    if (unit.tag === 'TO') return this.prepositional(unit);
    const noun = nounGroupAt(units, at, lexicon);
    if (noun) return this.take(noun.length, nounChunk('NP', noun.group, ''));
    if (unit.listed.quantities && at + 1 < units.length && units[at + 1]?.lower === 'of')
      return this.take(1, nounChunk('NP', oneWordGroup(unit, unit.lower), ''));
    if (unit.tag === 'DUAL') return this.take(1, dualChunk(unit, lexicon));
    return this.take(1, wordChunk(unit.tag === 'ADJ' || unit.tag === 'EN' ? 'ADJ' : 'ADV', unit));
  }

  /** The chunk that so many units are. */
  private take(length: number, chunk: Chunk): Chunk {
    this.at += length;
    return chunk;
  }

  /** A preposition with its noun phrase or gerund, or alone. */
  private prepositional(unit: Unit): Chunk {
    const { units, lexicon, at } = this;
    const word = unit.lower;
    const next = at + 1 < units.length ? (units[at + 1] as Unit) : undefined;
    if (next?.tag === 'WH' && /^wh(?:ich|om)$/.test(next.lower))
      return this.take(2, chunkOf('PWH', unit.from, next.to, `${word} ${next.lower}`, null, null));
    const isPlain = next?.tag === 'VERB' && next.lower === next.lemma && unit.listed.beforePlainVerb;
    if (isPlain || next?.tag === 'ING' || (next?.tag === 'AUX' && /^(?:being|having)$/.test(next.lower))) {
      const verb = verbGroupAt(units, at + 1, this.sentence, lexicon);
      if (verb) return this.take(1 + verb.length, chunkOf('PING', unit.from, verb.verb.to, word, null, verb.verb));
    }
    const noun = next ? nounGroupAt(units, at + 1, lexicon) : null;
    if (noun && at === 0 && endsAtPlace(units, noun.length)) {
      const place = nounGroupAt(units.slice(0, 2), 1, lexicon);
      if (place) return this.take(2, nounChunk('PP', place.group, word, unit.from));
    }
    if (noun) {
      const type = word === 'of' ? 'PPOF' : unit.listed.clausePrepositions ? 'PPSUB' : 'PP';
      return this.take(1 + noun.length, nounChunk(type, noun.group, word, unit.from));
    }
    if (next?.tag === 'DUAL' && !unit.listed.clausePrepositions) {
      const type = word === 'of' ? 'PPOF' : 'PP';
      return this.take(2, nounChunk(type, dualGroup(next), word, unit.from));
    }
    const opensClause =
      unit.listed.clausePrepositions && next !== undefined && !/^(?:ADJ|ADV|PUNCT|ADP)$/.test(next.tag);
    return this.take(1, wordChunk(opensClause ? 'SUB' : 'P', unit));
  }
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
