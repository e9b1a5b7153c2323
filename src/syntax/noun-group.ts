import { nounGroup, nounPart } from '../common/clause-parts.js';
import type { NounGroup, NounPart } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { isPersonApart, startsContact } from './name-apart.js';
import type { Unit, UnitTag } from './unit.js';

/** What may be the last of a group. */
function isHead(tag: UnitTag): boolean {
  switch (tag) {
    case 'NOUN':
    case 'NAME':
    case 'PROPN':
    case 'PRON':
    case 'NUM':
    case 'X':
    case 'DUAL':
      return true;
    default:
      return false;
  }
}

/** What may be the first. */
function isOpener(tag: UnitTag): boolean {
  switch (tag) {
    case 'DET':
    case 'ADJ':
    case 'POSS':
    case 'EN':
    case 'ING':
    case 'SYM':
      return true;
    default:
      return isHead(tag);
  }
}

export interface FoundGroup {
  readonly group: NounGroup;
  /** Units it covers, from the one it was looked for at. */
  readonly length: number;
}

/** The noun group that starts at unit `at`, or null. `to` bounds the search. */
export function nounGroupAt(units: readonly Unit[], at: number, lexicon: SyntaxLexicon): FoundGroup | null {
  const first = units[at] as Unit;
  if (first.tag === 'DUAL' || !isOpener(first.tag) || isTurned(units, at)) return null;
  let end = at;
  let headEnd = -1;
  let ownerEnd = -1;
  while (end < units.length) {
    if (end > at && !continues(units, at, end, headEnd, lexicon)) break;
    const unit = units[end] as Unit;
    if (unit.tag === 'APOS') [headEnd, ownerEnd] = [-1, end + 1];
    else if (isHead(unit.tag) && !(unit.tag === 'DUAL' && end === at)) headEnd = end + 1;
    end++;
  }
  if (headEnd < 0) return bareGroup(units, at, end, lexicon) ?? ownerAlone(units, at, ownerEnd, lexicon);
  return { group: toGroup(units, at, headEnd, lexicon), length: headEnd - at };
}

/** "at Fox News' on Sunday": a possessive whose head is not there stands for itself. */
function ownerAlone(units: readonly Unit[], at: number, end: number, lexicon: SyntaxLexicon): FoundGroup | null {
  return end < 0 ? null : { group: toGroup(units, at, end - 1, lexicon), length: end - at };
}

/** "the wounded", "those", "its own": a determiner with an adjective, or a lone determiner that stands for a noun. */
function bareGroup(units: readonly Unit[], at: number, end: number, lexicon: SyntaxLexicon): FoundGroup | null {
  const first = units[at] as Unit;
  const isPronoun = first.tag === 'DET' && end === at + 1 && first.listed.loneDeterminers;
  const last = units[end - 1] as Unit;
  const isNominalised = end > at + 1 && (first.tag === 'DET' || first.tag === 'POSS') && last.tag === 'ADJ';
  if (!isPronoun && !isNominalised) return null;
  return { group: toGroup(units, at, end, lexicon), length: end - at };
}

/** "Neither did Oslo pay": what turns the clause round is no subject of it. */
function isTurned(units: readonly Unit[], at: number): boolean {
  if (!units[at]?.listed.invertingNegations || at + 2 >= units.length) return false;
  const [auxiliary, subject] = [units[at + 1] as Unit, units[at + 2] as Unit];
  const isAuxiliary = auxiliary.tag === 'AUX' && auxiliary.lemma !== 'be';
  return isAuxiliary && /^(?:DET|POSS|NAME|PROPN|NOUN|PRON|ADJ)$/.test(subject.tag);
}

function continues(units: readonly Unit[], at: number, end: number, headEnd: number, lexicon: SyntaxLexicon): boolean {
  const unit = units[end] as Unit;
  const last = units[end - 1] as Unit;
  const hasHead = headEnd === end;
  if (unit.tag === 'APOS') return hasHead;
  if (unit.tag === 'CCONJ' || unit.lower === ',') return !hasHead && joinsModifiers(units, end);
  if (last.tag === 'PRON') return false;
  if (unit.tag === 'DET') return last.tag === 'DET' && !/^(?:the|a|an)$/.test(unit.lower);
  // "all its captives"
  if (unit.tag === 'POSS') return end === at + 1 && last.tag === 'DET' && last.listed.floating;
  if (unit.tag === 'PRON') return false;
  if (last.tag === 'CCONJ' || last.lower === ',') return true;
  if (!hasHead && unit.tag === 'ADV')
    return /^(?:ADJ|ADV|NOUN|PROPN|DUAL|EN|NUM)$/.test(unitAfter(units, end)?.tag ?? '') && end > at;
  if (!hasHead)
    return (
      isOpener(unit.tag) &&
      (unit.tag !== 'ING' || isModifier(units, end)) &&
      (unit.tag !== 'EN' || isModifier(units, end))
    );
  return continuesHead(units, at, end, lexicon);
}

