import type { ActorId } from '../model/actor.js';
import type { Discourse, GrammaticalFunction } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { ANY_TYPE, TYPE_BITS } from './type-bits.js';

/** How much a mention brings its actor to mind, by what it is to its clause. */
const WEIGHT: Readonly<Record<GrammaticalFunction, number>> = { subject: 4, object: 2.5, other: 2, modifier: 1.5 };
/** What is left of that in this sentence, and one, two and three sentences on. */
const DECAY = [1, 0.6, 0.3, 0.15];
/** An organ brings its owner to mind a little less. */
const OWNER = 0.75;
/** Of a sentence with more mentions only the last count; keeps the work linear. */
const MAX_OCCURRENCES = 60;
/** How many sentences back tell whom a text is about. */
const MAX_BACK = 12;

export interface Occurrence {
  readonly mention: Mention;
  readonly actor: ActorReference;
  /** The bit of the actor's type. */
  readonly type: number;
  readonly function: GrammaticalFunction;
}

/** What a mention is to its clause is asked of few. */
class NotedOccurrence implements Occurrence {
  constructor(
    readonly mention: Mention,
    readonly actor: ActorReference,
    readonly type: number,
    private readonly discourse: Discourse,
  ) {}

  get function(): GrammaticalFunction {
    return this.discourse.functions.get(this.mention) ?? 'modifier';
  }
}

/** An actor that could be meant, how much it is in mind, and where it was mentioned last. */
export interface Candidate {
  readonly actor: ActorReference;
  readonly score: number;
  readonly latest: Occurrence;
  /** How many sentences back that is. */
  readonly distance: number;
}

/** A candidate while sentences are gone through, from the last one back. */
interface Ranked extends Candidate {
  actor: ActorReference;
  latest: Occurrence;
  /** How much the sentences gone through bring it to mind. */
  score: number;
  /** How much the one that is gone through does. */
  weight: number;
}

const NOBODY: readonly never[] = [];

/** Who has been mentioned where, sentence by sentence, in text order. */
export class Salience {
  readonly #occurrences: Occurrence[][];
  /** Where the last of a sentence's occurrences ends. */
  readonly #ends: number[];
  /** The types of the actors that a sentence mentions, as bits. */
  readonly #types: number[];
  readonly #owners: (ReadonlyMap<Mention, GrammaticalFunction> | undefined)[];

  constructor(private readonly discourses: readonly Discourse[]) {
    this.#occurrences = discourses.map(() => []);
    this.#ends = discourses.map(() => 0);
    this.#types = discourses.map(() => 0);
    this.#owners = new Array(discourses.length);
  }

