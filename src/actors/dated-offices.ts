import { append } from '../common/append.js';
import { listed } from '../common/listed.js';
import { normalizeName } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import type { GazetteerActor, Office } from '../model/gazetteer.js';

interface Held {
  readonly holder: GazetteerActor;
  readonly office: Office;
}

type ByBody = ReadonlyMap<ActorId, readonly Held[]>;

/** One index for each gazetteer: every document asks the same one. */
const indexes = new WeakMap<ReadonlyMap<ActorId, GazetteerActor>, ByBody>();

/** Who held the offices of a body on a day, as the gazetteer knows: "the U.S. president" of 2013 is not that of 2025. */
export function officesOn(
  gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
  body: ActorId,
  day: string,
): readonly { readonly holder: GazetteerActor; readonly office: string }[] {
  const held = indexOf(gazetteer).get(body) ?? [];
  return held
    .filter(({ office }) => office.from !== null && standingOn(office, day) === 'held')
    .map(({ holder, office }) => ({ holder, office: office.office }));
}

/** Whether somebody has an office on a day, had it before or has it later; one whose days nobody gave is held. */
export function standingOn({ from, until }: Office, day: string): 'held' | 'former' | 'to come' {
  if (from !== null && !reaches(from, day)) return 'to come';
  return isOver(until, day) ? 'former' : 'held';
}

/** The offices of a body, whoever held them, as the gazetteer knows. */
export function officesOf(gazetteer: ReadonlyMap<ActorId, GazetteerActor>, body: ActorId): ReadonlySet<string> {
  return new Set((indexOf(gazetteer).get(body) ?? []).map(({ office }) => office.office.toLowerCase()));
}

/** Of whom those listed by a surname have or had an office: `President Bush` is of no other country than theirs. */
export function bodiesByName(
  gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
  surname: string,
  office: string,
): ReadonlySet<ActorId> {
  const held = namesOf(gazetteer).get(`${normalizeName(surname)} ${office}`) ?? [];
  return new Set(held);
}

const namesByGazetteer = new WeakMap<ReadonlyMap<ActorId, GazetteerActor>, ReadonlyMap<string, readonly ActorId[]>>();

function namesOf(gazetteer: ReadonlyMap<ActorId, GazetteerActor>): ReadonlyMap<string, readonly ActorId[]> {
  const known = namesByGazetteer.get(gazetteer);
  if (known) return known;
  const names = new Map<string, ActorId[]>();
  for (const held of indexOf(gazetteer).values())
    for (const { holder, office } of held) {
      const surname = normalizeName(holder.name).split(' ').pop() ?? '';
      append(names, `${surname} ${office.office.toLowerCase()}`, office.of);
    }
  namesByGazetteer.set(gazetteer, names);
  return names;
}

function indexOf(gazetteer: ReadonlyMap<ActorId, GazetteerActor>): ByBody {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const index = new Map<ActorId, Held[]>();
  for (const holder of listed(gazetteer, 'person'))
    for (const office of holder.offices) append(index, office.of, { holder, office });
  indexes.set(gazetteer, index);
  return index;
}

/** Days and years: `2014` reaches to all its days. */
const reaches = (from: string, day: string): boolean => from <= day.slice(0, from.length);
const isOver = (until: string | null, day: string): boolean => until !== null && until < day.slice(0, until.length);