/** "its small, poor neighbour", "outrageous and unacceptable behaviour": adjectives on both sides, and a noun after them. */
function joinsModifiers(units: readonly Unit[], at: number): boolean {
  if (at === 0 || at + 2 >= units.length) return false;
  const [before, after, noun] = [units[at - 1] as Unit, units[at + 1] as Unit, units[at + 2] as Unit];
  const isPlain = ({ tag, mention }: Unit): boolean => tag === 'ADJ' && mention === null;
  return isPlain(before) && isPlain(after) && /^(?:NOUN|PROPN|DUAL)$/.test(noun.tag);
}

/** After a possible head, only another noun goes on, or an adjective inside a longer name. */
function continuesHead(units: readonly Unit[], at: number, end: number, lexicon: SyntaxLexicon): boolean {
  const [unit, last] = [units[end] as Unit, units[end - 1] as Unit];
  const isNamed = last.tag === 'NAME' && last.mention?.form !== 'adjective';
  if (last.tag === 'NOUN' && unit.listed.formsOfAddress) return false;
  if (isModifierName(units, at, end) || isModifierInitials(units, at, end)) return true;
  if (unit.tag === 'NUM' && last.tag === 'NAME') return false;
  if (unit.tag === 'NUM') return last.tag === 'PROPN' || last.tag === 'NUM';
  if ((unit.tag === 'ADJ' || unit.tag === 'ING' || unit.tag === 'EN') && titleFollows(units, end)) return true;
  if (unit.tag === 'ADJ') {
    if (last.tag === 'NUM' || last.mention?.form === 'adjective') return true;
    return unit.compound !== null && !isNamed && nounFollows(units, end);
  }
  if (unit.tag === 'DUAL' && last.tag === 'NOUN' && last.lower === last.lemma)
    return !isThirdPerson(units, end) && !mayBeVerb(unit, last, unitAfter(units, end));
  if (unit.tag === 'DUAL' && isSingularName(units, at, last) && unit.listed.bareParticiples) return false;
  if (unit.tag === 'DUAL' && isSingularName(units, at, last) && unit.lower === unit.lemma) {
    const isVerb = at > 0 && takesPlainVerb(units[at - 1] as Unit, lexicon);
    return !isVerb && !/^(?:DET|ADJ|POSS|PRON|NUM)$/.test(unitAfter(units, end)?.tag ?? '');
  }
  if (unit.tag === 'DUAL') return last.tag === 'NUM' || (last.mention?.form === 'adjective' && end - at > 1);
  if (unit.tag === 'ING' || unit.tag === 'EN') return last.mention?.form === 'adjective' && isModifier(units, end);
  if (!isHead(unit.tag) || startsContact(units, at, end)) return false;
  if (last.mention?.type === 'person' && last.mention.form === 'name') return false;
  if (at === 1 && units[0]?.tag === 'ADP' && isPersonApart(units, at, end)) return false;
  if (last.mention?.form === 'description' || last.mention?.form === 'pronoun')
    return unit.tag === 'NAME' && unit.mention?.type === 'person';
  return true;
}

/** "the Kola nuclear plant", "the Haas family", "two former Odal executives": after an article or number, a name modifies the noun. */
function isModifierName(units: readonly Unit[], at: number, end: number): boolean {
  const [unit, last] = [units[end] as Unit, units[end - 1] as Unit];
  if (last.tag !== 'NAME' || last.mention?.form !== 'name' || end - 1 === at) return false;
  if ((unit.tag !== 'ADJ' && unit.tag !== 'NOUN') || last.mention.type === 'group') return false;
  const isAlone = units.slice(at, end - 1).every(({ tag, mention }) => !mention && /^(?:DET|NUM|ADJ)$/.test(tag));
  if (!isAlone) return false;
  if (unit.tag === 'ADJ') return unit.mention === null && unit.compound === null && isCommonNoun(unitAfter(units, end));
  return last.mention.type === 'person';
}

const unitAfter = (units: readonly Unit[], at: number): Unit | undefined =>
  at + 1 < units.length ? units[at + 1] : undefined;

const isCommonNoun = (unit: Unit | undefined): boolean => unit?.tag === 'NOUN' || unit?.mention?.form === 'description';

/** "of U.S. naval operations": initials right after a preposition modify what follows. */
function isModifierInitials(units: readonly Unit[], at: number, end: number): boolean {
  const [unit, last] = [units[end] as Unit, units[end - 1] as Unit];
  if (unit.tag !== 'ADJ' || end - 1 !== at || at === 0 || units[at - 1]?.tag !== 'ADP') return false;
  const isInitials = last.mention?.type === 'country' && /^\p{Lu}[\p{Lu}.]*$/u.test(last.mention.text);
  return isInitials && unit.mention === null && unit.compound === null && isCommonNoun(unitAfter(units, end));
}

