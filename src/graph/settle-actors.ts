import type { Steps } from '../common/steps.js';
import type { ActorId } from '../model/actor.js';
import type { PlacedCorrection } from '../model/correction.js';
import type { IdentityReason } from '../model/identity.js';
import type { NameVariants } from '../model/name-variants.js';
import type { ActorReference, RelationEnd, RelationMention } from '../model/relation-mention.js';
import type { ActorCensus, KnownActors } from './actor-census.js';
import { Distinct, mergeVariants, type Merge } from './merge-variants.js';
import type { Namesake } from './namesakes.js';
import { planCorrections, type CorrectionPlan } from './plan-corrections.js';
import { staleCorrections, type StaleCorrection } from './stale-corrections.js';

/** What a node says beside what its statements say. */
export interface SettledActor {
  /** What it is called, where a person said so. */
  readonly label: string | null;
  readonly reasons: readonly IdentityReason[];
}

export interface SettleOptions {
  readonly known: KnownActors;
  readonly variants: NameVariants;
  readonly corrections?: readonly PlacedCorrection[];
  /** People of one name who were told apart before the ids were counted. */
  readonly namesakes?: readonly Namesake[];
}

/** Settles who is meant by every id of a corpus, by all its texts together and by what a person put right. */
export function* settleActors(census: ActorCensus, options: SettleOptions): Steps<Settlement> {
  const { known, variants, corrections = [], namesakes = [] } = options;
  const held = corrections.flatMap(({ correction: one }) => (one.type === 'distinct' ? [one.actors] : []));
  const firsts = [...new Set(namesakes.map(({ of }) => of))];
  const apart = [...held, ...firsts.map((first) => [first, ...othersOf(first, namesakes)])];
  const merges = yield* mergeVariants(census, known, variants, new Distinct(apart));
  return new Settlement(census, merges, corrections, namesakes);
}

/** Who is meant by every id of a corpus. */
export class Settlement {
  readonly #plan: CorrectionPlan;
  /** The statements that corrections name, as far as they were met. */
  readonly #met = new Set<string>();
  /** How those are called whom others become, or whose names are reasons. The census, which knows it of all, can be let go. */
  readonly #standings: ReadonlyMap<string, ActorReference>;

  constructor(
    census: ActorCensus,
    private readonly merges: ReadonlyMap<string, Merge>,
    private readonly corrections: readonly PlacedCorrection[],
    private readonly namesakes: readonly Namesake[],
  ) {
    const standing = (id: string): ActorReference => ({
      id: id as ActorId,
      name: census.nameOf(id),
      type: census.typeOf(id),
    });
    this.#plan = planCorrections(corrections, {
      settled: (id) => this.#settled(id),
      // Nobody asks without corrections, and a large corpus has many.
      ids: corrections.length === 0 ? [] : [...new Set(census.ids.map((id) => this.#settled(id)))].sort(),
      standing,
    });
    this.#standings = new Map([...this.#named()].map((id) => [id, standing(id)]));
  }

  /** The statements of a document as they are with all that was settled, in their order. */
  rewrite(mentions: readonly RelationMention[]): readonly RelationMention[] {
    return mentions.flatMap((mention) => this.#rewriteOne(mention) ?? []);
  }

  /** The id that one stands for, by all texts and corrections. */
  meant(id: string): string {
    return this.#keep(this.#settled(id));
  }

  /** What the graph is to say of actors that several ids came together in, or that were put right. */
  get actors(): ReadonlyMap<string, SettledActor> {
    const reasons = new Map<string, IdentityReason[]>();
    const merged = [...this.merges.values()].map(({ into, ...why }) => [into, this.#reason(why)] as const);
    const parted = this.namesakes.flatMap(({ id, of, country }) => {
      const reason = { name: this.#nameOf(id), because: 'namesake' } as const;
      return [[id, { ...reason, id: of, with: country }] as const, [of, { ...reason, id }] as const];
    });
    for (const [id, reason] of [...merged, ...parted, ...this.#plan.reasons]) {
      const final = this.#keep(id);
      reasons.set(final, [...(reasons.get(final) ?? []), reason]);
    }
    const ids = new Set([...reasons.keys(), ...this.#plan.standings.keys()]);
    const labelOf = (id: string): string | null => this.#plan.standings.get(id)?.name ?? null;
    return new Map([...ids].map((id) => [id, { label: labelOf(id), reasons: reasons.get(id) ?? [] }]));
  }

  /** Corrections about what is in no statement that was rewritten; `hasRelation` knows the keys of the graph's edges. */
  stale(hasRelation: (id: string) => boolean): readonly StaleCorrection[] {
    const settled = (id: string): string => this.#settled(id);
    return staleCorrections(this.corrections, this.#plan, { settled, hasRelation, evidence: this.#met });
  }

  #reason({ id, because, doc, with: shared }: Omit<Merge, 'into'>): IdentityReason {
    const details = { ...(doc !== undefined && { doc }), ...(shared !== undefined && { with: shared }) };
    return { name: this.#nameOf(id), because, id, ...details };
  }

  #nameOf(id: string): string {
    return this.#standings.get(id)?.name ?? id;
  }

  #settled(id: string): string {
    return this.merges.get(id)?.into ?? id;
  }

  #keep(id: string): string {
    return this.#plan.merged.get(id) ?? id;
  }

  /** Those whose names will be asked for. */
  *#named(): Generator<string> {
    for (const { id, into } of this.merges.values()) yield* [id, into];
    for (const { id, of } of this.namesakes) yield* [id, of];
    for (const splits of this.#plan.splits.values()) for (const { to } of splits) yield to;
    yield* this.#plan.merged.values();
  }

  #rewriteOne(mention: RelationMention): RelationMention | null {
    const { rejected, confirmed } = this.#plan;
    if (rejected.has(mention.evidence) || confirmed.has(mention.evidence)) this.#met.add(mention.evidence);
    const [source, target] = [this.#end(mention.source, mention), this.#end(mention.target, mention)];
    if (rejected.has(mention.evidence) || source === null || target === null) return null;
    if (source.id === target.id && mention.source.id !== mention.target.id) return null;
    const confidence = confirmed.has(mention.evidence) ? 1 : mention.confidence;
    const [place, by] = [mention.place && this.#reference(mention.place), mention.by && this.#reference(mention.by)];
    const isSame = source === mention.source && target === mention.target && confidence === mention.confidence;
    // Most are as they were: a large corpus is not held twice.
    if (isSame && place === mention.place && by === mention.by) return mention;
    return { ...mention, source, target, place, by, confidence };
  }

  /** Null for one that is dropped. */
  #end(end: RelationEnd, { evidence }: RelationMention): RelationEnd | null {
    let id = this.#settled(end.id);
    for (const { from, to } of this.#plan.splits.get(evidence) ?? []) {
      if (!this.#plan.isSame(id, from)) continue;
      this.#met.add(`${evidence} ${from}`);
      id = to;
    }
    id = this.#keep(id);
    if (this.#plan.dropped.has(id)) return null;
    const as = this.#as(id, end);
    return as === end ? end : { ...as, mention: end.mention };
  }

  #reference(reference: ActorReference): ActorReference {
    return this.#as(this.meant(reference.id), reference);
  }

  /** As the id is called, where it is another than before or was put right. */
  #as(id: string, before: ActorReference): ActorReference {
    const corrected = this.#plan.standings.get(id);
    return corrected ?? (id === before.id ? before : (this.#standings.get(id) ?? before));
  }
}

const othersOf = (first: string, namesakes: readonly Namesake[]): readonly string[] =>
  namesakes.filter(({ of }) => of === first).map(({ id }) => id);
