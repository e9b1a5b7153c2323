import { added } from '../common/added.js';
import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Complement, Predication, Slot } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import { antecedentAt, NOBODY, nextSubject, nounRightBefore } from './antecedents.js';
import { asksWhat, governorOf, isApart, isConditional, isMeanwhile, leadOf, titledIn } from './clause-cues.js';
import { complementContext, frontColour } from './complement-context.js';
import { about, contextOf, override, overriding, withStatus } from './context.js';
import { namedDoer, ownerMeant, ownerOfRole, plannedBefore } from './named-doers.js';
import type { Context, OwnContext } from './context.js';
import { complementsOf } from './extents.js';
import { gapOf, heirOf } from './gaps.js';
import { causerOf, firstOf, smallSubject, whoIsMeant, whoShares, whoseInstrument } from './predicated.js';
import { rearrange } from './rearrange.js';
import { accountsOf, withReported } from './reported.js';
import { hasClause, mentionsOf, phrasesIn, slotsOf } from './slots.js';
import { slotsWithDoers } from './with-doers.js';
import { openSpeaker, tellersOf } from './speakers.js';
import { toPredication } from './to-predication.js';
import type { ClauseParts } from './to-predication.js';

export interface ReadClauses {
  readonly predications: readonly Predication[];
  /** What "according to Oslo" tells; nobody does anything there. */
  readonly accounts: readonly Predication[];
  /** Slot rows outside any clause: headlines without a verb, captions. */
  readonly rows: readonly (readonly Slot[])[];
  /** The clauses that stand outside of any other. */
  readonly clauses: readonly Complement[];
  /** Who says what no clause of the sentence holds, or null. */
  readonly speaker: Slot | null;
}

/** Works out who does what in each clause: voice, control, coordination, relative clauses, status and polarity. */
export function readClauses(sequences: readonly Sequence[], control: ControlLexicon): ReadClauses {
  const reader = new Reader(control);
  let first: Sequence = NOTHING;
  let clauses: readonly Complement[] = NOTHING;
  let speaker: Slot | null = null;
  let open: Slot | null = null;
  let source: NounNode | null = null;
  for (const given of sequences) {
    const sequence = rearrange(given, control);
    const told = tellersOf(sequence);
    source ??= told.source;
    // what the parse broke off at is said by who stands before it
    reader.readTop(sequence, told.speaker ?? open);
    speaker ??= told.speaker;
    open = openSpeaker(sequence);
    if (given === sequences[0]) first = sequence;
    const inside = complementsOf(sequence, control);
    clauses = clauses.length === 0 ? inside : [...clauses, ...inside];
  }
  speaker ??= openSpeaker(first);
  const predications = withReported(reader.predications, control);
  return { predications, accounts: accountsOf(source, predications, control), rows: reader.rows, clauses, speaker };
}

const NOTHING: readonly never[] = [];

/** Whom a clause that hangs on a noun is about. */
function antecedentOf(node: ClauseNode, sequence: Sequence, at: number): Slot | null {
  if (node.link === 'relative' || node.link === 'whose') return antecedentAt(sequence, at);
  if (node.link !== 'reduced') return nounRightBefore(sequence, at);
  // "crossed into Chad in pursuit of men | thought to belong to": what the parse broke off before is about nobody
  return antecedentAt(sequence, at) ?? (sequence.slice(0, at).some(isMain) ? NOBODY : null);
}

const isMain = (node: Node): boolean => node.type === 'clause' && node.link === 'main';

class Reader {
  readonly predications: Predication[] = [];
  rows: (readonly Slot[])[] = [];

  constructor(private readonly control: ControlLexicon) {}

  /** `speaker` says what no clause of the sequence holds. */
  readTop(sequence: Sequence, speaker: Slot | null): void {
    const lead = leadOf(sequence);
    const own = phrasesIn(lead.length > 0 ? sequence.slice(lead.length) : sequence);
    if (own.length > 0) this.rows = added(this.rows, slotsOf(own));
    let subject: Slot | null = null;
    let front: Slot | null = null;
    for (let i = 0; i < sequence.length; i++) {
      const node = sequence[i] as Node;
      if (node.type !== 'clause') continue;
      const isWhole = node.link === 'main' || node.link === 'and';
      // who says it tells of themselves what stands in their own clause
      const by = node.link === 'attribution' ? null : (speaker ?? openSpeaker(sequence, i));
      const who = antecedentOf(node, sequence, i) ?? (isWhole ? subject : (front ??= nextSubject(sequence)));
      const context = contextOf(who, 'actual', by, null);
      const previous = i > 0 ? sequence[i - 1] : undefined;
      // "Instead of paying, Oslo sued"
      if (node.link === 'prepositional' && this.control.negatingPrepositions.has(node.word))
        context.polarity = 'negated';
      if (i > 0 && i === lead.length) context.lead = slotsOf(lead);
      const colour = frontColour(node, previous, this.control);
      if (colour) [context.status, context.polarity] = [colour.status, colour.polarity];
      const found = this.readClause(node, context, previous);
      if (isWhole && found) subject = found;
    }
  }

