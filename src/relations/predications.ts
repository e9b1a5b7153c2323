import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Complement, Predication, Slot } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import { antecedentAt, NOBODY, nextSubject, nounRightBefore } from './antecedents.js';
import { asksWhat, governorOf, isApart, isConditional, isMeanwhile, leadOf, titledIn } from './clause-cues.js';
import { complementContext, frontColour } from './context.js';
import { namedDoer, ownerMeant, ownerOfRole, plannedIn } from './named-doers.js';
import type { Context } from './context.js';
import { complementsOf } from './extents.js';
import { gapOf, heirOf } from './gaps.js';
import { causerOf, firstOf, smallSubject, whoIsMeant, whoShares, whoseInstrument } from './predicated.js';
import { rearrange } from './rearrange.js';
import { accountsOf, withReported } from './reported.js';
import { mentionsOf, slotsOf } from './slots.js';
import { slotsWithDoers } from './with-doers.js';
import { openSpeaker, speakerOf } from './speakers.js';
import { toPredication } from './to-predication.js';

const plain: Context = {
  subject: null,
  status: 'actual',
  polarity: 'affirmed',
  agreed: false,
  by: null,
  lead: [],
  overrides: false,
  finite: null,
  gap: null,
  agent: null,
};

export interface ReadSentence {
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
export function readClauses(sequences: readonly Sequence[], control: ControlLexicon): ReadSentence {
  const reader = new Reader(control);
  const arranged = sequences.map((sequence) => rearrange(sequence, control));
  arranged.forEach((sequence, i) => reader.readTop(sequence, openSpeaker(arranged[i - 1] ?? [])));
  const speaker = arranged.map(speakerOf).find(Boolean) ?? openSpeaker(arranged[0] ?? []);
  const clauses = arranged.flatMap((sequence) => complementsOf(sequence, control));
  const predications = withReported(reader.predications, control);
  return { predications, accounts: accountsOf(arranged, predications, control), rows: reader.rows, clauses, speaker };
}

const isMain = (node: Node): boolean => node.type === 'clause' && node.link === 'main';

class Reader {
  readonly predications: Predication[] = [];
  readonly rows: (readonly Slot[])[] = [];

  constructor(private readonly control: ControlLexicon) {}

  /** `speaker` says what the parse before broke off at. */
  readTop(sequence: Sequence, speaker: Slot | null): void {
    const lead = leadOf(sequence);
    const own = sequence.filter((node, i) => node.type !== 'clause' && i >= lead.length);
    if (own.length > 0) this.rows.push(slotsOf(own));
    const attributed = speakerOf(sequence) ?? speaker;
    let subject: Slot | null = null;
    const front = nextSubject(sequence);
    sequence.forEach((node, i) => {
      if (node.type !== 'clause') return;
      const context: Context = {
        ...plain,
        // who says it tells of themselves what stands in their own clause
        by: node.link === 'attribution' ? null : (attributed ?? openSpeaker(sequence.slice(0, i))),
        subject: node.link === 'main' || node.link === 'and' ? subject : front,
        // "Instead of paying, Oslo sued"
        polarity:
          node.link === 'prepositional' && this.control.negatingPrepositions.has(node.word) ? 'negated' : 'affirmed',
        lead: i === lead.length ? slotsOf(lead) : [],
        ...frontColour(node, sequence[i - 1], this.control),
      };
      // "crossed into Chad in pursuit of men | thought to belong to": what the parse broke off before is about nobody
      const isStray = node.link === 'reduced' && sequence.slice(0, i).some(isMain);
      const antecedent =
        node.link === 'relative' || node.link === 'reduced' || node.link === 'whose'
          ? (antecedentAt(sequence, i) ?? (isStray ? NOBODY : null))
          : nounRightBefore(sequence, i);
      const found = this.readClause(node, antecedent ? { ...context, subject: antecedent } : context, sequence[i - 1]);
      if ((node.link === 'main' || node.link === 'and') && found) subject = found;
    });
  }