  note(mention: Mention, actors: readonly ActorReference[]): void {
    const { sentence, end } = mention;
    const discourse = this.discourses[sentence];
    const known = this.#occurrences[sentence];
    if (!discourse || !known || actors.length === 0) return;
    for (const actor of actors) {
      const type = TYPE_BITS[actor.type];
      known.push(new NotedOccurrence(mention, actor, type, discourse));
      this.#types[sentence] = (this.#types[sentence] as number) | type;
    }
    if (end > (this.#ends[sentence] ?? 0)) this.#ends[sentence] = end;
  }

  /** Occurrences of a sentence that end before an offset, in the order they were noted; none where it mentions nobody of some types. */
  before(sentence: number, offset: number, types = ANY_TYPE): readonly Occurrence[] {
    if (((this.#types[sentence] ?? 0) & types) === 0) return NOBODY;
    const all = this.#occurrences[sentence] ?? NOBODY;
    let end = all.length;
    // of an earlier sentence, as a rule all
    if (end <= MAX_OCCURRENCES && (this.#ends[sentence] ?? 0) <= offset) return all;
    while (end > 0 && (all[end - 1] as Occurrence).mention.end > offset) end--;
    return all.slice(Math.max(0, end - MAX_OCCURRENCES), end).filter(({ mention }) => mention.end <= offset);
  }

  /** Who of those mentioned before is of some types and acceptable, most in mind first; looks back as many sentences as `reach` says. */
  rank(
    at: Mention,
    reach: number,
    types: number,
    accepts: (actor: ActorReference, where: Occurrence) => boolean,
  ): readonly Candidate[] {
    let ranked: Ranked[] | null = null;
    const farthest = Math.min(reach, DECAY.length - 1, at.sentence);
    for (let distance = 0; distance <= farthest; distance++) {
      const sentence = at.sentence - distance;
      const row = this.before(sentence, at.start, types);
      for (const occurrence of row)
        if ((occurrence.type & types) !== 0 && accepts(occurrence.actor, occurrence))
          meet((ranked ??= []), occurrence, distance, this.#weigh(occurrence));
      if (ranked && row.length > 0) settle(ranked, DECAY[distance] as number);
      if (distance > 0 && this.discourses[sentence]?.sentence.region === 'headline') break;
    }
    return ranked ? mostFirst(ranked) : NOBODY;
  }

  /** Whether an actor was mentioned right before: in the same sentence or the last one. */
  isNear(at: Mention, { id }: ActorReference): boolean {
    return this.rank(at, 1, ANY_TYPE, (actor) => actor.id === id).length > 0;
  }

  /** Who has been mentioned up to a sentence, most often first; looks back no further than the text's last paragraphs. */
  most(
    sentence: number,
    accepts: (actor: ActorReference) => boolean,
  ): readonly { readonly actor: ActorReference; readonly times: number }[] {
    const counts = new Map<ActorId, { readonly actor: ActorReference; readonly times: number }>();
    for (const row of this.#occurrences.slice(Math.max(0, sentence - MAX_BACK), sentence + 1))
      for (const { actor } of row.slice(-MAX_OCCURRENCES))
        if (accepts(actor)) counts.set(actor.id, { actor, times: (counts.get(actor.id)?.times ?? 0) + 1 });
    return [...counts.values()].sort((a, b) => b.times - a.times);
  }

  #weigh({ mention, function: own }: Occurrence): number {
    if (own !== 'modifier') return WEIGHT[own];
    const owner = this.#ownersIn(mention.sentence)?.get(mention);
    return Math.max(WEIGHT.modifier, owner ? WEIGHT[owner] * OWNER : 0);
  }

  /** Whose organs a sentence names, and what those are to their clauses. */
  #ownersIn(sentence: number): ReadonlyMap<Mention, GrammaticalFunction> | undefined {
    const discourse = this.discourses[sentence];
    return discourse && (this.#owners[sentence] ??= ownersIn(discourse));
  }
}

function ownersIn({ mentions, functions }: Discourse): ReadonlyMap<Mention, GrammaticalFunction> {
  const owners = new Map<Mention, GrammaticalFunction>();
  for (const mention of mentions) {
    const { parent, form } = mention;
    if (parent && form === 'name') owners.set(parent, functions.get(mention) ?? 'modifier');
  }
  return owners;
}

/** Of a sentence the last of the mentions counts that bring an actor to mind most. They are few: to look through them is faster than a map of them. */
function meet(ranked: Ranked[], latest: Occurrence, distance: number, weight: number): void {
  const { actor } = latest;
  for (const known of ranked) {
    if (known.actor.id !== actor.id) continue;
    if (weight < known.weight) return;
    known.weight = weight;
    if (known.distance !== distance) return;
    known.latest = latest;
    known.actor = actor;
    return;
  }
  ranked.push({ actor, score: 0, latest, distance, weight });
}

function settle(ranked: readonly Ranked[], decay: number): void {
  for (const one of ranked) {
    one.score += one.weight * decay;
    one.weight = 0;
  }
}

/** Sorts candidates in place: those that are as much in mind as others stay behind them. */
export function mostFirst<One extends { readonly score: number }>(candidates: One[]): readonly One[] {
  for (let i = 1; i < candidates.length; i++) {
    const one = candidates[i] as One;
    let at = i;
    for (; at > 0 && (candidates[at - 1] as One).score < one.score; at--) candidates[at] = candidates[at - 1] as One;
    candidates[at] = one;
  }
  return candidates;
}

/** The first candidate, if it is well ahead of the next one; alone it is in any case. */
export function clearly(candidates: readonly Candidate[], ratio: number): Candidate | null {
  const [first, second] = candidates;
  if (!first) return null;
  return !second || first.score >= second.score * ratio ? first : null;
}

export function isSubject({ function: own }: Pick<Occurrence, 'function'>): boolean {
  return own === 'subject';
}