  /** Reads a clause and those in it; gives back its surface subject. */
  private readClause(node: ClauseNode, context: OwnContext, previous: Node | undefined): Slot | null {
    const before = slotsWithDoers(node.subject, this.control);
    const subject = titledIn(before) ?? before[0] ?? null;
    const inherited = asksWhat(node) ? null : context.subject;
    const surface = context.overrides ? context.subject : (subject ?? inherited);
    const status = this.statusOf(node, context.status, previous);
    const negated = node.verb.negated || (!context.overrides && subject?.nouns[0]?.group.negated === true);
    const polarity: Polarity = negated !== (context.polarity === 'negated') ? 'negated' : 'affirmed';
    const after = slotsWithDoers(node.posts, this.control);
    const gap = this.gapIn(node, before, context);
    const heir = gap ? heirOf(node) : null;
    const parts: ClauseParts = { node, surface, before, after, context, status, polarity, gap: heir ? null : gap };
    const predication = toPredication(parts, this.control);
    this.predications.push(predication);
    if (hasClause(node.subject) || hasClause(node.posts)) {
      const isFinite = (node.verb.form === 'finite' || node.verb.form === 'base') && node.link !== 'infinitive';
      const raises = node.verb.passive || predication.copular;
      if (isFinite) context.finite = { subject: surface, status, raises };
      this.readInner(node.subject, predication, context, null, null);
      this.readInner(node.posts, predication, context, heir, gap);
    }
    return surface;
  }

  /** What a relative clause is about, where that is no part of it. */
  private gapIn(node: ClauseNode, before: readonly Slot[], context: Context): Slot | null {
    const isGap = node.link === 'relative' && before.length > 0 && governorOf(node) === null;
    return context.gap ?? (isGap && !this.isCircumstance(context.subject) ? context.subject : null);
  }

  private statusOf(node: ClauseNode, inherited: Status, previous: Node | undefined): Status {
    if (inherited !== 'actual') return inherited;
    if (node.verb.form === 'infinitive' && (node.link === 'main' || node.link === 'and')) return 'planned';
    if (this.control.openConjunctions.has(node.word)) return 'possible';
    const { modal, perfect } = node.verb;
    if (modal === null) return 'actual';
    const own = perfect ? this.control.statusByModal.get(`${modal} have`) : undefined;
    const status = own ?? this.control.statusByModal.get(modal) ?? 'actual';
    return status === 'planned' && isConditional(node, previous, this.control) ? 'possible' : status;
  }

  /** "without Oslo having paid" */
  private isLacking({ nouns }: Slot): boolean {
    return this.control.lackingPrepositions.has(nouns[0]?.prep ?? '');
  }

  /** "the third time Norway has chaired the G7": such a noun is no object of the clause after it. */
  private isCircumstance(slot: Slot | null): boolean {
    const head = slot?.nouns[0]?.group;
    return head !== undefined && !head.mention && this.control.circumstanceNouns.has(head.headLemma);
  }

  private readInner(
    sequence: Sequence,
    predication: Predication,
    context: Context,
    heir: ClauseNode | null,
    gap: Slot | null,
  ): void {
    const surface = predication.verb.passive ? (predication.objects[0] ?? null) : predication.subject;
    for (let i = 0; i < sequence.length; i++) {
      const node = sequence[i] as Node;
      if (node.type !== 'clause') continue;
      const own = this.contextFor(node, sequence, i, predication, surface, context);
      if (node === heir) own.gap = gap;
      this.readClause(node, own, i > 0 ? sequence[i - 1] : undefined);
    }
  }