  /** Reads a clause and those in it; gives back its surface subject. */
  private readClause(node: ClauseNode, context: Context, previous: Node | undefined): Slot | null {
    const before = slotsWithDoers(node.subject, this.control);
    const own = titledIn(before) ?? before[0] ?? null;
    const inherited = asksWhat(node) ? null : context.subject;
    const surface = context.overrides ? context.subject : (own ?? inherited);
    const status = this.statusOf(node, context.status, previous);
    const negated = node.verb.negated || (!context.overrides && own?.nouns[0]?.group.negated === true);
    const polarity: Polarity = negated !== (context.polarity === 'negated') ? 'negated' : 'affirmed';
    const after = slotsWithDoers(node.posts, this.control);
    const gap = this.gapIn(node, before, context);
    const heir = gap ? heirOf(node) : null;
    const held = { ...context, status, polarity, gap: heir ? null : gap };
    const predication = toPredication({ node, surface, before, after, context: held }, this.control);
    this.predications.push(predication);
    const isFinite = /^(?:finite|base)$/.test(node.verb.form) && node.link !== 'infinitive';
    const raises = node.verb.passive || predication.copular;
    const finite = isFinite ? { subject: surface, status, raises } : context.finite;
    const inner: Context = { ...context, finite };
    this.readInner(node.subject, predication, inner);
    this.readInner(node.posts, predication, inner, heir ? { heir, gap } : null);
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

  /** "the third time Norway has chaired the G7": such a noun is no object of the clause after it. */
  private isCircumstance(slot: Slot | null): boolean {
    const head = slot?.nouns[0]?.group;
    return head !== undefined && !head.mention && this.control.circumstanceNouns.has(head.headLemma);
  }

  private readInner(
    sequence: Sequence,
    predication: Predication,
    context: Context,
    inherited: { readonly heir: ClauseNode; readonly gap: Slot | null } | null = null,
  ): void {
    const surface = predication.verb.passive ? (predication.objects[0] ?? null) : predication.subject;
    sequence.forEach((node, i) => {
      if (node.type !== 'clause') return;
      const own = this.contextFor(node, sequence, i, predication, surface, context);
      this.readClause(node, node === inherited?.heir ? { ...own, gap: inherited.gap } : own, sequence[i - 1]);
    });
  }

  private contextFor(
    node: ClauseNode,
    sequence: Sequence,
    at: number,
    outer: Predication,
    surface: Slot | null,
    context: Context,
  ): Context {
    const { by, finite } = context;
    const fresh: Context = { ...plain, subject: surface, status: outer.status, by, finite };
    if (node.link === 'relative' || node.link === 'reduced' || node.link === 'whose') {
      const antecedent =
        smallSubject(node, sequence, at, outer, this.control) ?? whoIsMeant(antecedentAt(sequence, at), outer);
      const isDoer = node.link === 'relative' && node.subject.length === 0 && !node.verb.passive;
      const subject = isDoer ? whoseInstrument(antecedent, outer, this.control) : antecedent;
      return { ...fresh, status: 'actual', subject: subject ?? surface, agent: causerOf(node, outer, this.control) };
    }
    const previous = sequence[at - 1];
    const participant =
      whoseInstrument(whoIsMeant(nounRightBefore(sequence, at), outer), outer, this.control) ??
      firstOf(node, previous, outer, this.control);
    if (participant) return { ...fresh, subject: participant };
    // "X, speaking to Y, denied": what is told before the verb is not what the verb governs
    if (node.link === 'gerund' && node.verb.from < outer.verb.from) return { ...fresh, status: 'actual' };
    if (node.link === 'gerund' && outer.link === 'infinitive' && context.finite && isApart(node, previous))
      return {
        ...fresh,
        subject: context.finite.subject,
        ...(context.finite.raises ? {} : { status: context.finite.status }),
      };
    // "let Sweden join after getting": what is done meanwhile the finite clause's subject does
    if (
      node.link === 'prepositional' &&
      outer.link === 'infinitive' &&
      context.finite &&
      isMeanwhile(node, this.control)
    )
      return { ...fresh, subject: context.finite.subject };
    // "stopped the deliveries, accusing Kyiv of": what a comma parts from the verb's object the verb does not govern
    if (node.link === 'gerund' && outer.objects.length > 0 && isApart(node, previous)) return fresh;
    if (this.isOuterConjunct(node, previous, outer)) return { ...context, subject: surface, overrides: true };
    if (node.link === 'adverbial' || node.link === 'attribution' || node.link === 'and')
      return { ...fresh, status: 'actual' };
    const gap = outer.verb.saying ? null : gapOf(node, previous, sequence, at);
    if (gap) return { ...fresh, status: 'actual', subject: null, gap };
    const open: Context = node.link === 'that' ? { ...fresh, status: 'actual' } : fresh;
    const after = namedDoer(node, sequence, at, outer, this.control);
    const noun = plannedIn(after ? sequence.slice(0, at - 1) : sequence.slice(0, at), after !== null, this.control);
    const complement = complementContext({ node, previous, noun, outer, surface, fresh: open }, this.control);
    const owner = ownerMeant(node, previous);
    const role = ownerOfRole(node, previous, outer, this.control);
    const sharers = whoShares(node, outer, this.control);
    if (role ?? sharers) return { ...complement, subject: role ?? sharers };
    if (owner) return { ...complement, subject: owner, overrides: true };
    return after ? { ...complement, subject: after } : complement;
  }

  /** "said the U.S. would help and warned Russia": a plain past after another tense belongs to the outer clause. */
  private isOuterConjunct(node: ClauseNode, previous: Node | undefined, outer: Predication): boolean {
    if (node.link !== 'that' || !/^(?:and|,)$/.test(node.word) || previous?.type !== 'clause') return false;
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
