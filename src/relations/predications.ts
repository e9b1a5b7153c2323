import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import { adjectivesOf, complementSubject, governed } from './governed.js';
import { mentionsOf, slotsOf } from './slots.js';

/** What a clause takes from the one that governs it. */
interface Context {
  readonly subject: Slot | null;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly by: Slot | null;
  /** Phrases in front of the whole clause. */
  readonly lead?: readonly Slot[];
  /** The clause's subject is the context's, whatever the parse says. */
  readonly overrides?: boolean;
}

const plain: Context = { subject: null, status: 'actual', polarity: 'affirmed', by: null };

export interface ReadSentence {
  readonly predications: readonly Predication[];
  /** Slot rows outside any clause: headlines without a verb, captions. */
  readonly rows: readonly (readonly Slot[])[];
}

/** Works out who does what in each clause: voice, control, coordination, relative clauses, status and polarity. */
export function readClauses(sequences: readonly Sequence[], control: ControlLexicon): ReadSentence {
  const reader = new Reader(control);
  for (const sequence of sequences) reader.readTop(sequence);
  return { predications: reader.predications, rows: reader.rows };
}

class Reader {
  readonly predications: Predication[] = [];
  readonly rows: (readonly Slot[])[] = [];

  constructor(private readonly control: ControlLexicon) {}

  readTop(sequence: Sequence): void {
    const lead = leadOf(sequence);
    const own = sequence.filter((node, i) => node.type !== 'clause' && i >= lead.length);
    if (own.length > 0) this.rows.push(slotsOf(own));
    const attributed = attributionOf(sequence);
    let subject: Slot | null = null;
    const front = nextSubject(sequence);
    sequence.forEach((node, i) => {
      if (node.type !== 'clause') return;
      const context: Context = {
        ...plain,
        by: attributed,
        subject: node.link === 'main' || node.link === 'and' ? subject : front,
        lead: i === lead.length ? slotsOf(lead) : [],
      };
      const antecedent =
        node.link === 'relative' || node.link === 'reduced' || node.link === 'whose' ? antecedentAt(sequence, i) : null;
      const found = this.readClause(node, antecedent ? { ...context, subject: antecedent } : context);
      if ((node.link === 'main' || node.link === 'and') && found) subject = found;
    });
  }

  /** Reads a clause and those in it; gives back its surface subject. */
  private readClause(node: ClauseNode, context: Context): Slot | null {
    const before = slotsOf(node.subject);
    const own = before[0] ?? null;
    const surface = context.overrides ? context.subject : (own ?? context.subject);
    const status = this.statusOf(node, context.status);
    const polarity: Polarity = node.verb.negated !== (context.polarity === 'negated') ? 'negated' : 'affirmed';
    const after = slotsOf(node.posts.filter((post) => post.type !== 'clause'));
    const predication = this.predicationOf(node, surface, before, after, { ...context, status, polarity });
    this.predications.push(predication);
    this.readInner(node.subject, node, predication, context);
    this.readInner(node.posts, node, predication, context);
    return surface;
  }

  private statusOf(node: ClauseNode, inherited: Status): Status {
    if (inherited !== 'actual') return inherited;
    if (this.control.openConjunctions.has(node.word)) return 'possible';
    const modal = node.verb.modal;
    return modal === null ? 'actual' : (this.control.statusByModal.get(modal) ?? 'actual');
  }

  private predicationOf(
    node: ClauseNode,
    surface: Slot | null,
    before: readonly Slot[],
    after: readonly Slot[],
    context: Context,
  ): Predication {
    const gap = node.link === 'relative' && before.length > 0 ? context.subject : null;
    const plainSlots = after.filter((slot) => slot.prep === null);
    const isPassive = node.verb.passive || node.link === 'reduced';
    const agent = after.find((slot) => slot.prep === 'by') ?? null;
    const lead = context.lead ?? [];
    const objects = isPassive
      ? plainSlots.length > 0
        ? [...(surface ? [surface] : []), ...plainSlots]
        : surface
          ? [surface]
          : []
      : gap
        ? [gap, ...plainSlots]
        : plainSlots;
    return {
      verb: isPassive && !node.verb.passive ? { ...node.verb, passive: true } : node.verb,
      link: node.link,
      subject: isPassive ? agent : surface,
      objects,
      phrases: [...after, ...before.slice(1), ...lead.slice(0, 1)].filter((slot) => slot.prep !== null),
      slots: [...lead, ...before, ...after],
      adjectives: adjectivesOf(node.posts),
      times: [...node.subject, ...node.posts].flatMap((post) =>
        post.type === 'word' && post.kind === 'time' ? [{ from: post.from, to: post.to }] : [],
      ),
      status: context.status,
      polarity: context.polarity,
      tense: node.verb.tense,
      by: context.by,
      complementSubject: complementSubject(node.posts),
      infinitive: governed(node.posts, 'infinitive'),
      gerund: governed(node.posts, 'gerund'),
      complement: governed(node.posts, 'that'),
      copular: node.verb.lemma === 'be' || node.verb.lemma === 'become' || node.verb.lemma === 'remain',
    };
  }

  private readInner(sequence: Sequence, outer: ClauseNode, predication: Predication, context: Context): void {
    const surface = predication.verb.passive ? (predication.objects[0] ?? null) : predication.subject;
    sequence.forEach((node, i) => {
      if (node.type === 'clause')
        this.readClause(node, this.contextFor(node, sequence, i, outer.verb, predication, surface, context));
    });
  }

