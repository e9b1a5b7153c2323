import { append } from '../common/append.js';
import { slug } from '../common/normalize-name.js';
import { mergesOf, sameActor } from '../common/merges.js';
import type { ActorId } from '../model/actor.js';
import type { Correction, PlacedCorrection } from '../model/correction.js';
import type { IdentityReason } from '../model/identity.js';
import type { ActorReference } from '../model/relation-mention.js';

/** What is known of ids before anything is put right. */
export interface Known {
  /** The id that one means, through what was merged without being told. */
  readonly settled: (id: string) => string;
  /** Ids that are in the corpus, in their order. */
  readonly ids: readonly string[];
  readonly standing: (id: string) => ActorReference;
}

/** Corrections as they are applied to each statement. */
export interface CorrectionPlan {
  readonly rejected: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  /** In which statements, by evidence id, an actor is another, in the order of the file. */
  readonly splits: ReadonlyMap<string, readonly Split[]>;
  /** Whether two ids are merged: a statement of either can be split from both. */
  readonly isSame: (a: string, b: string) => boolean;
  /** Where each id that was merged went. */
  readonly merged: ReadonlyMap<string, string>;
  /** What actors are called, and which type they are, where that was put right. */
  readonly standings: ReadonlyMap<string, ActorReference>;
  readonly reasons: readonly (readonly [id: string, reason: IdentityReason])[];
  /** Ids that a correction may name: those of the corpus, and those made by a split. */
  readonly present: ReadonlySet<string>;
}

export interface Split {
  readonly from: string;
  readonly to: string;
}

export function planCorrections(placed: readonly PlacedCorrection[], known: Known): CorrectionPlan {
  const corrections = placed.map(({ correction }) => throughMerges(correction, known.settled));
  const lines = placed.map(({ line }) => line);
  const made = planSplits(corrections, lines, known);
  const present = new Set([...known.ids, ...made.standings.keys()]);
  const merged = mergesOf(corrections, (id) => present.has(id));
  const keep = (id: string): string => merged.get(id) ?? id;
  const standingOf = (id: string): ActorReference => made.standings.get(id) ?? known.standing(id);
  const named = planNames(corrections, lines, keep, standingOf);
  const joined = corrections.flatMap((one, at) =>
    one.type === 'merge' ? mergeReasons(one.actors, keep, standingOf, present, lines[at] ?? 1) : [],
  );
  return {
    rejected: evidenceOf(corrections, 'reject'),
    confirmed: evidenceOf(corrections, 'confirm'),
    dropped: new Set(corrections.flatMap((one) => (one.type === 'drop' ? [keep(one.actor)] : []))),
    splits: made.splits,
    isSame: sameActor(corrections),
    merged,
    standings: new Map([...made.standings, ...named.standings]),
    reasons: [...made.reasons, ...joined, ...named.reasons],
    present,
  };
}

/** The correction with the ids that its own stand for now. */
function throughMerges(correction: Correction, settled: (id: string) => string): Correction {
  switch (correction.type) {
    case 'merge':
    case 'distinct':
      return { ...correction, actors: correction.actors.map(settled) };
    case 'split':
    case 'rename':
    case 'retype':
    case 'drop':
      return { ...correction, actor: settled(correction.actor) };
    default:
      return correction;
  }
}

function evidenceOf(corrections: readonly Correction[], type: 'reject' | 'confirm'): ReadonlySet<string> {
  return new Set(corrections.flatMap((one) => (one.type === type && 'evidence' in one ? one.evidence : [])));
}

interface Planned {
  readonly standings: Map<string, ActorReference>;
  readonly reasons: (readonly [string, IdentityReason])[];
}

/** Each split goes to the actor of its type and name, new if there is none. */
function planSplits(
  corrections: readonly Correction[],
  lines: readonly number[],
  known: Known,
): Planned & { readonly splits: ReadonlyMap<string, readonly Split[]> } {
  const standings = new Map<string, ActorReference>();
  const reasons: (readonly [string, IdentityReason])[] = [];
  const splits = new Map<string, Split[]>();
  const there = new Set(known.ids);
  const ids = corrections.some((one) => one.type === 'split') ? idsByName(known) : new Map<string, string>();
  corrections.forEach((one, at) => {
    if (one.type !== 'split' || !(there.has(one.actor) || standings.has(one.actor))) return;
    const type = one.to ?? (standings.get(one.actor) ?? known.standing(one.actor)).type;
    const id = ids.get(`${type} ${one.name}`) ?? `${type}:${slug(one.name)}`;
    if (id === one.actor) return;
    if (!there.has(id)) standings.set(id, { id: id as ActorId, name: one.name, type });
    for (const evidence of one.evidence) append(splits, evidence, { from: one.actor, to: id });
    reasons.push([id, { name: one.name, because: 'corrected', line: lines[at] ?? 1 }]);
  });
  return { standings, reasons, splits };
}

/** The first id of each type and name. */
function idsByName({ ids, standing }: Known): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const id of ids) {
    const { name, type } = standing(id);
    if (!first.has(`${type} ${name}`)) first.set(`${type} ${name}`, id);
  }
  return first;
}

/** Renames and retypes, in their order. */
function planNames(
  corrections: readonly Correction[],
  lines: readonly number[],
  keep: (id: string) => string,
  standingOf: (id: string) => ActorReference,
): Planned {
  const standings = new Map<string, ActorReference>();
  const reasons: (readonly [string, IdentityReason])[] = [];
  corrections.forEach((one, at) => {
    if (one.type !== 'rename' && one.type !== 'retype') return;
    const id = keep(one.actor);
    const before = standings.get(id) ?? standingOf(id);
    if (one.type === 'retype') standings.set(id, { ...before, type: one.to });
    else {
      standings.set(id, { ...before, name: one.name });
      if (before.name !== one.name)
        reasons.push([id, { name: before.name, because: 'corrected', line: lines[at] ?? 1 }]);
    }
  });
  return { standings, reasons };
}

function mergeReasons(
  actors: readonly string[],
  keep: (id: string) => string,
  standingOf: (id: string) => ActorReference,
  present: ReadonlySet<string>,
  line: number,
): readonly (readonly [string, IdentityReason])[] {
  return actors.flatMap((id) =>
    keep(id) === id || !present.has(id)
      ? []
      : [[keep(id), { name: standingOf(id).name, because: 'corrected', id, line }] as const],
  );
}