  private contextFor(
    node: ClauseNode,
    sequence: Sequence,
    at: number,
    outer: Predication,
    surface: Slot | null,
    context: Context,
  ): OwnContext {
    const fresh = contextOf(surface, outer.status, context.by, context.finite);
    if (node.link === 'relative' || node.link === 'reduced' || node.link === 'whose') {
      const antecedent =
        smallSubject(node, sequence, at, outer, this.control) ?? whoIsMeant(antecedentAt(sequence, at), outer);
      const isDoer = node.link === 'relative' && node.subject.length === 0 && !node.verb.passive;
      fresh.subject = (isDoer ? whoseInstrument(antecedent, outer, this.control) : antecedent) ?? surface;
      fresh.status = 'actual';
      fresh.agent = causerOf(node, outer, this.control);
      return fresh;
    }
    const previous = at > 0 ? sequence[at - 1] : undefined;
    const participant =
      whoseInstrument(whoIsMeant(nounRightBefore(sequence, at), outer), outer, this.control) ??
      firstOf(node, previous, outer, this.control);
    if (participant)
      return about(participant, this.isLacking(participant) ? withStatus(fresh, fresh.status, 'negated') : fresh);
    return (
      this.besideContext(node, previous, outer, surface, fresh, context) ??
      this.innerContext(node, sequence, at, outer, surface, fresh)
    );
  }

  /** Of a clause that its verb does not govern, or null. */
  private besideContext(
    node: ClauseNode,
    previous: Node | undefined,
    outer: Predication,
    surface: Slot | null,
    fresh: OwnContext,
    context: Context,
  ): OwnContext | null {
    const { finite } = fresh;
    if (node.link === 'gerund') {
      // "X, speaking to Y, denied": what is told before the verb is not what the verb governs
      if (node.verb.from < outer.verb.from) return withStatus(fresh, 'actual');
      if (outer.link === 'infinitive' && finite && isApart(node, previous))
        return about(finite.subject, finite.raises ? fresh : withStatus(fresh, finite.status));
      // "stopped the deliveries, accusing Kyiv of": what a comma parts from the verb's object the verb does not govern
      if (outer.objects.length > 0 && isApart(node, previous)) return fresh;
    }
    // "let Sweden join after getting": what is done meanwhile the finite clause's subject does
    if (node.link === 'prepositional' && outer.link === 'infinitive' && finite && isMeanwhile(node, this.control))
      return about(finite.subject, fresh);
    if (this.isOuterConjunct(node, previous, outer)) return overriding(surface, context);
    const isBeside = node.link === 'adverbial' || node.link === 'attribution' || node.link === 'and';
    return isBeside ? withStatus(fresh, 'actual') : null;
  }

  /** Of a clause that its verb governs. */
  private innerContext(
    node: ClauseNode,
    sequence: Sequence,
    at: number,
    outer: Predication,
    surface: Slot | null,
    fresh: OwnContext,
  ): OwnContext {
    const previous = at > 0 ? sequence[at - 1] : undefined;
    if (node.link === 'that') fresh.status = 'actual';
    const gap = outer.verb.saying ? null : gapOf(node, previous, sequence, at);
    if (gap) {
      fresh.gap = gap;
      return about(null, withStatus(fresh, 'actual'));
    }
    const after = namedDoer(node, sequence, at, outer, this.control);
    const noun = plannedBefore(at, sequence, after !== null, this.control);
    const complement = complementContext({ node, previous, noun, outer, surface, fresh }, this.control);
    const told = ownerOfRole(node, previous, outer, this.control) ?? whoShares(node, outer, this.control);
    if (told) return about(told, complement);
    const owner = ownerMeant(node, previous);
    if (owner) return override(owner, complement);
    return after ? about(after, complement) : complement;
  }

  /** "said the U.S. would help and warned Russia": a plain past after another tense belongs to the outer clause. */
  private isOuterConjunct(node: ClauseNode, previous: Node | undefined, outer: Predication): boolean {
    const isJoined = node.word === 'and' || node.word === ',';
    if (node.link !== 'that' || !isJoined || previous?.type !== 'clause') return false;
    const isPlainPast = (verb: VerbGroup): boolean =>
      verb.tense === 'past' && !verb.auxiliary && verb.form === 'finite';
    const isNobody = mentionsOf(outer.subject).length > 0 && mentionsOf(slotsOf(node.subject)[0] ?? null).length === 0;
    const isShared = previous.verb.modal === null && previous.verb.auxiliary && previous.verb.tense === 'past';
    // "said the ministry was wrong and accused"
    const isTold =
      previous.verb.lemma === 'be' && (node.verb.saying || this.control.allegingVerbs.has(node.verb.lemma));
    const isOther =
      isNobody || isTold || !(isPlainPast(previous.verb) || (isShared && !previous.verb.passive && !node.verb.saying));
    return isPlainPast(node.verb) && outer.verb.tense === 'past' && isOther;
  }
}