/** "whose country holds the chair", "the vote split the bloc": a form in -s, or a past one, between a singular noun and a noun phrase may be its verb. */
function isThirdPerson(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at] as Unit, unitAfter(units, at)];
  const isForm = unit.lower !== unit.lemma || (unit.listed.bareParticiples && next?.tag === 'DET');
  return isForm && next !== undefined && /^(?:DET|NAME|POSS|PRON|NUM)$/.test(next.tag);
}

/** "shareholders vote on", "the case rests on": the grammar tells. */
const mayBeVerb = (unit: Unit, last: Unit, next: Unit | undefined): boolean =>
  next?.tag === 'ADP' && (unit.lower !== unit.lemma || /[^aisu]s$/.test(last.lower));

/** "should Iran attack", "let Iran sell": the plain form after a name is a verb there. */
const takesPlainVerb = ({ tag, lemma, listed }: Unit, { bareInfinitiveVerbs }: SyntaxLexicon): boolean =>
  listed.invertedConditions || listed.do || tag === 'MODAL' || bareInfinitiveVerbs.has(lemma);

/** A plain verb form does not agree with one name: "the Reuters report", but "Britain and France report", "that Iran report". */
function isSingularName(units: readonly Unit[], at: number, last: Unit): boolean {
  if (
    last.tag !== 'NAME' ||
    last.mention?.form !== 'name' ||
    last.mention.type === 'group' ||
    last.mention.type === 'person'
  )
    return false;
  if (units[at]?.tag === 'DET') return true;
  if (at === 0) return true;
  const before = units[at - 1] as Unit;
  return !(before.tag === 'CCONJ' || before.tag === 'THAT' || before.lower === ',');
}

/** "Tesla chief financial officer Mark Dunn": the words between a body and a person are a title. */
function titleFollows(units: readonly Unit[], at: number): boolean {
  let nouns = 0;
  for (let i = at; i < Math.min(units.length, at + 5); i++) {
    const unit = units[i] as Unit;
    if (unit.tag === 'NAME') return nouns > 0 && unit.mention?.type === 'person' && unit.mention.form === 'name';
    if (unit.tag === 'NOUN' || unit.tag === 'PROPN' || unit.mention?.form === 'description') nouns++;
    else if (unit.tag !== 'ADJ' && unit.tag !== 'ING' && unit.tag !== 'EN') return false;
  }
  return false;
}

function isModifier(units: readonly Unit[], at: number): boolean {
  const next = unitAfter(units, at);
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'DUAL');
}

function nounFollows(units: readonly Unit[], at: number): boolean {
  const next = unitAfter(units, at);
  return next !== undefined && isHead(next.tag);
}

/** What a sum that ends in its number is: "£250,000" as "£2 million" is. */
const SUM = 'money';

function headLemma(last: Unit, before: Unit | undefined, lexicon: SyntaxLexicon): string {
  if (isSum(last, before)) return SUM;
  const { lower, lemma, listed } = last;
  if (listed.endsWritten) {
    const written = lexicon.writtenAs.get(lower) ?? lexicon.writtenAs.get(`${before?.lower} ${lower}`);
    if (written !== undefined) return written;
  }
  return listed.ownPlurals ? lower : lemma || lower;
}

/** "£ 250,000", "$5": a number right after a sign of a currency. */
function isSum({ lower, listed }: Unit, before: Unit | undefined): boolean {
  if (!listed.endsInDigit) return false;
  return /^\p{Sc}?\d[\d.,]*$/u.test(lower) && (/^\p{Sc}/u.test(lower) || /\p{Sc}$/u.test(before?.lower ?? ''));
}

function toGroup(units: readonly Unit[], from: number, to: number, lexicon: SyntaxLexicon): NounGroup {
  const parts = partsOf(units, from, to);
  const [first, last] = [units[from] as Unit, units[to - 1] as Unit];
  const lemma = headLemma(last, to - 1 > from ? units[to - 2] : undefined, lexicon);
  const mention = last.compound === null ? last.mention : null;
  return nounGroup(first.from, last.to, parts, lemma, mention, first.listed.negativeDeterminers);
}

/** Where the parts of one group after another are gathered: a list that grows as they come would have room for many more than most have. */
const gathered: NounPart[] = [];
const NO_PARTS: readonly NounPart[] = [];

function partsOf(units: readonly Unit[], from: number, to: number): readonly NounPart[] {
  let length = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    if (unit.tag === 'APOS' || unit.tag === 'DET') continue;
    const possessive = unit.tag === 'POSS' || (i + 1 < to && units[i + 1]?.tag === 'APOS');
    const word = unit.lemma || unit.lower;
    gathered[length++] = nounPart(unit.from, unit.to, word, unit.mention, possessive, unit.compound);
  }
  if (length === 1) return [gathered[0] as NounPart];
  return length === 0 ? NO_PARTS : gathered.slice(0, length);
}