  private contextFor(
    node: ClauseNode,
    sequence: Sequence,
    at: number,
    verb: VerbGroup,
    outer: Predication,
    surface: Slot | null,
    context: Context,
  ): Context {
    const fresh: Context = {
      subject: surface,
      status: outer.status === 'actual' ? 'actual' : outer.status,
      polarity: 'affirmed',
      by: context.by,
    };
    if (node.link === 'relative' || node.link === 'reduced' || node.link === 'whose') {
      return { ...fresh, status: 'actual', subject: antecedentAt(sequence, at) ?? surface };
    }
    const previous = sequence[at - 1];
    if (node.link === 'infinitive' && previous?.type === 'noun' && previous.prep === 'for') {
      return { ...this.complementContext(node, verb, outer, surface, fresh), subject: slotsOf([previous])[0] ?? null };
    }
    if (this.isOuterConjunct(node, previous, verb)) return { ...context, subject: surface, overrides: true };
    if (node.link === 'adverbial' || node.link === 'attribution' || node.link === 'and')
      return { ...fresh, status: 'actual' };
    return this.complementContext(node, verb, outer, surface, fresh);
  }

  /** "said the U.S. would help and warned Russia": a past predicate after one with a modal belongs to the outer clause. */
  private isOuterConjunct(node: ClauseNode, previous: Node | undefined, outer: VerbGroup): boolean {
    if (node.link !== 'that' || node.word !== 'and' || previous?.type !== 'clause') return false;
    const isPlainPast = node.verb.tense === 'past' && node.verb.modal === null && node.verb.form === 'finite';
    return isPlainPast && outer.tense === 'past' && (previous.verb.modal !== null || previous.verb.form !== 'finite');
  }

  private complementContext(
    node: ClauseNode,
    verb: VerbGroup,
    outer: Predication,
    surface: Slot | null,
    fresh: Context,
  ): Context {
    const lemma = verb.phrasal && this.control.statusByVerb.has(verb.phrasal) ? verb.phrasal : verb.lemma;
    const colour = lemma === 'be' && node.link === 'infinitive' ? 'planned' : this.control.statusByVerb.get(lemma);
    const isGoing = lemma === 'go' && node.link === 'infinitive' && verb.form !== 'infinitive';
    const said = node.link === 'that' ? { by: outer.subject ?? fresh.by } : {};
    const flips = outer.polarity === 'negated' && node.link !== 'that';
    const object = outer.objects[0] ?? null;
    const controlled =
      this.control.objectControl.has(lemma) && node.link !== 'that'
        ? verb.passive
          ? object
          : (object ?? nearestPhrase(outer) ?? surface)
        : surface;
    const base: Context = {
      ...fresh,
      ...said,
      subject: node.link === 'that' ? null : controlled,
      polarity: flips ? 'negated' : 'affirmed',
    };
    if (isGoing) return { ...base, status: 'planned' };
    if (colour === 'negated') return { ...base, polarity: flips ? 'affirmed' : 'negated' };
    if (colour === undefined || colour === 'actual' || fresh.status !== 'actual') return base;
    return this.isColoured(node, colour) ? { ...base, status: colour } : base;
  }

  /** Of that-clauses, a demand colours only a subjunctive ("demanded that Iran halt"), anything else one with a modal. */
  private isColoured(node: ClauseNode, colour: Status): boolean {
    if (node.link === 'gerund') return false;
    if (node.link !== 'that') return true;
    if (colour !== 'requested') return node.verb.modal !== null;
    return node.verb.form === 'base' || this.control.statusByModal.get(node.verb.modal ?? '') === 'requested';
  }
}

/** "called on X to", "appealed to X to": the phrase right after the verb is the infinitive's subject. */
function nearestPhrase(outer: Predication): Slot | null {
  const first = outer.phrases[0];
  return first &&
    (first.prep === 'on' ||
      first.prep === 'to' ||
      first.prep === 'upon' ||
      first.prep === 'for' ||
      first.prep === 'with')
    ? first
    : null;
}

/** The noun that a relative or reduced clause at `at` is about: the nearest place before it, with its list. */
function antecedentAt(sequence: Sequence, at: number): Slot | null {
  const before = slotsOf(sequence.slice(0, at).filter((node) => node.type !== 'clause'));
  const last = before[before.length - 1];
  if (!last) return null;
  const named = last.prep === 'of' && mentionsOf(last).length === 0 ? before[before.length - 2] : last;
  return { ...(named ?? last), prep: null };
}

/** The subject of the clause that a participle in front, or one without a subject, belongs to. */
function nextSubject(sequence: Sequence): Slot | null {
  const main = sequence.find(
    (node): node is ClauseNode => node.type === 'clause' && node.link === 'main' && node.subject.length > 0,
  );
  return main ? (slotsOf(main.subject)[0] ?? null) : null;
}

/** ", the ministry said": who says what stands before it. */
function attributionOf(sequence: Sequence): Slot | null {
  const found = sequence.find((node): node is ClauseNode => node.type === 'clause' && node.link === 'attribution');
  const according = sequence.flatMap(flatNodes).find((node) => node.type === 'noun' && node.prep === 'according to');
  if (found) return slotsOf(found.subject)[0] ?? null;
  return according?.type === 'noun'
    ? { prep: null, nouns: [according], appositions: [], asides: [], tail: null }
    : null;
}

function flatNodes(node: Node): readonly Node[] {
  return node.type === 'clause' ? [...node.subject, ...node.posts].flatMap(flatNodes) : [node];
}

/** "During a call with X, Y said": the phrases in front of a sentence's first clause, if it is a main one. */
function leadOf(sequence: Sequence): Sequence {
  const at = sequence.findIndex((node) => node.type === 'clause');
  const clause = sequence[at];
  const first = sequence[0];
  const isLead = clause?.type === 'clause' && clause.link === 'main' && first?.type === 'noun' && first.prep !== null;
  return isLead ? sequence.slice(0, at) : [];
}
